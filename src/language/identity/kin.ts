import type { Name } from '../analysis';
import { wordEndingAt } from './context';

/** How somebody is told to be related: one generation up, one down, or of the same. */
export type Kinship = 'elder' | 'younger' | 'peer';

const WORDS: ReadonlyMap<string, Kinship> = new Map([
  ...['father', 'mother', 'grandfather', 'grandmother', 'uncle', 'aunt', 'great-grandfather'].map(
    (word) => [word, 'elder'] as const,
  ),
  ...['son', 'daughter', 'grandson', 'granddaughter', 'nephew', 'niece'].map((word) => [word, 'younger'] as const),
  ...['brother', 'sister', 'wife', 'husband', 'widow', 'cousin', 'twin'].map((word) => [word, 'peer'] as const),
]);

const APPOSITION =
  /\b(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he|[Ww]hose) (?:(?:late|elder|older|younger|eldest|oldest|youngest|only|first|second|own|former|ex) )?([\p{Ll}-]+),? $/u;
const PARENT_BEHIND = /^ \p{Ll}+ (?:his|her) (?:father|mother|parents)\b/u;

/** The kinship that introduces somebody by name, or null: `his son, [Ann Lee]`; `[Ann Lee] introduced her mother`. */
export function kinshipAt(text: string, name: Name): Kinship | null {
  return introducedAs(text, name) ?? (hasParentBehind(text, name.end) ? 'younger' : null);
}

/** True for `his son, [Ann]`. */
export function isIntroducedAsKin(text: string, name: Name): boolean {
  return introducedAs(text, name) !== null;
}

function introducedAs(text: string, { start, roles }: Name): Kinship | null {
  let from = start;
  for (const role of roles) if (role.start < from) from = role.start;
  if (text[from - 1] !== ' ') return null;
  const wordEnd = text[from - 2] === ',' ? from - 2 : from - 1;
  const kinship = WORDS.get(wordEndingAt(text, wordEnd));
  if (kinship === undefined) return null;
  const word = APPOSITION.exec(text.slice(Math.max(0, from - 40), from))?.[1];
  return (word === undefined ? undefined : WORDS.get(word)) ?? null;
}

function hasParentBehind(text: string, end: number): boolean {
  if (text[end] !== ' ') return false;
  const behind = text.indexOf(' ', end + 1);
  return (
    (text.startsWith('his ', behind + 1) || text.startsWith('her ', behind + 1)) &&
    PARENT_BEHIND.test(text.slice(end, end + 40))
  );
}

/** `the elder [Bush]`, `the younger [Bush]`: which generation a lone surname is of, or null. */
export function generationAt(text: string, { start }: Name): 'elder' | 'younger' | null {
  // All the words end in `r`.
  if (text[start - 1] !== ' ' || text[start - 2] !== 'r') return null;
  const word = /\b[Tt]he (elder|older|senior|younger|junior) $/.exec(text.slice(Math.max(0, start - 14), start))?.[1];
  if (word === undefined) return null;
  return word === 'younger' || word === 'junior' ? 'younger' : 'elder';
}
