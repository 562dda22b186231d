import { textSpan } from '../../article/span';
import type { Role } from '../analysis';
import type { LanguageDocument } from '../document';
import { KNOWN_ORGANIZATIONS } from '../lexicon/organizations';
import { HONORIFICS, ROLE_HEADS, ROLE_MODIFIERS, withoutStop } from '../lexicon/titles';
import { wordSet } from '../lexicon/word-list';
import { isUpper } from '../tokens/characters';
import type { NameSpan } from './plain-names';
import type { TokenRange } from './tagger/document-statistics';

const LONGEST_ROLE = 8;
const ORGANIZATION_WORDS: ReadonlySet<string> = new Set(
  KNOWN_ORGANIZATIONS.filter((name) => !name.includes(' ')).map((name) => name.toLowerCase()),
);

function isRoleWord(key: string): boolean {
  return ROLE_HEADS.has(withoutStop(key)) || ROLE_MODIFIERS.has(withoutStop(key));
}

/** Tokens `start` to `end` (exclusive). */
interface TokenSpan {
  readonly start: number;
  readonly end: number;
}

/** Tokens of the title that ends before token `end`: `former Prime Minister`, `Kremlin spokesperson`. */
function roleBefore(keys: readonly string[], first: number, end: number): TokenSpan | null {
  if (end <= first || !ROLE_HEADS.has(withoutStop(keys[end - 1]))) return null;
  let from = end;
  while (from > first && end - from < LONGEST_ROLE && isRoleWord(keys[from - 1])) from--;
  while (from < end && (keys[from] === 'of' || keys[from] === 'and')) from++;
  if (from > first && ORGANIZATION_WORDS.has(keys[from - 1])) from--;
  return { start: from, end };
}

/** Behind a role in apposition: `, the foreign minister of …`; never a noun that makes it an adjective. */
const BEHIND_ROLE = wordSet('of for at in to on from with since and or who , . ; : ) ] ” " \'s said says told');

/** Between the comma and the role: `, Kenya's foreign minister`, `, an aide`. */
const DETERMINERS = wordSet("the a an his her its their 's and");

/** Tokens of the role told behind a name: `, the [foreign minister] of`. */
function roleAfter({ tokens }: LanguageDocument, keys: readonly string[], end: number, stop: number): TokenSpan | null {
  if (end >= stop || keys[end] !== ',') return null;
  let from = end + 1;
  const last = Math.min(stop, end + 8);
  while (from < last && !isRoleWord(keys[from]) && (DETERMINERS.has(keys[from]) || isUpper(tokens[from].text))) from++;
  if (from > end + 1 && ORGANIZATION_WORDS.has(keys[from - 1])) from--;
  let to = from;
  while (to < stop && to - from < LONGEST_ROLE && (isRoleWord(keys[to]) || to === from)) to++;
  while (to > from && !ROLE_HEADS.has(withoutStop(keys[to - 1]))) to--;
  if (to <= from) return null;
  return to === stop || BEHIND_ROLE.has(keys[to]) ? { start: from, end: to } : null;
}

/** Adjectives where they stand alone in small letters: `a major Ann Lee fan`. */
const ADJECTIVES = wordSet('major general official executive forward junior senior principal');

/** The titles and roles told at a person's name in its sentence, longest first; honorifics are none. */
export function readRoles(
  document: LanguageDocument,
  keys: readonly string[],
  { tokenStart, tokenEnd }: TokenRange,
  { start, end, type }: NameSpan,
): Role[] {
  if (type !== 'PERSON') return [];
  const setOff = start > tokenStart && keys[start - 1] === ',';
  const before = roleBefore(keys, tokenStart, setOff ? start - 1 : start);
  const after = roleAfter(document, keys, end, tokenEnd);
  const roles: Role[] = [];
  for (const found of [before, after]) {
    if (found === null) continue;
    let { start: from, end: to } = found;
    while (from < to && HONORIFICS.has(withoutStop(keys[from]))) from++;
    while (to > from && HONORIFICS.has(withoutStop(keys[to - 1]))) to--;
    if (to - from === 1 && ADJECTIVES.has(document.tokens[from].text)) continue;
    if (from < to) roles.push(textSpan(document.text, document.tokens[from].start, document.tokens[to - 1].end));
  }
  return roles.sort((a, b) => b.end - b.start - (a.end - a.start));
}
