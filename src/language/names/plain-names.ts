import type { NameType } from '../analysis';
import { KNOWN } from '../lexicon/phrase-table';
import { isInitial } from './join-spans';
import { isCapitalForm } from './tagger/document-statistics';
import type { TaggerInput } from './tagger/tag-document';
import { isCapitals } from './tagger/token-info';
import { KIND } from './tagger/word-form';
import { TRAIT } from './tagger/word-traits';

/** Tokens `start` to `end` (exclusive) that are a name. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly type: NameType;
}

const OFFICES = new Set(['office', 'department', 'bureau', 'secretariat', 'council']);
const ROLE = KNOWN.roleHead | KNOWN.roleModifier;

/** `Prime Minister's Office`: from the first word of the title to `Office`; or null. */
function officeAt({ infos, keys }: TaggerInput, index: number, end: number): NameSpan | null {
  let at = index;
  while (at < end && infos[at].capital && (infos[at].known & ROLE) !== 0) at++;
  if (at === index || (infos[at - 1].known & KNOWN.roleHead) === 0 || keys[at] !== "'s") return null;
  let to = at + 1;
  while (to < end && infos[to].capital && !OFFICES.has(keys[to]) && to < at + 4) to++;
  return to < end && infos[to].capital && OFFICES.has(keys[to])
    ? { start: index, end: to + 1, type: 'ORGANIZATION' }
    : null;
}

/** `J. Doe`: initials with their stops and a surname; or null. */
function initialsAt({ infos }: TaggerInput, index: number, end: number): NameSpan | null {
  let at = index;
  while (at < end && isInitial(infos[at])) at++;
  if (at === index || at >= end || infos[at].kind !== KIND.capital || at - index > 3) return null;
  const { known } = infos[at];
  if ((known & (KNOWN.functional | KNOWN.common | KNOWN.time)) !== 0 && (known & KNOWN.lastName) === 0) return null;
  return { start: index, end: at + 1, type: 'PERSON' };
}

/** An acronym that everybody knows: `G20`, `ASEAN`; or null. */
function acronymAt({ infos }: TaggerInput, index: number): NameSpan | null {
  const info = infos[index];
  const listed = (info.known & KNOWN.organization) !== 0 && (info.known & (KNOWN.common | KNOWN.functional)) === 0;
  if (!isCapitals(info) || !listed || (info.traits & TRAIT.notName) !== 0) return null;
  return { start: index, end: index + 1, type: 'ORGANIZATION' };
}

/** Names told by their form alone, wherever the tagger may have missed them; in text order, none overlapping. */
export function plainNames(input: TaggerInput): NameSpan[] {
  const { sentences, statistics } = input;
  const spans: NameSpan[] = [];
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const { tokenStart, tokenEnd } = sentences[sentence];
    const prose = statistics.cases[sentence] !== 1;
    for (let index = tokenStart; index < tokenEnd; index++) {
      if (!isCapitalForm(statistics.forms[index])) continue;
      const found =
        officeAt(input, index, tokenEnd) ??
        initialsAt(input, index, tokenEnd) ??
        (prose ? acronymAt(input, index) : null);
      if (found === null) continue;
      spans.push(found);
      index = found.end - 1;
    }
  }
  return spans;
}
