import type { Analysis } from '../../language/analysis';
import type { DatingInput } from './dating-input';
import { inferDates } from './infer-dates';
import type { InferredDate } from './inferred-date';
import { createNamedIn } from './named';
import { SHARED } from './survey';

/** When the undated articles were written, worked out when asked for, and anew where a change may bear on it. */
export interface DatingIndex {
  /** Adds an article or replaces it. */
  set(path: string, analysis: Analysis): void;
  delete(path: string): void;
  /** The article has to do with others than before: who is who in it, which events it reports, or what they tell. */
  touch(path: string): void;
  isUndated(path: string): boolean;
  /** In order of code units. */
  undated(): readonly string[];
  /** Undefined where it is dated or nothing tells. */
  inferredDate(path: string): InferredDate | undefined;
}

/** What is known of an undated article, and what would change it. */
interface Known {
  readonly inferred: InferredDate | undefined;
  /** The articles that were read for it. */
  readonly read: ReadonlySet<string>;
  /** Ids of the entities that it names. */
  readonly names: ReadonlySet<string>;
  /** Names that it must share with another article for that to tell of it; 0 where any may. */
  readonly shared: number;
}

/** Articles that are dated at once: what is read for one is mostly read for its neighbours. */
const AT_ONCE = 8;

export function createDatingIndex(input: Omit<DatingInput, 'undated' | 'occasional'>): DatingIndex {
  const known = new Map<string, Known>();
  const touched = new Set<string>();
  const dateless = new Set<string>();
  /** Dated articles that tell of numbered occasions. */
  const occasional = new Set<string>();
  let listed: readonly string[] | null = null;

  const undated = (): readonly string[] => {
    listed ??= [...dateless].sort();
    return listed;
  };

  const forget = (path: string): void => {
    if (dateless.delete(path)) listed = null;
    occasional.delete(path);
    known.delete(path);
    touched.add(path);
  };

  const review = (): void => {
    if (known.size > 0) {
      const namedIn = createNamedIn(input);
      const changed = [...touched].map((path) => ({ path, names: namedIn(path) }));
      for (const [path, { read, names, shared }] of known) {
        const isOutOfDate = changed.some((other) => {
          if (other.path === path || shared === 0 || read.has(other.path)) return true;
          let count = 0;
          for (const id of other.names.keys()) if (names.has(id) && ++count >= shared) return true;
          return false;
        });
        if (isOutOfDate) known.delete(path);
      }
    }
    touched.clear();
  };

  const infer = (path: string): void => {
    const all = undated();
    const at = all.indexOf(path);
    const batch = all.slice(at, at + AT_ONCE).filter((each) => !known.has(each));
    const read = new Set<string>();
    const noted: DatingInput = {
      ...input,
      undated: batch,
      occasional: [...occasional].sort(),
      analysis(each) {
        read.add(each);
        return input.analysis(each);
      },
    };
    const found = inferDates(noted);
    const namedIn = createNamedIn(noted);
    for (const each of batch) {
      const clues = input.analysis(each)?.clues ?? [];
      const asks = (kind: string): boolean => clues.some((clue) => clue.kind === kind);
      const shared = asks('occasion') ? 0 : asks('age') ? 1 : SHARED;
      known.set(each, { inferred: found.get(each), read, names: new Set(namedIn(each).keys()), shared });
    }
  };

  return {
    set(path, analysis) {
      forget(path);
      if (analysis.article.date === null) {
        dateless.add(path);
        listed = null;
      } else if (analysis.clues.some(({ kind }) => kind === 'occasion')) occasional.add(path);
    },
    delete: forget,
    isUndated: (path) => dateless.has(path),
    undated,
    touch: (path) => touched.add(path),
    inferredDate(path) {
      if (touched.size > 0) review();
      if (!known.has(path) && dateless.has(path)) infer(path);
      return known.get(path)?.inferred;
    },
  };
}
