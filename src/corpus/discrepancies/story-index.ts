import { rounded } from './rounded';
import { createStoryTable, UNDATED } from './story-table';
import { createThingSpace } from './thing-space';

/** What one article's story is known by. */
export interface StoryArticle {
  /** Day number of its date, or null. */
  readonly day: number | null;
  /** First path of those that carry its text. */
  readonly source: string;
  /** Ids of the entities that its body names, some of them more than once. */
  readonly names: readonly string[];
  /** Stems of the words around its figures, some of them more than once. */
  readonly stems: readonly string[];
}

/** What two articles tell one story by; `words` of markets and of sport are alike in many stories. */
export type Link = 'names' | 'words';

/** Which articles tell one story: by whom and what they name, or by the words around their figures. */
export interface StoryIndex {
  set(path: string, article: StoryArticle): void;
  delete(path: string): void;
  settle(isTimeUp: () => boolean): boolean;
  /** Paths that tell one story with others than before, since this was last asked, and with which. */
  takeChanges(): ReadonlyMap<string, ReadonlySet<string>>;
  /** Paths of which something weighs more or less than before, since this was last asked. */
  takeTouched(): ReadonlySet<string>;
  /** Undefined where they tell two stories. */
  link(a: string, b: string): Link | undefined;
  /** Independent articles of one story with this one. */
  of(path: string): Iterable<string>;
  /** True where the names alone tell so, at any distance in time. */
  alike(a: string, b: string): boolean;
  /** Ids of the entities that both name, at any distance in time: an article may look back on the story months later. */
  common(a: string, b: string): readonly string[];
  /** Id of the entity that weighs most in both. */
  mainOf(a: string, b: string): string | undefined;
}

export function createStoryIndex(): StoryIndex {
  const table = createStoryTable();
  const names = createThingSpace(table, { alike: 0.3, shared: 2 });
  const words = createThingSpace(table, { alike: 0.3, shared: 5 });
  const links = new Map<string, Map<string, Link>>();
  const changed = new Map<string, Set<string>>();
  const touched = new Set<string>();

  const put = (from: string, to: string, link: Link | undefined): void => {
    const known = links.get(from);
    if (known?.get(to) === link) return;
    const others = changed.get(from);
    if (others) others.add(to);
    else changed.set(from, new Set([to]));
    if (link === undefined) {
      if (known?.delete(to) && known.size === 0) links.delete(from);
    } else if (known) known.set(to, link);
    else links.set(from, new Map([[to, link]]));
  };

  /** Compares an article with all but those that wait, which will be compared with it themselves. */
  const renew = (path: string): void => {
    const row = table.rowOf(path);
    const found = new Map<string, Link>();
    if (row !== undefined) {
      for (const other of words.alikeOf(row)) found.set(table.paths[other], 'words');
      for (const other of names.alikeOf(row)) found.set(table.paths[other], 'names');
    }
    table.settled(path);
    for (const other of links.get(path)?.keys() ?? NOBODY) {
      if (found.has(other) || table.waiting.has(other)) continue;
      put(path, other, undefined);
      put(other, path, undefined);
    }
    for (const [other, link] of found) {
      put(path, other, link);
      put(other, path, link);
    }
  };

  const resize = (before: number): void => {
    if (rounded(before) === rounded(table.size)) return;
    names.reweigh();
    words.reweigh();
    table.touchAll();
  };

  const remove = (path: string): void => {
    const row = table.rowOf(path);
    if (row === undefined) return;
    names.remove(row);
    words.remove(row);
    table.remove(path);
    resize(table.size + 1);
  };

  const rowOf = (path: string, day: number, source: string): number => {
    const known = table.rowOf(path);
    if (known !== undefined && table.days[known] === day) {
      if (table.sources[known] !== source) table.touch(known);
      table.sources[known] = source;
      return known;
    }
    remove(path);
    return table.add(path, day, source);
  };

  /** What is told of two articles that are both there. */
  const ofBoth = <T>(a: string, b: string, tell: (a: number, b: number) => T): T | undefined => {
    const [one, other] = [table.rowOf(a), table.rowOf(b)];
    return one === undefined || other === undefined ? undefined : tell(one, other);
  };

  return {
    set(path, { day, source, names: told, stems }) {
      const before = table.size;
      const row = rowOf(path, day ?? UNDATED, source);
      names.set(row, told);
      words.set(row, stems);
      resize(before);
    },
    delete: remove,
    settle(isTimeUp) {
      for (const path of table.waiting) {
        touched.add(path);
        renew(path);
        if (isTimeUp() && table.waiting.size > 0) return false;
      }
      return true;
    },
    takeChanges() {
      const taken = new Map(changed);
      changed.clear();
      return taken;
    },
    takeTouched() {
      const taken = new Set(touched);
      touched.clear();
      return taken;
    },
    link: (a, b) => links.get(a)?.get(b),
    of: (path) => links.get(path)?.keys() ?? NOBODY,
    alike: (a, b) => ofBoth(a, b, names.alike) ?? false,
    common: (a, b) => ofBoth(a, b, names.common) ?? NOBODY,
    mainOf: (a, b) => ofBoth(a, b, names.heaviest),
  };
}

const NOBODY: readonly string[] = Object.freeze([]);
