import type { TimelineItem } from '../timeline-messages';
import { pixels, type Scale } from './scale';

/** Where a chip stands: pixels from the left of the track, and the row in its lane. */
export interface Chip {
  readonly item: TimelineItem;
  readonly left: number;
  /** Width of the bar that shows how exactly the date is known. */
  readonly bar: number;
  /** Width of the bar, and of the label where that does not fit into it. */
  readonly width: number;
  readonly row: number;
}

export interface LaneLayout {
  /** In order of time. */
  readonly chips: readonly Chip[];
  readonly rows: number;
}

const NARROWEST_BAR = 8;
const LABEL_PADDING = 26;
const GAP = 6;

/** Places the items of one lane, given in order of time, each into the first row where it touches no other. */
export function layoutLane(
  items: readonly TimelineItem[],
  scale: Scale,
  labelWidth: (text: string) => number,
): LaneLayout {
  const rowEnds: number[] = [];
  const chips = items.map((item): Chip => {
    const left = pixels(scale, item.first);
    const bar = Math.max(NARROWEST_BAR, (item.last - item.first + 1) * scale.perDay);
    const label = labelWidth(item.title) + LABEL_PADDING;
    const width = label <= bar ? bar : bar + label;
    const free = rowEnds.findIndex((end) => end + GAP <= left);
    const row = free < 0 ? rowEnds.length : free;
    rowEnds[row] = left + width;
    return { item, left, bar, width, row };
  });
  return { chips, rows: Math.max(1, rowEnds.length) };
}

/** The chips that can be seen between two pixels of the track. */
export function chipsInSight(chips: readonly Chip[], left: number, right: number): Chip[] {
  return chips.filter((chip) => chip.left <= right && chip.left + chip.width >= left);
}

/** First and last day of items in order of time, with a margin of a tenth, at least a week. */
export function extent(items: readonly TimelineItem[]): { first: number; last: number } {
  const first = items.length > 0 ? items[0].first : 0;
  const last = items.reduce((latest, item) => Math.max(latest, item.last), first);
  const margin = Math.max(7, (last - first) * 0.1);
  return { first: Math.floor(first - margin), last: Math.ceil(last + margin) };
}
