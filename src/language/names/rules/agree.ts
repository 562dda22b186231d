import type { NameType } from '../../analysis';
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
export function agreeOnTypes({ keys }: Reading, segments: readonly TypedSegment[]): TypedSegment[] {
  const tallies = new Map<string, Tally>();
  const tallyOf = segments.map((segment) => {
    const key = joinKeys(keys, segment.start, segment.end);
    let tally = tallies.get(key);
    if (tally === undefined) {
      tally = { types: [], weights: [] };
      tallies.set(key, tally);
    }
    count(tally, segment);
    return tally;
  });
  return segments.map((segment, index) => {
    const type = segment.certainty === 2 ? segment.type : winner(tallyOf[index]);
    if (type === segment.type) return segment;
    const { start, end, known, titled, certainty } = segment;
    return { start, end, known, titled, type, certainty };
  });
}
