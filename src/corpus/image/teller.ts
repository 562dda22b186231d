import type { InferredDate } from '../dating/inferred-date';
import type { Corpus } from '../snapshot';
import { type Content, createNumbers, linesBetween, NOTHING } from './image-lines';

/** Tells what a corpus comes to, to who has no corpus. */
export interface Teller {
  /** Has the corpus resolved; gives what has changed since this was last called, but for inferred dates. */
  tell(): Told;
  /**
   * Works out the inferred dates of the latest `tell`, one by one, as that takes time; gives those that have changed, at
   * first those too that are none. To be left where the corpus changes meanwhile.
   */
  tellDates(): Iterator<undefined, Told, undefined>;
}

/** What an image takes in. */
export interface Told {
  /** As `Image.take` reads them. */
  readonly lines: Iterable<string>;
  /** Articles with other problems than before, as far as they were told of. */
  readonly problems: readonly number[];
}

export function createTeller(corpus: Corpus): Teller {
  const numbers = createNumbers();
  const dates = new Map<string, InferredDate>();
  let before: Content = NOTHING;
  let undated: readonly string[] = [];
  let areTold = false;

  const numbersOf = (paths: Iterable<string>): number[] => {
    const found: number[] = [];
    for (const path of paths) {
      const number = numbers.of(path);
      if (number !== undefined) found.push(number);
    }
    return found;
  };

  return {
    tell() {
      const { paths, entities, events, discrepancies, copiesOf } = corpus.snapshot();
      const { problems, copies, undated: dateless } = corpus.takeChanges();
      const after: Content = { paths, entities, events, discrepancies };
      const there = new Set(copies.size + dates.size > 0 ? paths : NOBODY);
      // who forgets an article forgets its date
      for (const path of dates.keys()) if (!there.has(path)) dates.delete(path);
      const groups = new Map<string, readonly string[]>();
      for (const path of copies) {
        if (!there.has(path)) continue;
        const group = [path, ...copiesOf(path)].sort();
        groups.set(group[0], group);
      }
      const lines = [...linesBetween(before, after, { copies: groups.values(), inferred: [] }, numbers)];
      before = after;
      undated = dateless;
      return { lines, problems: numbersOf(problems) };
    },
    *tellDates() {
      const { inferredDate } = corpus.snapshot();
      const changed = new Map<string, InferredDate | null>();
      const note = (path: string): void => {
        const date = inferredDate(path) ?? null;
        const isSame = JSON.stringify(date) === JSON.stringify(dates.get(path) ?? null);
        if (!isSame || !areTold) changed.set(path, date);
      };
      for (const path of new Set([...dates.keys(), ...undated])) {
        note(path);
        yield;
      }
      for (const [path, date] of changed)
        if (date) dates.set(path, date);
        else dates.delete(path);
      areTold = true;
      const lines = [...linesBetween(before, before, { copies: [], inferred: changed }, numbers)];
      return { lines, problems: numbersOf(changed.keys()) };
    },
  };
}

const NOBODY: readonly never[] = [];
