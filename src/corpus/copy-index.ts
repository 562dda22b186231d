import { createQueue } from './incremental/queue';
import { seek } from './incremental/seek';

/** Which articles carry the same text, cut or lightly edited; kept as articles come and go. */
export interface CopyIndex {
  /** `print` is the article's MinHash, or undefined; replaces what it had. */
  set(path: string, print: readonly number[] | undefined): void;
  delete(path: string): void;
  settle(isTimeUp: () => boolean): boolean;
  /** What has changed since this was last asked. */
  takeChanges(): CopyChanges;
  /** The first path (code units) of those that carry the article's text: its own where it has no copy before it. */
  originalOf(path: string): string;
  /** The other articles of the same text, in order of path. */
  copiesOf(path: string): readonly string[];
}

export interface CopyChanges {
  /** Paths with another original. */
  readonly originals: ReadonlySet<string>;
  /** Paths that may have other copies. */
  readonly groups: ReadonlySet<string>;
}

/** Bands of three numbers: articles that agree in one band are compared (A. Broder 1997; J. Leskovec et al., ch. 3). */
const ROWS = 3;
/** Neighbours by path in one band that an article is compared with, each way: stock phrases put thousands there. */
const MOST_COMPARED = 8;
/** Share of equal numbers from which two articles are copies of one text. */
const SAME_TEXT = 0.4;

const NONE: readonly never[] = Object.freeze([]);
const NO_PRINT = new Uint32Array();

export function createCopyIndex(): CopyIndex {
  const prints = new Map<string, Uint32Array>();
  /** Paths in order, by band; one path stands for itself, as most do. */
  const bands = new Map<number, string | string[]>();
  const alike = new Map<string, ReadonlySet<string>>();
  /** Of all articles with a copy. */
  const originals = new Map<string, string>();
  const copies = new Map<string, readonly string[]>();
  const queue = createQueue<string>();
  const changed = new Set<string>();
  const regrouped = new Set<string>();

  const groupOf = (path: string): readonly string[] => copies.get(originals.get(path) ?? path) ?? [path];

  const neighbours = (key: number, path: string): readonly string[] => {
    const band = bands.get(key) ?? NONE;
    if (typeof band === 'string') return [band];
    const at = placeIn(band, path);
    return band.slice(Math.max(0, at - MOST_COMPARED), at + MOST_COMPARED + 1);
  };

  /**
   * Where a path has come into a long band or left it, others that were neighbours are no longer, or those that were
   * not are now; which matters to those whose texts are the same.
   */
  const callOn = (band: readonly string[], path: string): void => {
    if (band.length <= MOST_COMPARED) return;
    const at = placeIn(band, path);
    const next = band[at] === path ? at : at - 1;
    for (let back = 1; back <= MOST_COMPARED; back++) {
      const [one, other] = [band[at - back], band[next + MOST_COMPARED + 1 - back]];
      if (one !== undefined && other !== undefined && areCopies(prints.get(one)!, prints.get(other)!)) queue.add(one);
    }
  };

  const leave = (key: number, path: string): void => {
    const band = bands.get(key);
    if (band === path) bands.delete(key);
    else if (typeof band === 'object') {
      band.splice(placeIn(band, path), 1);
      if (band.length === 1) bands.set(key, band[0]);
      callOn(band, path);
    }
  };

  const join = (key: number, path: string): void => {
    const band = bands.get(key);
    if (band === undefined) bands.set(key, path);
    else if (typeof band === 'object') {
      band.splice(placeIn(band, path), 0, path);
      callOn(band, path);
    } else bands.set(key, [band, path].sort());
  };

  /** A text that was edited leaves few of its bands. */
  const set = (path: string, print: readonly number[]): void => {
    const known = prints.get(path) ?? NO_PRINT;
    if (print.length === known.length && known.every((number, at) => number === print[at])) return;
    const kept = Uint32Array.from(print);
    if (kept.length > 0) prints.set(path, kept);
    else prints.delete(path);
    const [before, now] = [bandsOf(known), bandsOf(kept)];
    for (const key of before) if (!now.has(key)) leave(key, path);
    for (const key of now) if (!before.has(key)) join(key, path);
    queue.add(path);
  };

  /** Finds what is like an article now, and groups anew what was or is connected to it. */
  const compare = (path: string): void => {
    const print = prints.get(path);
    const found = new Set<string>();
    if (print)
      for (const key of bandsOf(print))
        for (const other of neighbours(key, path))
          if (other !== path && !found.has(other) && areCopies(print, prints.get(other)!)) found.add(other);
    const before = alike.get(path) ?? new Set();
    const touched = [...before, ...found].filter((other) => before.has(other) !== found.has(other));
    if (touched.length === 0) return;
    if (found.size > 0) alike.set(path, found);
    else alike.delete(path);
    for (const other of touched) {
      const back = new Set(alike.get(other));
      if (found.has(other)) back.add(path);
      else back.delete(path);
      if (back.size > 0) alike.set(other, back);
      else alike.delete(other);
    }
    const parted = new Set([path, ...touched].flatMap(groupOf));
    for (const first of parted) regroup(first, parted);
  };

  const regroup = (first: string, parted: Set<string>): void => {
    const group = new Set([first]);
    for (const each of group) for (const other of alike.get(each) ?? NONE) group.add(other);
    const sorted = [...group].sort();
    for (const path of sorted) {
      parted.delete(path);
      regrouped.add(path);
      if ((originals.get(path) ?? path) !== sorted[0]) changed.add(path);
      if (copies.has(path)) copies.delete(path);
      if (sorted.length > 1) originals.set(path, sorted[0]);
      else originals.delete(path);
    }
    if (sorted.length > 1) copies.set(sorted[0], sorted);
  };

  return {
    set: (path, print = NONE) => set(path, print),
    delete: (path) => set(path, NONE),
    settle(isTimeUp) {
      for (let path = queue.take(); path !== undefined; path = queue.take()) {
        compare(path);
        if (isTimeUp() && queue.size > 0) return false;
      }
      return true;
    },
    takeChanges() {
      const taken = { originals: new Set(changed), groups: new Set(regrouped) };
      changed.clear();
      regrouped.clear();
      return taken;
    },
    originalOf: (path) => originals.get(path) ?? path,
    copiesOf: (path) => groupOf(path).filter((other) => other !== path),
  };
}

/** Where a path stands, or is to stand. */
function placeIn(paths: readonly string[], path: string): number {
  return seek(paths, 0, (other) => other < path);
}

/** A number for each band; two bands of one number are compared for nothing, and no harm is done. */
function bandsOf(print: Uint32Array): ReadonlySet<number> {
  const keys = new Set<number>();
  for (let at = 0; at + ROWS <= print.length; at += ROWS) {
    let hash = at;
    for (let row = 0; row < ROWS; row++) {
      hash = Math.imul(hash ^ print[at + row], 0x85ebca6b);
      hash ^= hash >>> 15;
    }
    // a small integer, which V8 keeps without a box
    keys.add(hash >>> 2);
  }
  return keys;
}

function areCopies(a: Uint32Array, b: Uint32Array): boolean {
  let equal = 0;
  for (let i = 0; i < a.length; i++) if (a[i] === b[i]) equal++;
  return equal / a.length >= SAME_TEXT;
}
