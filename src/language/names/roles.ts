import { textSpan } from '../../article/span';
import type { Role, Token } from '../analysis';
import type { LanguageDocument } from '../document';
import { wordSet } from '../lexicon/word-list';
import { isUpper } from '../tokens/characters';
import type { NameSpan } from './plain-names';
import type { TokenRange } from './tagger/document-statistics';
import type { TaggerInput } from './tagger/tag-document';
import type { TokenInfo } from './tagger/token-info';
import { TRAIT } from './tagger/word-traits';

const LONGEST_ROLE = 8;

const ROLE = TRAIT.roleHead | TRAIT.roleModifier;

function hasTrait({ traits }: TokenInfo, trait: number): boolean {
  return (traits & trait) !== 0;
}

/** Tokens `start` to `end` (exclusive). */
interface TokenSpan {
  readonly start: number;
  readonly end: number;
}

/** Tokens of the title that ends before token `end`: `former Prime Minister`, `Kremlin spokesperson`. */
function roleBefore({ infos, keys }: TaggerInput, first: number, end: number): TokenSpan | null {
  if (end <= first || !hasTrait(infos[end - 1], TRAIT.roleHead)) return null;
  let from = end;
  while (from > first && end - from < LONGEST_ROLE && hasTrait(infos[from - 1], ROLE)) from--;
  while (from < end && (keys[from] === 'of' || keys[from] === 'and')) from++;
  if (from > first && hasTrait(infos[from - 1], TRAIT.organizationWord)) from--;
  return { start: from, end };
}

/** Behind a role in apposition: `, the foreign minister of …`; never a noun that makes it an adjective. */
const BEHIND_ROLE = wordSet('of for at in to on from with since and or who , . ; : ) ] ” " \'s said says told');

/** Between the comma and the role: `, Kenya's foreign minister`, `, an aide`. */
const DETERMINERS = wordSet("the a an his her its their 's and");

/** Tokens of the role told behind a name: `, the [foreign minister] of`. */
function roleAfter(
  { infos, keys }: TaggerInput,
  tokens: readonly Token[],
  end: number,
  stop: number,
): TokenSpan | null {
  if (end >= stop || keys[end] !== ',') return null;
  let from = end + 1;
  const last = Math.min(stop, end + 8);
  while (from < last && !hasTrait(infos[from], ROLE) && (DETERMINERS.has(keys[from]) || isUpper(tokens[from].text)))
    from++;
  if (from > end + 1 && hasTrait(infos[from - 1], TRAIT.organizationWord)) from--;
  let to = from;
  while (to < stop && to - from < LONGEST_ROLE && (to === from || hasTrait(infos[to], ROLE))) to++;
  while (to > from && !hasTrait(infos[to - 1], TRAIT.roleHead)) to--;
  if (to <= from) return null;
  return to === stop || BEHIND_ROLE.has(keys[to]) ? { start: from, end: to } : null;
}

/** Adjectives where they stand alone in small letters: `a major Ann Lee fan`. */
const ADJECTIVES = wordSet('major general official executive forward junior senior principal');

/** Adds a role to those of a name, but for the honorifics at its ends. */
function addRole({ infos }: TaggerInput, { text, tokens }: LanguageDocument, found: TokenSpan, roles: Role[]): void {
  let { start, end } = found;
  while (start < end && hasTrait(infos[start], TRAIT.honorific)) start++;
  while (end > start && hasTrait(infos[end - 1], TRAIT.honorific)) end--;
  if (start === end || (end - start === 1 && ADJECTIVES.has(tokens[start].text))) return;
  roles.push(textSpan(text, tokens[start].start, tokens[end - 1].end));
}

/** The titles and roles told at a person's name in its sentence, longest first; honorifics are none. */
export function readRoles(
  document: LanguageDocument,
  input: TaggerInput,
  { tokenStart, tokenEnd }: TokenRange,
  { start, end }: NameSpan,
): Role[] {
  const roles: Role[] = [];
  const setOff = start > tokenStart && input.keys[start - 1] === ',';
  const before = roleBefore(input, tokenStart, setOff ? start - 1 : start);
  if (before !== null) addRole(input, document, before, roles);
  const after = roleAfter(input, document.tokens, end, tokenEnd);
  if (after !== null) addRole(input, document, after, roles);
  return roles.length < 2 ? roles : roles.sort((a, b) => b.end - b.start - (a.end - a.start));
}
