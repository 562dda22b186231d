/** Lower-case words joined by `-`, ASCII where the letters have a base form: `José Núñez` → `jose-nunez`. */
export function slug(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return words === '' ? 'unnamed' : words;
}

/** What tells two entities of one slug apart, most telling first. */
export interface Distinction {
  readonly name: string;
  readonly marks: readonly string[];
}

/**
 * An id for each: the slug of its name; where several share it, each with the first kind of mark that no two of them
 * share (type, role, first article …). Independent of order.
 */
export function entityIds(all: readonly Distinction[]): string[] {
  const bySlug = new Map<string, number[]>();
  const slugs = all.map(({ name }) => slug(name));
  slugs.forEach((text, index) => {
    const list = bySlug.get(text);
    if (list) list.push(index);
    else bySlug.set(text, [index]);
  });
  const ids = [...slugs];
  const taken = new Set<string>([...bySlug].filter(([, list]) => list.length === 1).map(([text]) => text));
  for (const list of [...bySlug.values()].filter(({ length }) => length > 1)) {
    const depth = Math.max(...list.map((index) => all[index].marks.length));
    for (let kinds = 1; kinds <= depth; kinds++) {
      const made = list.map((index) => [slugs[index], ...all[index].marks.slice(0, kinds).map(slug)].join('-'));
      if (kinds < depth && (new Set(made).size < list.length || made.some((id) => taken.has(id)))) continue;
      list.forEach((index, at) => {
        ids[index] = made[at];
        taken.add(made[at]);
      });
      break;
    }
  }
  return ids;
}
