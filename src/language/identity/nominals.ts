import { firstFrom, type Span } from '../../article/span';
import type { Token } from '../analysis';
import type { LanguageDocument } from '../document';
import type { KnownName } from './name-form';
import { ADVERB, HEAD, LINK, MODIFIER, nominalWord, POSSESSIVE, PREDICATING, SHORT, THE } from './nominal-words';
import { type Office, ofCountry, readOffice } from './roles';

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

/** The nominals of a document that name an office, in text order. */
export function findNominals(document: LanguageDocument, names: readonly KnownName[]): Nominal[] {
  const { tokens } = document;
  const found: Nominal[] = [];
  let at = 0;
  for (let index = 0; index < tokens.length; index++) {
    const { start, end } = tokens[index];
    while (at < names.length && names[at].start < start) at++;
    const owner = at < names.length && names[at].start === start && names[at].type === 'PLACE' ? names[at] : null;
    if (owner === null && (end - start !== 'the'.length || !(wordAt(tokens, index) & THE))) continue;
    const from = owner === null ? index + 1 : possessiveEnd(tokens, index, owner.end);
    if (from < 0 || isPredicate(tokens, index)) continue;
    // What belongs to a town or an organization is beyond the roles told.
    const country = owner?.form.place.country ?? null;
    if (owner && country === null) continue;
    const nominal = readNominal(document, names, start, from);
    if (!nominal) continue;
    found.push(country === null ? nominal : belongingTo(nominal, country));
    while (index + 1 < tokens.length && tokens[index + 1].start < nominal.end) index++;
  }
  return found;
}

const belongingTo = (nominal: Nominal, country: string): Nominal =>
  nominal.office ? { ...nominal, office: ofCountry(nominal.office, country) } : nominal;

const wordAt = (tokens: readonly Token[], index: number): number =>
  index >= 0 && index < tokens.length ? nominalWord(tokens[index].spelling) : 0;

function isPredicate(tokens: readonly Token[], index: number): boolean {
  const before = wordAt(tokens, index - 1);
  return ((before & ADVERB ? wordAt(tokens, index - 2) : before) & PREDICATING) !== 0;
}

/** Index of the token behind `Russia's`, or -1 where no possessive follows the name. */
function possessiveEnd(tokens: readonly Token[], index: number, end: number): number {
  let at = index;
  while (at < tokens.length && tokens[at].start < end) at++;
  return wordAt(tokens, at) & POSSESSIVE ? at + 1 : -1;
}

/** Index of the name that starts at the offset, or -1. */
function nameAt(names: readonly KnownName[], offset: number): number {
  const index = firstFrom(names, offset);
  return index < names.length && names[index].start === offset ? index : -1;
}

function readNominal(
  { tokens, text }: LanguageDocument,
  names: readonly KnownName[],
  start: number,
  from: number,
): Nominal | null {
  let head = -1;
  let at = from;
  while (at < tokens.length && at - from < LONGEST) {
    const token = tokens[at];
    const word = nominalWord(token.spelling);
    const name = nameAt(names, token.start);
    if (name >= 0 && names[name].type === 'PERSON') {
      // A title, not a nominal: `the Russian President [Vladimir Putin]`
      if (head === at - 1) return null;
      break;
    }
    if (name >= 0 && !(word & HEAD)) {
      if (head >= 0 && !(wordAt(tokens, at - 1) & (LINK | THE))) break;
      const { end } = names[name];
      if (at === from && end === token.end && word & SHORT) return acronymAt(start, token.end, token.text, name);
      while (at < tokens.length && tokens[at].start < end) at++;
      if (head >= 0) {
        head = at - 1;
        break;
      }
      continue;
    }
    if (at === from && word & SHORT) return acronymAt(start, token.end, token.text, name < 0 ? null : name);
    const linked = head >= 0 && (word & LINK || (word & THE && wordAt(tokens, at - 1) & LINK));
    if (word & HEAD) head = at;
    else if (!(word & MODIFIER) && !linked) break;
    at++;
  }
  if (head < 0 || head < from) return null;
  const { end } = tokens[head];
  // `the Prime Minister's Office` is a body
  if (wordAt(tokens, head + 1) & POSSESSIVE && BODIES.has(tokens[head + 2]?.text ?? '')) return null;
  const office = readOffice(text.slice(tokens[from].start, end));
  if (!office) return null;
  const next = tokens[head + 1]?.text === ',' && tokens[head + 2] ? nameAt(names, tokens[head + 2].start) : -1;
  const apposed = next >= 0 && names[next].type === 'PERSON' ? next : null;
  return { start, end, office, acronym: null, apposed, misread: null };
}

function acronymAt(start: number, end: number, text: string, misread: number | null): Nominal {
  return { start, end, office: readOffice(text), acronym: text.toLowerCase(), apposed: null, misread };
}
