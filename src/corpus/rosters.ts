import type { AnalysisOpening } from '../language/packing/analysis-codec';
import { type Roster, rosterOf } from './roster';

/** The rosters of articles, each made once. */
export interface Rosters {
  /** Undefined where there is no such article. */
  get(path: string): Roster | undefined;
  /** None: it is made when it is asked for. */
  set(path: string, roster: Roster | undefined): void;
}

/** `opening` gives what those are made of that are asked for before they were set. */
export function createRosters(opening: (path: string) => AnalysisOpening | undefined): Rosters {
  const rosters = new Map<string, Roster>();
  return {
    get(path) {
      const known = rosters.get(path);
      if (known) return known;
      const given = opening(path);
      if (!given) return undefined;
      const roster = rosterOf(given);
      rosters.set(path, roster);
      return roster;
    },
    set(path, roster) {
      if (roster) rosters.set(path, roster);
      else rosters.delete(path);
    },
  };
}
