import type { NameType } from '../../analysis';
import { mapped } from '../../lists';
import { joinKeys } from '../phrases';
import type { Reading } from './candidates';
import type { Verdict } from './classify';
import type { Segment } from './segments';

export type TypedSegment = Segment & Verdict;

/** The types that a document gives one name, in the order that it first does, and how sure of each it is. */
interface Tally {
  readonly types: NameType[];
  readonly weights: number[];
}

const WEIGHTS = [0.2, 1, 3] as const;

function count({ types, weights }: Tally, { type, certainty }: TypedSegment): void {
  const at = types.indexOf(type);
  if (at >= 0) weights[at] += WEIGHTS[certainty];
  else {
    types.push(type);
    weights.push(WEIGHTS[certainty]);
  }
}

/** The first of the types that weigh most. */
function winner({ types, weights }: Tally): NameType {
  let best = 0;
  for (let at = 1; at < types.length; at++) if (weights[at] > weights[best]) best = at;
  return types[best];
}

/**
 * One name has one type in one document: a guess yields to what the same words are elsewhere by surer signs
 * (one sense per discourse: Gale, Church and Yarowsky 1992).
 */
export function agreeOnTypes({ keys, statistics }: Reading, segments: readonly TypedSegment[]): TypedSegment[] {
  const { rows, rowCount } = statistics;
  const ofWords = new Array<Tally | undefined>(rowCount).fill(undefined);
  const ofPhrases = new Map<string, Tally>();
  const tallies: Tally[] = [];
  for (const segment of segments) {
    const { start, end } = segment;
    const word = end - start === 1;
    const key = word ? '' : joinKeys(keys, start, end);
    let tally = word ? ofWords[rows[start]] : ofPhrases.get(key);
    if (tally === undefined) {
      tally = { types: [], weights: [] };
      if (word) ofWords[rows[start]] = tally;
      else ofPhrases.set(key, tally);
    }
    count(tally, segment);
    tallies.push(tally);
  }
  return mapped(segments, (segment, index) => {
    const { start, end, known, titled, certainty } = segment;
    const type = certainty === 2 ? segment.type : winner(tallies[index]);
    return type === segment.type ? segment : { start, end, known, titled, type, certainty };
  });
}
