import { seek } from './seek';

interface Identified {
  readonly id: string;
}

/** Past so many changes all are listed anew. */
const FEW = 1_000;

/** A list by id (code units) with these ids brought up to date; few cost no more than the copying of all others. */
export function relisted<T extends Identified>(
  listed: readonly T[],
  ids: ReadonlySet<string>,
  get: (id: string) => T | undefined,
): T[] {
  if (ids.size > FEW) {
    const kept = listed.filter(({ id }) => !ids.has(id));
    return [...kept, ...[...ids].flatMap((id) => get(id) ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));
  }
  const pieces: T[][] = [];
  let from = 0;
  for (const id of [...ids].sort()) {
    const at = seek(listed, from, (each) => each.id < id);
    pieces.push(listed.slice(from, at));
    from = listed[at]?.id === id ? at + 1 : at;
    const fresh = get(id);
    if (fresh) pieces.push([fresh]);
  }
  pieces.push(listed.slice(from));
  return ([] as T[]).concat(...pieces);
}
