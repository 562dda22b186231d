import { type Corrections, isMarked } from '../corrections/corrections';
import type { Discrepancy } from '../snapshot';

/** Discrepancies as views ask for them. */
export interface Arranged {
  readonly open: readonly Discrepancy[];
  readonly marked: readonly Discrepancy[];
  ofEvent(event: string): readonly Discrepancy[];
  inArticle(path: string): readonly Discrepancy[];
}

/** Sets aside what the analyst has marked, and finds the rest by event and by article. */
export function arrangeDiscrepancies(all: readonly Discrepancy[], corrections: Corrections): Arranged {
  const open = all.filter((one) => !isMarked(corrections, one));
  const byEvent = new Map<string, Discrepancy[]>();
  const byPath = new Map<string, Discrepancy[]>();
  const put = (map: Map<string, Discrepancy[]>, key: string, one: Discrepancy): void => {
    const list = map.get(key);
    if (list) list.push(one);
    else map.set(key, [one]);
  };
  for (const one of open) {
    if (one.event !== null) put(byEvent, one.event, one);
    for (const path of new Set(one.statements.map((statement) => statement.path))) put(byPath, path, one);
  }
  return {
    open,
    marked: all.filter((one) => isMarked(corrections, one)),
    ofEvent: (event) => byEvent.get(event) ?? [],
    inArticle: (path) => byPath.get(path) ?? [],
  };
}
