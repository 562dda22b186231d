import { createThingSpace } from './thing-space';

/** What one article's story is known by. */
export interface StoryArticle {
  /** Day number of its date, or null. */
  readonly day: number | null;
  /** First path of those that carry its text. */
  readonly source: string;
  /** Ids of the entities that its body names. */
  readonly names: Iterable<string>;
  /** Stems of the words around its figures. */
  readonly stems: Iterable<string>;
}

/** Which articles tell one story: by whom and what they name, or by the words around their figures. */
export interface StoryIndex {
  set(path: string, article: StoryArticle): void;
  delete(path: string): void;
  settle(isTimeUp: () => boolean): boolean;
  /** Paths that tell one story with others than before, since this was last asked, and with which. */
  takeChanges(): ReadonlyMap<string, ReadonlySet<string>>;
  /** Paths of which something weighs more or less than before, since this was last asked. */
  takeTouched(): ReadonlySet<string>;
  same(a: string, b: string): boolean;
  /** True where the names alone tell so: words of markets and of sport are alike in many stories. */
  sameNames(a: string, b: string): boolean;
  /** Independent articles of one story with this one. */
  of(path: string): Iterable<string>;
  /** True where the names alone tell so, at any distance in time. */
  alike(a: string, b: string): boolean;
  /** Ids of the entities that both name, at any distance in time: an article may look back on the story months later. */
  common(a: string, b: string): readonly string[];
  /** Id of the entity that weighs most in both. */
  mainOf(a: string, b: string): string | undefined;
}

type Link = 'names' | 'words';

export function createStoryIndex(): StoryIndex {
  const names = createThingSpace({ alike: 0.3, shared: 2 });
  const words = createThingSpace({ alike: 0.3, shared: 5 });
  const links = new Map<string, Map<string, Link>>();
  const waiting = new Set<string>();
  const changed = new Map<string, Set<string>>();
  const touched = new Set<string>();

  const put = (from: string, to: string, link: Link | undefined): void => {
    const known = links.get(from) ?? new Map<string, Link>();
    if (known.get(to) === link) return;
    changed.set(from, (changed.get(from) ?? new Set()).add(to));
    if (link) links.set(from, known.set(to, link));
    else if (known.delete(to) && known.size === 0) links.delete(from);
  };

  const renew = (path: string): void => {
    const found = new Map<string, Link>();
    for (const other of words.alikeOf(path)) found.set(other, 'words');
    for (const other of names.alikeOf(path)) found.set(other, 'names');
    for (const other of new Set([...(links.get(path)?.keys() ?? []), ...found.keys()])) {
      put(path, other, found.get(other));
      put(other, path, found.get(other));
    }
  };

  return {
    set(path, { day, source, names: told, stems }) {
      names.set(path, day, source, told);
      words.set(path, day, source, stems);
    },
    delete(path) {
      names.remove(path);
      words.remove(path);
    },
    settle(isTimeUp) {
      for (const space of [names, words]) for (const path of space.takeDirty()) waiting.add(path);
      for (const path of waiting) {
        waiting.delete(path);
        touched.add(path);
        renew(path);
        if (isTimeUp() && waiting.size > 0) return false;
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
    same: (a, b) => links.get(a)?.has(b) ?? false,
    sameNames: (a, b) => links.get(a)?.get(b) === 'names',
    of: (path) => links.get(path)?.keys() ?? [],
    alike: names.alike,
    common: names.common,
    mainOf: names.heaviest,
  };
}
