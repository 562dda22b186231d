import type { NameType } from '../../analysis';
import type { TypedSegment } from '../rules/agree';

const TYPES: readonly NameType[] = ['PERSON', 'PLACE', 'ORGANIZATION', 'NORP', 'EVENT'];

/** A number for each token: 0 outside the names guessed by rule, else their type, certainty and begin or inside. */
export function hintsOf(segments: readonly TypedSegment[], tokens: number): Uint8Array {
  const hints = new Uint8Array(tokens);
  for (const { start, end, type, certainty } of segments) {
    const hint = 1 + 6 * TYPES.indexOf(type) + 2 * certainty;
    hints[start] = hint;
    for (let index = start + 1; index < end; index++) hints[index] = hint + 1;
  }
  return hints;
}
