import type { NameType } from '../../analysis';
import type { Reading } from './candidates';
import type { Verdict } from './classify';
import type { Segment } from './segments';

export type TypedSegment = Segment & Verdict;

/**
 * One name has one type in one document: a guess yields to what the same words are elsewhere by surer signs
 * (one sense per discourse: Gale, Church and Yarowsky 1992).
 */
export function agreeOnTypes({ keys }: Reading, segments: readonly TypedSegment[]): TypedSegment[] {
  const keyOf = ({ start, end }: Segment) => keys.slice(start, end).join(' ');
  const votes = new Map<string, Map<NameType, number>>();
  for (const segment of segments) {
    const key = keyOf(segment);
    const types = votes.get(key) ?? new Map<NameType, number>();
    types.set(segment.type, (types.get(segment.type) ?? 0) + [0.2, 1, 3][segment.certainty]);
    votes.set(key, types);
  }
  const winners = new Map<string, NameType>();
  for (const [key, types] of votes) {
    let best = 0;
    for (const [type, weight] of types)
      if (weight > best) {
        best = weight;
        winners.set(key, type);
      }
  }
  return segments.map((segment) =>
    segment.certainty === 2 ? segment : { ...segment, type: winners.get(keyOf(segment)) ?? segment.type },
  );
}
