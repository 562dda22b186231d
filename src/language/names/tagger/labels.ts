/** What the tagger tells apart; `MISC` holds peoples, religions, events, works and the rest. */
export const TAG_TYPES = ['PERSON', 'PLACE', 'ORGANIZATION', 'MISC'] as const;

export type TagType = (typeof TAG_TYPES)[number];

/** Begin, inside, last, unit: one behind another for each type. */
export const PARTS = 4;

/** `O` and the parts of each type (BILOU: Ratinov and Roth 2009). */
export const LABELS = 1 + PARTS * TAG_TYPES.length;

export const OUTSIDE = 0;
const BEGIN = 0;
export const INSIDE = 1;
export const LAST = 2;
export const UNIT = 3;

const part = (label: number): number => (label - 1) & 3;
const typeIndex = (label: number): number => (label - 1) >> 2;

/** True where a name begun at or before `label` goes on behind it. */
export function staysOpen(label: number): boolean {
  return label !== OUTSIDE && part(label) <= INSIDE;
}

/** True where `label` goes on with a name begun before it. */
export function continues(label: number): boolean {
  return label !== OUTSIDE && (part(label) === INSIDE || part(label) === LAST);
}

export function mayFollow(before: number, label: number): boolean {
  if (staysOpen(before)) return continues(label) && typeIndex(before) === typeIndex(label);
  return !continues(label);
}

/** Tokens `start` to `end` (exclusive) tagged as one name. */
export interface TaggedSpan {
  readonly start: number;
  readonly end: number;
  readonly type: TagType;
}

/** Writes the labels of one name. */
export function labelSpan(labels: Uint8Array, start: number, end: number, type: TagType): void {
  const base = 1 + PARTS * TAG_TYPES.indexOf(type);
  labels.fill(base + INSIDE, start, end);
  labels[start] = base + BEGIN;
  labels[end - 1] = base + (end - start === 1 ? UNIT : LAST);
}

/** The names that valid labels from `start` to `end` spell. */
export function spansOf(labels: Uint8Array, start: number, end: number): TaggedSpan[] {
  const spans: TaggedSpan[] = [];
  let from = start;
  for (let index = start; index < end; index++) {
    const label = labels[index];
    if (label === OUTSIDE) continue;
    if (!continues(label)) from = index;
    if (!staysOpen(label)) spans.push({ start: from, end: index + 1, type: TAG_TYPES[typeIndex(label)] });
  }
  return spans;
}

/** Index into `TAG_TYPES` of a label, or -1 for `OUTSIDE`. */
export function tagIndex(label: number): number {
  return label === OUTSIDE ? -1 : typeIndex(label);
}
