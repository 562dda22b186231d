/** Bands of three numbers: articles that agree in one band are compared (A. Broder 1997; J. Leskovec et al., ch. 3). */
const ROWS = 3;
/** Articles of one band that are compared: stock phrases put thousands there. */
const MOST_COMPARED = 8;
/** Share of equal numbers from which two articles are copies of one text, cut or lightly edited. */
const SAME_TEXT = 0.4;

/**
 * Gives each path the first path (code units) of those that carry the same text; a path without a fingerprint stands
 * alone. `paths` in order of code units.
 */
export function findCopies(
  paths: readonly string[],
  fingerprintOf: (path: string) => readonly number[] | undefined,
): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  const bands = new Map<string, string[]>();
  for (const path of paths) {
    const print = fingerprintOf(path) ?? [];
    let original = path;
    for (const key of bandsOf(print)) {
      const others = bands.get(key);
      if (!others) {
        bands.set(key, [path]);
        continue;
      }
      for (const other of others.slice(-MOST_COMPARED)) {
        const known = first.get(other)!;
        if (known < original && similarity(print, fingerprintOf(other)!) >= SAME_TEXT) original = known;
      }
      if (original === path) others.push(path);
    }
    first.set(path, original);
  }
  return first;
}

function bandsOf(print: readonly number[]): readonly string[] {
  const keys: string[] = [];
  for (let at = 0; at + ROWS <= print.length; at += ROWS) keys.push(`${at}:${print.slice(at, at + ROWS).join(',')}`);
  return keys;
}

function similarity(a: readonly number[], b: readonly number[]): number {
  let equal = 0;
  for (let i = 0; i < a.length; i++) if (a[i] === b[i]) equal++;
  return a.length === 0 ? 0 : equal / a.length;
}
