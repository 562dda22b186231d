import { plainValue } from './compare.mjs';
import { add, overlap, pair } from './measures.mjs';

/** Date expressions by span and TIMEX3 value. */
export function scoreDates(gold, article, totals, miss) {
  const free = gold.dates.filter((item) => item.optional);
  const must = gold.dates.filter((item) => !item.optional);
  const touches = (item) => (other) => overlap(item, other) > 0;
  const counted = article.dates.filter((item) => !free.some(touches(item)) || must.some(touches(item)));
  const { pairs, missed, spurious } = pair(must, counted);
  const wrong = { fn: 1, fp: 1 };
  for (const [item, found, exact] of pairs) {
    add(totals.overlap, { tp: 1 });
    add(totals.strict, exact ? { tp: 1 } : wrong);
    if (!exact) miss('date span', item, `got ${JSON.stringify(found.text)}`);
    const right = [item.value].flat().map(plainValue).includes(plainValue(found.value));
    add(totals.value, right ? { tp: 1 } : wrong);
    if (!right) miss('date value', item, `gold ${item.value} got ${found.value}`);
  }
  for (const total of [totals.strict, totals.overlap, totals.value]) {
    add(total, { fn: missed.length, fp: spurious.length });
  }
  for (const item of missed) miss('date missed', item, item.value);
  for (const item of spurious) miss('date spurious', item, item.value);
}
