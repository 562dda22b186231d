import type { Analysis } from '../../language/analysis';
import type { AnalysisHead, AnalysisOpening } from '../../language/packing/analysis-codec';
import { unpackHead, unpackOpening } from '../../language/packing/unpack-analysis';
import { type Corrections, isMarked, NO_CORRECTIONS } from '../corrections/corrections';
import { createSnapshot } from '../make-snapshot';
import type { Roster } from '../roster';
import { createRosters } from '../rosters';
import type { Shelf } from '../shelf';
import type { CorpusSnapshot } from '../snapshot';
import { createImage, type Image } from './image';

/**
 * What a corpus elsewhere tells of the articles on the shelf. Changes are numbered; until it has told what comes of one,
 * the article is shown as it was, with all that was told of it then.
 */
export interface Mirror {
  /** Puts an article on the shelf, or replaces it; gives the number of the change. */
  set(path: string, packed: Uint8Array, roster: Roster, analysis?: Analysis): number;
  /** Takes an article off the shelf; gives the number of the change, or undefined where there is no such article. */
  delete(path: string): number | undefined;
  /** Number of the latest change; 0 before the first. */
  readonly changes: number;
  /** True where an article has no date, as it is now. */
  isUndated(path: string): boolean;
  /** Changes that are not shown. */
  readonly pending: Pending;
  /** Shows what an image tells of articles that are on the shelf. */
  open(image: Image): void;
  /** The image that is shown, to take in lines; a snapshot that was made before tells them too. */
  readonly image: Image;
  /**
   * What comes of changes of these numbers, and of those before them to the same articles, is told by the image now. Gives
   * the articles of which nothing is pending any more.
   */
  shown(numbers: ReadonlySet<number>): readonly string[];
  /** The analyst's own word; replaces what was given before. Gives the articles that have other problems with it. */
  correct(corrections: Corrections): ReadonlySet<string>;
  snapshot(): CorpusSnapshot;
}

export interface Pending {
  /** Articles of such changes. */
  readonly size: number;
  has(path: string): boolean;
  paths(): Iterable<string>;
  /** Number of an article's latest change; 0 where none is pending. */
  latest(path: string): number;
  /** The lowest number of all; infinity where there is none. */
  first(): number;
}

/** A change that is not shown, and what lay on the shelf before it. */
interface Change {
  readonly number: number;
  readonly before: (() => Analysis) | undefined;
  /** Who is in the article from then on; none where it is gone. */
  readonly roster: Roster | undefined;
}

/** Changes of one article that are kept apart: where nothing is told for long, those typed in between do not add up. */
const MOST = 16;

export function createMirror(shelf: Shelf): Mirror {
  /** By path, in the order they came. */
  const changed = new Map<string, Change[]>();
  const analysis = (path: string): Analysis | undefined => {
    if (!image.has(path)) return undefined;
    const change = changed.get(path)?.[0];
    return change ? change.before?.() : shelf.get(path);
  };
  /** What is shown of an article, where its bytes are at hand. */
  const packed = (path: string): Uint8Array | undefined =>
    image.has(path) && !changed.has(path) ? shelf.packed(path) : undefined;
  const headOf = (path: string): AnalysisHead | undefined => {
    const bytes = packed(path);
    return bytes ? unpackHead(bytes) : analysis(path);
  };
  const opening = (path: string): AnalysisOpening | undefined => {
    const bytes = packed(path);
    return bytes ? unpackOpening(bytes) : analysis(path);
  };
  const rosters = createRosters(opening);
  let image = createImage();
  let changes = 0;
  let corrections = NO_CORRECTIONS;

  const change = (path: string, roster?: Roster): void => {
    const list = changed.get(path) ?? [];
    list.push({ number: ++changes, before: shelf.copy(path), roster });
    if (list.length > MOST) list.splice(1, 1);
    changed.set(path, list);
  };

  const pending: Pending = {
    get size() {
      return changed.size;
    },
    has: (path) => changed.has(path),
    paths: () => changed.keys(),
    latest: (path) => changed.get(path)?.at(-1)?.number ?? 0,
    first() {
      let first = Number.POSITIVE_INFINITY;
      for (const [{ number }] of changed.values()) first = Math.min(first, number);
      return first;
    },
  };

  return {
    set(path, packed, roster, analysis) {
      change(path, roster);
      if (analysis) shelf.put(path, analysis, packed);
      else shelf.putPacked(path, packed);
      return changes;
    },
    delete(path) {
      if (!shelf.copy(path) && !image.has(path) && !changed.has(path)) return undefined;
      change(path);
      shelf.delete(path);
      return changes;
    },
    get changes() {
      return changes;
    },
    isUndated: (path) => shelf.get(path)?.article.date === null,
    pending,
    open(given) {
      image = given;
    },
    get image() {
      return image;
    },
    shown(numbers) {
      const settled: string[] = [];
      for (const [path, list] of changed) {
        const last = list.findLastIndex(({ number }) => numbers.has(number));
        if (last < 0) continue;
        const left = list.slice(last + 1);
        // where changes in between were not kept apart, what is shown may be of one of them
        rosters.set(path, left.length > 0 ? undefined : list[last].roster);
        if (left.length > 0) changed.set(path, left);
        else if (changed.delete(path)) settled.push(path);
      }
      return settled;
    },
    correct(given) {
      const before = corrections;
      corrections = given;
      const turned = image.disputes.list().filter((one) => isMarked(before, one) !== isMarked(given, one));
      return new Set(turned.flatMap(({ statements }) => statements.map(({ path }) => path)));
    },
    snapshot() {
      const { paths, entityOf, eventOf, seats } = image;
      const told = { analysis, headOf, roster: rosters.get, entityOf, eventOf, seats };
      return createSnapshot(paths, told, image, corrections);
    },
  };
}
