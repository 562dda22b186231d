import { createKeyIndex } from './key-index';
import { createQueue } from './queue';
import { tellApart, withNumber } from './readable-id';
import type { Stage } from './stage';

export interface NamePorts {
  /** The slug of the name, or undefined where nothing has the key any more. */
  slugOf(key: string): string | undefined;
  /** What tells it apart from others of its slug, as `tellApart` takes it. */
  marksOf(key: string): readonly string[];
  /** Gives what has the key its id. */
  assign(key: string, id: string): void;
}

/**
 * Ids of entities: the slug of the name; what several share is told apart by what they are. An id made so that is
 * another name's slug, or that was made for another name too, gets a number, so that none depends on who came first.
 * A unit is a slug.
 */
export interface Names extends Stage {
  changed(key: string, before: string | undefined, after: string | undefined): void;
}

export function createNames({ slugOf, marksOf, assign }: NamePorts): Names {
  const bySlug = createKeyIndex();
  const byMade = createKeyIndex();
  const slugs = createQueue<string>();
  const made = new Map<string, string>();
  /** Of whom the id is to be settled once all are made. */
  const open = createQueue<string>();
  const openAll = (id: string): void => {
    for (const key of byMade.get(id)) open.add(key);
  };
  const setMade = (key: string, id: string | undefined): void => {
    const before = made.get(key);
    if (before !== id) {
      if (before !== undefined) {
        byMade.remove(before, key);
        openAll(before);
      }
      if (id !== undefined) {
        byMade.add(id, key);
        openAll(id);
        made.set(key, id);
      } else made.delete(key);
    } else if (id !== undefined) open.add(key);
  };
  /** Takes it from its slug or gives it to one; ids made for others may be this very slug. */
  const relist = (key: string, slug: string, isIn: boolean): void => {
    if (isIn) bySlug.add(slug, key);
    else bySlug.remove(slug, key);
    openAll(slug);
  };
  return {
    get size() {
      return slugs.size + open.size;
    },
    changed(key, before, after) {
      if (before !== after) {
        if (before !== undefined) relist(key, before, false);
        if (after !== undefined) relist(key, after, true);
      }
      if (before !== undefined) slugs.add(before);
      if (after !== undefined) slugs.add(after);
      else setMade(key, undefined);
    },
    step() {
      const text = slugs.take();
      if (text !== undefined) {
        if (bySlug.size(text) < 2) for (const key of bySlug.get(text)) setMade(key, text);
        else {
          const keys = [...bySlug.get(text)].sort();
          const ids = tellApart(text, keys.map(marksOf));
          for (let at = 0; at < keys.length; at++) setMade(keys[at], ids[at]);
        }
        return;
      }
      const key = open.take();
      const id = key === undefined ? undefined : made.get(key);
      const own = key === undefined ? undefined : slugOf(key);
      if (key === undefined || id === undefined || own === undefined) return;
      const taken = id !== own && (bySlug.size(id) > 0 || byMade.size(id) > 1);
      assign(key, taken ? withNumber(id, marksOf(key)) : id);
    },
  };
}
