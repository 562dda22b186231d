import type { Event } from '../snapshot';

/** Articles of one event that are compared with each other: what hundreds tell again is no news. */
const MOST = 40;

/** The articles that report an event, the first of them by path. */
export function reportersOf({ reports }: Event): readonly string[] {
  const paths: string[] = [];
  for (const { path } of reports) {
    if (paths[paths.length - 1] === path) continue;
    if (paths.length === MOST) break;
    paths.push(path);
  }
  return paths.slice();
}
