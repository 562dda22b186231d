import { textSpan } from '../../article/span';
import type { NameType, Role } from '../analysis';
import type { LanguageDocument } from '../document';
import { KNOWN_ORGANIZATIONS } from '../lexicon/organizations';
import { HONORIFICS, ROLE_HEADS, ROLE_MODIFIERS } from '../lexicon/titles';

const LONGEST_ROLE = 8;
const ORGANIZATION_WORDS: ReadonlySet<string> = new Set(
  KNOWN_ORGANIZATIONS.filter((name) => !name.includes(' ')).map((name) => name.toLowerCase()),
);

const bare = (key: string): string => (key.length > 2 && key.endsWith('.') ? key.slice(0, -1) : key);

function isRoleWord(key: string): boolean {
  return ROLE_HEADS.has(bare(key)) || ROLE_MODIFIERS.has(bare(key));
}

/** Tokens of the title that ends before token `end`: `former Prime Minister`, `Kremlin spokesperson`. */
function roleBefore(keys: readonly string[], end: number): { start: number; end: number } | null {
  let from = end;
  while (from > 0 && end - from < LONGEST_ROLE && isRoleWord(keys[from - 1])) from--;
  while (from < end && (keys[from] === 'of' || keys[from] === 'and')) from++;
  let hasHead = false;
  for (let index = from; index < end; index++) hasHead ||= ROLE_HEADS.has(bare(keys[index]));
  if (!hasHead || !ROLE_HEADS.has(bare(keys[end - 1]))) return null;
  if (from > 0 && ORGANIZATION_WORDS.has(keys[from - 1])) from--;
  return { start: from, end };
}

/** Tokens of the role told behind a name: `, the [foreign minister] of`. */
function roleAfter(keys: readonly string[], end: number): { start: number; end: number } | null {
  if (keys[end] !== ',') return null;
  let from = end + 1;
  while (from < end + 6 && from < keys.length && !isRoleWord(keys[from]) && /^[\p{L}']/u.test(keys[from])) from++;
  let to = from;
  while (to < keys.length && to - from < LONGEST_ROLE && isRoleWord(keys[to])) to++;
  while (to > from && !ROLE_HEADS.has(bare(keys[to - 1]))) to--;
  return to > from ? { start: from, end: to } : null;
}

/** The titles and roles told at a person's name (tokens `start` to `end`), longest first; honorifics are none. */
export function readRoles(
  document: LanguageDocument,
  keys: readonly string[],
  start: number,
  end: number,
  type: NameType,
): Role[] {
  if (type !== 'PERSON') return [];
  const before = roleBefore(keys, keys[start - 1] === ',' ? start - 1 : start);
  const after = roleAfter(keys, end);
  const roles: Role[] = [];
  for (const found of [before, after]) {
    if (found === null) continue;
    let { start: from, end: to } = found;
    while (from < to && HONORIFICS.has(bare(keys[from]))) from++;
    while (to > from && HONORIFICS.has(bare(keys[to - 1]))) to--;
    if (from < to) roles.push(textSpan(document.text, document.tokens[from].start, document.tokens[to - 1].end));
  }
  return roles.sort((a, b) => b.end - b.start - (a.end - a.start));
}
