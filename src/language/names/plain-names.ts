import type { NameType } from '../analysis';
import { NOT_NAMES } from '../lexicon/not-names';
import { KNOWN } from '../lexicon/phrase-table';
import type { TaggerInput } from './tagger/tag-document';
import { isCapitals } from './tagger/token-info';
import { KIND } from './tagger/word-form';

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
  while (at < end && infos[at].kind === KIND.initial && infos[at].text.endsWith('.')) at++;
  if (at === index || at >= end || infos[at].kind !== KIND.capital || at - index > 3) return null;
  const { known } = infos[at];
  if ((known & (KNOWN.functional | KNOWN.common | KNOWN.time)) !== 0 && (known & KNOWN.lastName) === 0) return null;
  return { start: index, end: at + 1, type: 'PERSON' };
}

/** An acronym that everybody knows: `G20`, `ASEAN`; or null. */
function acronymAt({ infos }: TaggerInput, index: number): NameSpan | null {
  const info = infos[index];
  const listed = (info.known & KNOWN.organization) !== 0 && (info.known & (KNOWN.common | KNOWN.functional)) === 0;
  if (!isCapitals(info) || !listed || NOT_NAMES.has(info.key)) return null;
  return { start: index, end: index + 1, type: 'ORGANIZATION' };
}

/** Names told by their form alone, wherever the tagger may have missed them; in text order, none overlapping. */
export function plainNames(input: TaggerInput): NameSpan[] {
  const spans: NameSpan[] = [];
  for (const [sentence, { tokenStart, tokenEnd }] of input.sentences.entries()) {
    for (let index = tokenStart; index < tokenEnd; index++) {
      if (!input.infos[index].capital) continue;
      const prose = input.statistics.cases[sentence] !== 1;
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
