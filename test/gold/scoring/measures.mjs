/** True positives, false positives, false negatives. */
export const tally = () => ({ tp: 0, fp: 0, fn: 0 });

/** Adds to a tally, key by key. */
export function add(total, { tp = 0, fp = 0, fn = 0 }) {
  total.tp += tp;
  total.fp += fp;
  total.fn += fn;
}

/** Precision, recall and F1 of a tally, with the number of gold items. */
export function precisionRecall({ tp, fp, fn }) {
  const p = tp / (tp + fp || 1);
  const r = tp / (tp + fn || 1);
  return { p, r, f: (2 * p * r) / (p + r || 1), n: tp + fn };
}

/** Code units that two spans share; zero or less where they are apart. */
export function overlap(a, b) {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/**
 * Pairs each gold item with one predicted item: exact spans first, then the largest overlap.
 * Gives `[gold, predicted, exact]`, and what is left on either side.
 */
export function pair(golds, found) {
  const open = new Set(golds);
  const free = new Set(found);
  const pairs = [];
  const join = (gold, item, exact) => {
    if (!open.has(gold) || !free.has(item)) return;
    pairs.push([gold, item, exact]);
    open.delete(gold);
    free.delete(item);
  };
  const isExact = (gold, item) => gold.start === item.start && gold.end === item.end;
  for (const gold of golds) for (const item of found) if (isExact(gold, item)) join(gold, item, true);
  const rest = [...open].flatMap((gold) => [...free].map((item) => ({ gold, item, shared: overlap(gold, item) })));
  const touching = rest.filter(({ shared }) => shared > 0).sort((a, b) => b.shared - a.shared);
  for (const { gold, item } of touching) join(gold, item, false);
  return { pairs, missed: [...open], spurious: [...free] };
}

/**
 * B-cubed precision and recall (Bagga and Baldwin 1998) over `[gold cluster, predicted cluster]` pairs, one a gold
 * mention; a mention that was not found stands alone.
 */
export function bCubed(mentions) {
  const gold = new Map();
  const predicted = new Map();
  const both = new Map();
  const count = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const [g, p] of mentions) {
    count(gold, g);
    count(predicted, p);
    count(both, `${g}\0${p}`);
  }
  let p = 0;
  let r = 0;
  for (const [g, c] of mentions) {
    p += both.get(`${g}\0${c}`) / predicted.get(c) / mentions.length;
    r += both.get(`${g}\0${c}`) / gold.get(g) / mentions.length;
  }
  return { p, r, f: (2 * p * r) / (p + r || 1), n: mentions.length };
}
