import { findCopies } from './events/copies';

/** Which articles carry the same text. */
export interface Copies {
  /** The first path (code units) of those that carry the article's text: its own where it has no copy before it. */
  originalOf(path: string): string;
  /** The other articles of the same text, in order of path. */
  copiesOf(path: string): readonly string[];
}

/** `paths` in order of code units. */
export function groupCopies(
  paths: readonly string[],
  fingerprintOf: (path: string) => readonly number[] | undefined,
): Copies {
  const originals = findCopies(paths, fingerprintOf);
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const original = originals.get(path) ?? path;
    const group = groups.get(original);
    if (group) group.push(path);
    else groups.set(original, [path]);
  }
  const originalOf = (path: string): string => originals.get(path) ?? path;
  return {
    originalOf,
    copiesOf: (path) => (groups.get(originalOf(path)) ?? []).filter((other) => other !== path),
  };
}
