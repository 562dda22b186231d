import type { Claim } from './claim';

/** The days of the articles that tell of something put off, by the entities that they name with it. */
export type PutOff = ReadonlyMap<string, readonly number[]>;

export interface PutOffIndex {
  readonly days: PutOff;
  /** The entities of which `days` tells otherwise than before. */
  add(claim: Claim): readonly string[];
  remove(claim: Claim): readonly string[];
}

const NOBODY: readonly string[] = [];

export function createPutOffIndex(): PutOffIndex {
  const days = new Map<string, number[]>();
  return {
    days,
    add({ family, day, near }) {
      if (family !== 'POSTPONE' || day === null) return NOBODY;
      for (const id of near) {
        const known = days.get(id);
        if (known) known.push(day);
        else days.set(id, [day]);
      }
      return near;
    },
    remove({ family, day, near }) {
      if (family !== 'POSTPONE' || day === null) return NOBODY;
      for (const id of near) {
        const known = days.get(id) ?? [];
        if (known.length < 2) days.delete(id);
        else known.splice(known.indexOf(day), 1);
      }
      return near;
    },
  };
}
