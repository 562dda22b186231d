import type { Analysis } from '../language/analysis';
import { type Roster, rosterOf } from './roster';

/** The rosters of articles, each made once. */
export interface Rosters {
  /** Undefined where there is no such article. */
  get(path: string): Roster | undefined;
  set(path: string, analysis: Analysis): void;
  delete(path: string): void;
}

/** `analysis` gives those that are asked for before they were set. */
export function createRosters(analysis: (path: string) => Analysis | undefined): Rosters {
  const rosters = new Map<string, Roster>();
  const set = (path: string, given: Analysis): Roster => {
    const roster = rosterOf(given);
    rosters.set(path, roster);
    return roster;
  };
  return {
    get(path) {
      const known = rosters.get(path);
      if (known) return known;
      const given = analysis(path);
      return given && set(path, given);
    },
    set,
    delete: (path) => void rosters.delete(path),
  };
}
