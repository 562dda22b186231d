import { createKeyIndex, reindex } from './key-index';
import { createQueue } from './queue';
import { type Distinction, tellApart, withNumber } from './readable-id';
import type { Stage } from './stage';

export interface NamePorts {
  distinction(key: string): (Distinction & { readonly slug: string }) | undefined;
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

export function createNames({ distinction, assign }: NamePorts): Names {
  const bySlug = createKeyIndex();
  const byMade = createKeyIndex();
  const slugs = createQueue<string>();
  const made = new Map<string, string>();
  /** Of whom the id is to be settled once all are made. */
  const open = createQueue<string>();
  const setMade = (key: string, id: string | undefined): void => {
    const before = made.get(key);
    if (before !== id) {
      reindex(byMade, key, before === undefined ? [] : [before], id === undefined ? [] : [id]);
      for (const each of [before, id]) if (each !== undefined) for (const other of byMade.get(each)) open.add(other);
    }
    if (id === undefined) made.delete(key);
    else made.set(key, id);
    if (id !== undefined) open.add(key);
  };
  return {
    get size() {
      return slugs.size + open.size;
    },
    changed(key, before, after) {
      if (before !== after) {
        if (before !== undefined) bySlug.remove(before, key);
        if (after !== undefined) bySlug.add(after, key);
        // Ids made for others that are this very slug.
        for (const each of [before, after])
          if (each !== undefined) for (const other of byMade.get(each)) open.add(other);
      }
      for (const each of [before, after]) if (each !== undefined) slugs.add(each);
      if (after === undefined) setMade(key, undefined);
    },
    step() {
      const text = slugs.take();
      if (text !== undefined) {
        const keys = [...bySlug.get(text)].sort();
        if (keys.length < 2) for (const key of keys) setMade(key, text);
        else {
          const marks = keys.map((key) => distinction(key)!.marks);
          const ids = tellApart(text, marks);
          keys.forEach((key, index) => {
            setMade(key, ids[index]);
          });
        }
        return;
      }
      const key = open.take();
      const id = key === undefined ? undefined : made.get(key);
      const own = key === undefined ? undefined : distinction(key);
      if (key === undefined || id === undefined || !own) return;
      const taken = id !== own.slug && (bySlug.size(id) > 0 || byMade.size(id) > 1);
      assign(key, taken ? withNumber(id, own.marks) : id);
    },
  };
}
