import type { Analysis } from '../language/analysis';
import { packAnalysis } from '../language/packing/pack-analysis';
import { unpackAnalysis } from '../language/packing/unpack-analysis';

/** The analyses of a corpus by path, packed; unpacked when asked for. */
export interface Shelf {
  /** `packed` are the analysis' own bytes, where they are at hand. */
  put(path: string, analysis: Analysis, packed?: Uint8Array): void;
  /** Puts an analysis that nobody has unpacked. */
  putPacked(path: string, packed: Uint8Array): void;
  /** From a shared shelf the same object as before, as long as somebody holds it. */
  get(path: string): Analysis | undefined;
  /** Gives what lies there now, whatever is put there later; undefined where nothing does. */
  copy(path: string): (() => Analysis) | undefined;
  delete(path: string): void;
  /** All that lies there. */
  paths(): Iterable<string>;
  /** The bytes of what lies there. */
  packed(path: string): Uint8Array | undefined;
}

/** Where packed analyses lie; `Place` tells where one of them does. */
export interface Pages<Place> {
  write(packed: Uint8Array): Place;
  read(place: Place): Uint8Array;
}

/** Pages that are the bytes themselves. */
export const IN_MEMORY: Pages<Uint8Array> = { write: (packed) => packed, read: (packed) => packed };

/** Analyses that stay unpacked after they were asked for, as what is asked for once is asked for again. */
const AT_HAND = 64;

interface Item<Place> {
  readonly place: Place;
  /** Where it is at hand. */
  unpacked: Analysis | undefined;
  /** In a shared shelf. */
  held: WeakRef<Analysis> | undefined;
}

/**
 * `isShared` costs memory, and spares to unpack one again and again: V8 keeps whatever was referred to weakly until it
 * clears up its whole heap.
 */
export function createShelf<Place>(pages: Pages<Place>, isShared = false): Shelf {
  const items = new Map<string, Item<Place>>();
  // Slots that are filled by turns: the tables that a map leaves behind as it goes on would keep what they had held.
  const atHand = new Array<Item<Place> | undefined>(AT_HAND).fill(undefined);
  let next = 0;

  const hold = (item: Item<Place>, analysis: Analysis): Analysis => {
    if (item.unpacked) return analysis;
    const former = atHand[next];
    if (former) former.unpacked = undefined;
    atHand[next] = item;
    next = (next + 1) % AT_HAND;
    item.unpacked = analysis;
    if (isShared && item.held?.deref() !== analysis) item.held = new WeakRef(analysis);
    return analysis;
  };

  const take = (item: Item<Place>): Analysis =>
    item.unpacked ?? hold(item, item.held?.deref() ?? unpackAnalysis(pages.read(item.place)));

  return {
    put(path, analysis, packed = packAnalysis(analysis)) {
      const item = { place: pages.write(packed), unpacked: undefined, held: undefined };
      items.set(path, item);
      hold(item, analysis);
    },
    putPacked: (path, packed) =>
      void items.set(path, { place: pages.write(packed), unpacked: undefined, held: undefined }),
    get(path) {
      const item = items.get(path);
      return item && take(item);
    },
    copy(path) {
      const item = items.get(path);
      return item && (() => take(item));
    },
    delete(path) {
      items.delete(path);
    },
    paths: () => items.keys(),
    packed(path) {
      const item = items.get(path);
      return item && pages.read(item.place);
    },
  };
}

/** A shelf of the analyses themselves, for few of them. */
export function createOpenShelf(): Shelf {
  const analyses = new Map<string, Analysis>();
  return {
    put: (path, analysis) => void analyses.set(path, analysis),
    putPacked: (path, packed) => void analyses.set(path, unpackAnalysis(packed)),
    get: (path) => analyses.get(path),
    copy(path) {
      const analysis = analyses.get(path);
      return analysis && (() => analysis);
    },
    delete: (path) => void analyses.delete(path),
    paths: () => analyses.keys(),
    packed(path) {
      const analysis = analyses.get(path);
      return analysis && packAnalysis(analysis);
    },
  };
}
