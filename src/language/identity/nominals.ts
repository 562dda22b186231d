import type { Span } from '../../article/span';
import type { Name } from '../analysis';
import type { LanguageDocument } from '../document';
import { ROLE_HEADS, ROLE_MODIFIERS } from '../lexicon/titles';
import { countryOf } from './canonical-place';
import { type Office, readOffice } from './roles';

/** `the Indian Prime Minister`, `Russia's foreign minister`, `The EAM`: somebody called by an office. */
export interface Nominal extends Span {
  readonly office: Office | null;
  /** `eam` where the office is written as an acronym. */
  readonly acronym: string | null;
  /** Index of the name that stands in apposition: `the Russian president, [Vladimir Putin],`; or null. */
  readonly apposed: number | null;
  /** Index of the name that the reader took the acronym for, or null. */
  readonly misread: number | null;
}

const LONGEST = 8;

const BODIES = new Set(['Office', 'House', 'Council', 'Department', 'Cabinet', 'Party']);

const LINKS = new Set(['of', 'for', 'and', 'to']);

/** Words before a nominal that says what somebody is, not who: `Russia will [be] the president`. */
const PREDICATING = new Set(
  'be is was were are been being become becomes became as named elected appointed sworn'.split(' '),
);

/** The nominals of a document that name an office, in text order. */
export function findNominals(document: LanguageDocument, names: readonly Name[]): Nominal[] {
  const { tokens } = document;
  const nameAt = new Map(names.map((name, index) => [name.start, index]));
  const found: Nominal[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const own = nameAt.get(tokens[index].start);
    const owner = own !== undefined && names[own].type === 'PLACE' ? names[own] : null;
    if (owner === null && !/^the$/i.test(tokens[index].text)) continue;
    if (isPredicate(tokens, index)) continue;
    const from = owner === null ? index + 1 : possessiveEnd(document, index, owner.end);
    if (from < 0) continue;
    const nominal = readNominal(document, names, nameAt, tokens[index].start, from);
    if (!nominal) continue;
    const country = owner ? countryOf(owner.text, 'PLACE') : null;
    const office = country && nominal.office ? { ...nominal.office, country } : nominal.office;
    // What belongs to a town or an organization is beyond the roles told.
    if (owner && country === null) continue;
    found.push({ ...nominal, office });
    while (index + 1 < tokens.length && tokens[index + 1].start < nominal.end) index++;
  }
  return found;
}

function isPredicate(tokens: LanguageDocument['tokens'], index: number): boolean {
  const before = tokens[index - 1]?.spelling.lower ?? '';
  const adverb = before === 'not' || before === 'now' || before === 'then' || before === 'also' || before === 'still';
  return PREDICATING.has(before) || (adverb && PREDICATING.has(tokens[index - 2]?.spelling.lower ?? ''));
}

/** Index of the token behind `Russia's`, or -1 where no possessive follows the name. */
function possessiveEnd({ tokens }: LanguageDocument, index: number, end: number): number {
  let at = index;
  while (at < tokens.length && tokens[at].start < end) at++;
  return at < tokens.length && /^['’]s?$/.test(tokens[at].text) ? at + 1 : -1;
}

function readNominal(
  { tokens, text }: LanguageDocument,
  names: readonly Name[],
  nameAt: ReadonlyMap<number, number>,
  start: number,
  from: number,
): Nominal | null {
  let head = -1;
  let at = from;
  while (at < tokens.length && at - from < LONGEST) {
    const token = tokens[at];
    const key = token.spelling.lower;
    const name = nameAt.get(token.start);
    if (name !== undefined && names[name].type === 'PERSON') {
      // A title, not a nominal: `the Russian President [Vladimir Putin]`
      if (head === at - 1) return null;
      break;
    }
    if (name !== undefined && !ROLE_HEADS.has(key)) {
      if (head >= 0 && !LINKS.has(tokens[at - 1].spelling.lower) && tokens[at - 1].spelling.lower !== 'the') break;
      const { end } = names[name];
      if (at === from && isShort(token.text, end, token.end)) return acronymAt(start, token.end, token.text, name);
      while (at < tokens.length && tokens[at].start < end) at++;
      if (head >= 0) {
        head = at - 1;
        break;
      }
      continue;
    }
    if (at === from && isShort(token.text, token.end, token.end))
      return acronymAt(start, token.end, token.text, name ?? null);
    const linked = head >= 0 && (LINKS.has(key) || (key === 'the' && LINKS.has(tokens[at - 1].spelling.lower)));
    if (ROLE_HEADS.has(key)) head = at;
    else if (!ROLE_MODIFIERS.has(key) && !linked) break;
    at++;
  }
  if (head < 0 || head < from) return null;
  const { end } = tokens[head];
  // `the Prime Minister's Office` is a body
  const after = tokens[head + 1]?.text ?? '';
  if (/^['’]s?$/.test(after) && BODIES.has(tokens[head + 2]?.text ?? '')) return null;
  const office = readOffice(text.slice(tokens[from].start, end));
  if (!office) return null;
  const next = after === ',' && tokens[head + 2] ? nameAt.get(tokens[head + 2].start) : undefined;
  const apposed = next !== undefined && names[next].type === 'PERSON' ? next : null;
  return { start, end, office, acronym: null, apposed, misread: null };
}

const isShort = (text: string, nameEnd: number, tokenEnd: number): boolean =>
  nameEnd === tokenEnd && /^\p{Lu}{2,4}$/u.test(text);

function acronymAt(start: number, end: number, text: string, misread: number | null): Nominal {
  return { start, end, office: readOffice(text), acronym: text.toLowerCase(), apposed: null, misread };
}
