import { EVER_AFTER, EVER_BEFORE, type Window } from '../events/window';
import { type Bound, isoOf } from './bound';
import type { InferredDate } from './inferred-date';

/** Share of the weight kept that what contradicts it may have. */
const OUTVOTED = 0.5;
/** More than this leaves the year open so far that it tells nothing: fifteen years. */
const WIDEST = 5479;

/**
 * The days on which most bounds agree, by weight: what contradicts them is left out where it weighs at most half of what
 * is kept, or else nothing is told. Undefined, too, where the days left have no beginning or no end.
 */
export function combineBounds(given: readonly Bound[]): InferredDate | undefined {
  const bounds = joinBySource(given);
  const hull = bestDays(bounds);
  if (!hull) return undefined;
  const kept = bounds.filter(({ windows }) => windows.some((window) => meets(window, hull)));
  const dropped = bounds.filter((bound) => !kept.includes(bound));
  if (weigh(dropped) > OUTVOTED * weigh(kept)) return undefined;
  const fixed = kept.filter(({ recurs }) => !recurs);
  const outer = fixed.reduce(
    (range, { windows }) => ({
      first: Math.max(range.first, windows[0].first),
      last: Math.min(range.last, windows[windows.length - 1].last),
    }),
    { first: EVER_BEFORE, last: EVER_AFTER },
  );
  if (outer.last - outer.first > WIDEST) return undefined;
  const sources = new Set(kept.flatMap((bound) => bound.sources)).size - (dropped.length > 0 ? 1 : 0);
  return {
    range: [isoOf(hull.first), isoOf(hull.last)],
    evidence: kept.flatMap(({ evidence }) => evidence),
    confidence: sources > 2 ? 'high' : sources > 1 ? 'medium' : 'low',
  };
}

/**
 * One bound for each source: the days that all its own leave. A source that contradicts itself tells nothing.
 */
function joinBySource(bounds: readonly Bound[]): Bound[] {
  const bySource = new Map<string, Bound>();
  for (const bound of bounds) {
    const key = bound.sources.join();
    const known = bySource.get(key);
    bySource.set(
      key,
      known
        ? {
            ...known,
            windows: intersect(known.windows, bound.windows),
            evidence: [...known.evidence, ...bound.evidence],
          }
        : bound,
    );
  }
  return [...bySource.values()].filter(({ windows }) => windows.length > 0);
}

function intersect(some: readonly Window[], others: readonly Window[]): Window[] {
  return some
    .flatMap((a) => others.map((b) => ({ first: Math.max(a.first, b.first), last: Math.min(a.last, b.last) })))
    .filter(({ first, last }) => first <= last);
}

interface Best {
  readonly weight: number;
  readonly kept: readonly Bound[];
  readonly hull: Window | null;
}

/**
 * From the first to the last of the days that the heaviest set of bounds leaves; null where two sets weigh the same.
 * Between two neighbouring edges of their windows the same bounds hold.
 */
function bestDays(bounds: readonly Bound[]): Best['hull'] {
  const starts = [...new Set(bounds.flatMap(({ windows }) => windows.flatMap(edges)))].sort((a, b) => a - b);
  let best: Best = { weight: 0, kept: [], hull: null };
  starts.forEach((first, at) => {
    const kept = bounds.filter(({ windows }) => windows.some((one) => one.first <= first && first <= one.last));
    const weight = weigh(kept);
    const last = at + 1 < starts.length ? starts[at + 1] - 1 : first;
    if (weight > best.weight) best = { weight, kept, hull: { first, last } };
    else if (weight === best.weight)
      best = { ...best, hull: best.hull && isSame(kept, best.kept) ? { first: best.hull.first, last } : null };
  });
  return best.hull;
}

const isSame = (some: readonly Bound[], others: readonly Bound[]): boolean =>
  some.length === others.length && some.every((bound, at) => bound === others[at]);

/** Where days begin that more or fewer bounds leave. */
const edges = ({ first, last }: Window): number[] => [first, last + 1];

const meets = (a: Window, b: Window): boolean => a.first <= b.last && b.first <= a.last;

const weigh = (bounds: readonly Bound[]): number => bounds.reduce((sum, { weight }) => sum + weight, 0);
