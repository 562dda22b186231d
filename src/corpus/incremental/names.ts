import { createKeyIndex } from './key-index';
import { idBy, lastWay, type Parting, partAll } from './parting';
import { createQueue } from './queue';
import { withNumber } from './readable-id';
import type { Stage } from './stage';

export interface NamePorts {
  /** The slug of the name, or undefined where nothing has the key any more. */
  slugOf(key: string): string | undefined;
  /** What tells it apart from others of its slug, see `Parting`. */
  marksOf(key: string): readonly string[];
  /** Gives what has the key its id. */
  assign(key: string, id: string): void;
}

/**
 * Ids of entities: the slug of the name; what several share is told apart by what they are. An id made so that is
 * another name's slug, or that was made for another name too, gets a number, so that none depends on who came first.
 * A unit is a slug. Where thousands share one, one more costs no more than where two do, unless it has all told apart
 * another way, or one goes that ruled out a way.
 */
export interface Names extends Stage {
  changed(key: string, before: string | undefined, after: string | undefined): void;
}

/** So few of one slug are told apart anew with each change. */
const FEW = 8;

export function createNames({ slugOf, marksOf, assign }: NamePorts): Names {
  const bySlug = createKeyIndex();
  const byMade = createKeyIndex();
  const slugs = createQueue<string>();
  /** What has come, gone or changed under the slugs that are queued. */
  const fresh = new Map<string, Set<string>>();
  /** By slug, of those that many share. */
  const partings = new Map<string, Parting>();
  const made = new Map<string, string>();
  /** Of whom the id is to be settled once all are made. */
  const open = createQueue<string>();
  const openAll = (id: string): void => {
    for (const key of byMade.get(id)) open.add(key);
  };
  const setMade = (key: string, id: string | undefined): void => {
    const before = made.get(key);
    if (before === id) return;
    if (before !== undefined) {
      byMade.remove(before, key);
      openAll(before);
    }
    if (id !== undefined) {
      byMade.add(id, key);
      openAll(id);
      made.set(key, id);
    } else made.delete(key);
  };
  /** Takes it from its slug or gives it to one; ids made for others may be this very slug. */
  const relist = (key: string, slug: string, isIn: boolean): void => {
    if (isIn) bySlug.add(slug, key);
    else bySlug.remove(slug, key);
    openAll(slug);
  };
  const renew = (slug: string, key: string): void => {
    slugs.add(slug);
    const known = fresh.get(slug);
    if (known) known.add(key);
    else fresh.set(slug, new Set([key]));
  };

  const makeAll = (text: string): void => {
    const keys = [...bySlug.get(text)];
    partings.delete(text);
    if (keys.length === 1) setMade(keys[0], text);
    if (keys.length < 2) return;
    const { way, twins, ids } = partAll(text, keys, marksOf);
    for (let at = 0; at < keys.length; at++) setMade(keys[at], ids[at]);
    if (keys.length > FEW) partings.set(text, { way, twins });
  };

  /** False where all have to be told apart anew. */
  const makeSome = (text: string, some: ReadonlySet<string>, { way, twins }: Parting): boolean => {
    if (twins.some(([a, b]) => some.has(a) || some.has(b))) return false;
    for (const key of some) {
      if (slugOf(key) !== text) continue;
      const marks = marksOf(key);
      const id = idBy(way, text, marks);
      if (way < lastWay(marks.length))
        for (const other of byMade.get(id)) if (other !== key && slugOf(other) === text) return false;
      setMade(key, id);
    }
    return true;
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
      if (before !== undefined) renew(before, key);
      if (after !== undefined) renew(after, key);
      else setMade(key, undefined);
    },
    step() {
      const text = slugs.take();
      if (text !== undefined) {
        const some = fresh.get(text)!;
        fresh.delete(text);
        const parting = bySlug.size(text) > FEW ? partings.get(text) : undefined;
        if (!parting || !makeSome(text, some, parting)) makeAll(text);
        for (const key of some) open.add(key);
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
