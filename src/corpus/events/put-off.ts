import { seek } from '../incremental/seek';
import type { Claim } from './claim';
import { EVER_AFTER, EVER_BEFORE, type Window } from './window';

/** The days of the articles that tell of something put off, by the entities that they name with it. */
export type PutOff = ReadonlyMap<string, readonly number[]>;

/**
 * Who is told of otherwise than before, and to which plans that makes a difference: those first told on a day of `since`,
 * as against what has come about by an article of a day of `until`. Further off, another day tells the same.
 */
export interface PutOffChange {
  readonly id: string;
  readonly since: Window;
  readonly until: Window;
}

export interface PutOffIndex {
  readonly days: PutOff;
  add(claim: Claim): readonly PutOffChange[];
  remove(claim: Claim): readonly PutOffChange[];
}

const NONE: readonly never[] = [];

export function createPutOffIndex(): PutOffIndex {
  /** In order; a day stands for each claim that tells of it. */
  const days = new Map<string, number[]>();
  const changesOf = ({ family, day, near }: Claim, change: (known: number[], at: number, day: number) => void) =>
    family !== 'POSTPONE' || day === null
      ? NONE
      : near.flatMap((id): PutOffChange | readonly never[] => {
          const known = days.get(id) ?? [];
          const at = seek(known, 0, (other) => other < day);
          const had = known[at] === day;
          change(known, at, day);
          const has = known[at] === day;
          if (known.length > 0) days.set(id, known);
          else days.delete(id);
          if (had === has) return NONE;
          const [before, after] = [known[at - 1], known[has ? at + 1 : at]];
          const since = { first: before === undefined ? EVER_BEFORE : before + 1, last: day };
          const until = { first: day, last: after === undefined ? EVER_AFTER : after - 1 };
          return { id, since, until };
        });
  return {
    days,
    add: (claim) => changesOf(claim, (known, at, day) => known.splice(at, 0, day)),
    remove: (claim) => changesOf(claim, (known, at) => known.splice(at, 1)),
  };
}
