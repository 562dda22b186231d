import type { NameType } from '../../analysis';
import { KNOWN } from '../../lexicon/phrase-table';
import { isCapitals } from '../tagger/token-info';
import { KIND } from '../tagger/word-form';
import type { Reading } from './candidates';
import type { Segment } from './segments';

const PLACE_PREPOSITIONS = new Set(['in', 'at', 'from', 'near', 'outside', 'across', 'throughout', 'to']);

/** Type and how sure: 2 by a list, a title or a form, 1 by context, 0 by default. */
export interface Verdict {
  readonly type: NameType;
  readonly certainty: 0 | 1 | 2;
}

const sure = (type: NameType): Verdict => ({ type, certainty: 2 });

function byList(known: number): NameType | null {
  if (known & KNOWN.group) return 'NORP';
  if (known & KNOWN.country) return 'PLACE';
  if (known & KNOWN.organization) return 'ORGANIZATION';
  if (known & KNOWN.place) return 'PLACE';
  if (known & KNOWN.event) return 'EVENT';
  return known & KNOWN.person ? 'PERSON' : null;
}

function byForm({ infos, keys }: Reading, { start, end }: Segment): NameType | null {
  if (end - start === 1) return null;
  const first = infos[start];
  const last = infos[end - 1].known;
  if (last & KNOWN.organizationTail) return 'ORGANIZATION';
  if (last & KNOWN.eventTail) return 'EVENT';
  if (last & KNOWN.placeTail) return 'PLACE';
  if (first.known & KNOWN.organizationHead && (keys[start + 1] === 'of' || keys[start + 1] === 'for'))
    return 'ORGANIZATION';
  if (first.known & KNOWN.firstName) return 'PERSON';
  if (first.known & KNOWN.placeHead) return 'PLACE';
  if (last & KNOWN.lastName) return 'PERSON';
  return first.kind === KIND.initial && first.text.endsWith('.') ? 'PERSON' : null;
}

function isExpansionOfAcronym({ infos, keys }: Reading, end: number): boolean {
  return keys[end] === '(' && end + 1 < infos.length && isCapitals(infos[end + 1]) && keys[end + 2] === ')';
}

function isSaying({ infos }: Reading, index: number): boolean {
  return index >= 0 && index < infos.length && (infos[index].known & KNOWN.saying) !== 0;
}

/** The type of a name by lists, form and what stands next to it; null for an ordinary word with a capital. */
export function classify(reading: Reading, segment: Segment, surnames: ReadonlySet<string>): Verdict | null {
  const { infos, keys } = reading;
  const { start, end, known, titled } = segment;
  const single = end - start === 1;
  const listed = byList(known);
  if (titled && !(listed === 'NORP' || (listed !== null && !single))) return sure('PERSON');
  if (single && surnames.has(keys[start])) return sure('PERSON');
  if (listed !== null) return sure(listed);
  const formed = byForm(reading, segment);
  if (formed !== null) return sure(formed);
  if (isExpansionOfAcronym(reading, end)) return sure('ORGANIZATION');
  const word = infos[start];
  if (single && isCapitals(word)) return { type: 'ORGANIZATION', certainty: 1 };
  if (single && (word.known & (KNOWN.firstName | KNOWN.lastName)) !== 0) return { type: 'PERSON', certainty: 1 };
  if (single && PLACE_PREPOSITIONS.has(keys[start - 1])) return { type: 'PLACE', certainty: 1 };
  if (isSaying(reading, end) || isSaying(reading, start - 1)) return { type: 'PERSON', certainty: 1 };
  if (single) return word.known & KNOWN.common ? null : { type: 'ORGANIZATION', certainty: 0 };
  for (let index = start; index < end; index++)
    if (infos[index].known & KNOWN.common || isCapitals(infos[index])) return { type: 'ORGANIZATION', certainty: 0 };
  return { type: end - start <= 3 ? 'PERSON' : 'ORGANIZATION', certainty: 0 };
}
