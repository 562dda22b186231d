interface Identified {
  readonly id: string;
}

/** A list by id with these ids brought up to date; as long as few have changed nothing is sorted but those. */
export function relisted<T extends Identified>(
  listed: readonly T[],
  ids: ReadonlySet<string>,
  get: (id: string) => T | undefined,
): readonly T[] {
  const fresh = [...ids].flatMap((id) => get(id) ?? []).sort((a, b) => (a.id < b.id ? -1 : 1));
  const list: T[] = [];
  let at = 0;
  for (const each of listed) {
    if (ids.has(each.id)) continue;
    while (at < fresh.length && fresh[at].id < each.id) list.push(fresh[at++]);
    list.push(each);
  }
  while (at < fresh.length) list.push(fresh[at++]);
  return list;
}
