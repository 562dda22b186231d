import { isSameActor, isSameSource } from './compare.mjs';
import { add, overlap, pair } from './measures.mjs';

/** Quotes between marks by span, and their speakers; a gold quote without speaker keys tells nothing of them. */
export function scoreQuotes(gold, article, entities, totals, miss) {
  const found = article.quotes.filter((quote) => quote.kind !== 'indirect');
  const { pairs, missed, spurious } = pair(gold.quotes, found);
  for (const [item, quote, exact] of pairs) {
    add(totals.overlap, { tp: 1 });
    add(totals.strict, exact ? { tp: 1 } : { fn: 1, fp: 1 });
    if (!exact) miss('quote span', item, `got ${quote.start}-${quote.end}`);
    scoreSpeaker(item, quote, entities.get(quote.speaker), totals.speaker, miss);
  }
  for (const total of [totals.strict, totals.overlap]) add(total, { fn: missed.length, fp: spurious.length });
  for (const item of missed) {
    if (item.speaker != null || item.speakerStart !== undefined) add(totals.speaker, { fn: 1 });
    miss('quote missed', item);
  }
  for (const item of spurious) miss('quote spurious', item);
}

function scoreSpeaker(item, quote, entity, total, miss) {
  if (item.speaker === undefined && item.speakerStart === undefined) return;
  const predicted = entity?.name ?? quote.speakerText ?? null;
  const told = Number(Boolean(predicted));
  if (item.speaker === null) {
    add(total, { fp: told });
    if (predicted) miss('quote speaker', item, `gold none got ${predicted}`);
    return;
  }
  const right =
    (item.speakerStart !== undefined && isSameSource(item, quote)) ||
    (item.speaker && isSameActor(item.speaker, entity, quote.speakerText));
  add(total, right ? { tp: 1 } : { fn: 1, fp: told });
  if (!right) miss('quote speaker', item, `gold ${item.speaker ?? item.speakerText} got ${predicted}`);
}

/** Indirect quotes: right where the spans share over half of the longer one; the source of those. */
export function scoreIndirect(gold, article, totals) {
  const must = gold.indirect.filter((item) => !item.optional);
  const free = gold.indirect.filter((item) => item.optional);
  const touches = (item) => (other) => overlap(item, other) > 0;
  const found = article.quotes.filter(
    (quote) => quote.kind === 'indirect' && (must.some(touches(quote)) || !free.some(touches(quote))),
  );
  const { pairs, missed, spurious } = pair(must, found);
  const longer = (a, b) => Math.max(a.end - a.start, b.end - b.start);
  const good = pairs.filter(([item, quote]) => overlap(item, quote) > 0.5 * longer(item, quote));
  const bad = pairs.length - good.length;
  add(totals.content, { tp: good.length, fn: missed.length + bad, fp: spurious.length + bad });
  for (const [item, quote] of good) {
    if (item.speakerStart !== undefined) add(totals.speaker, isSameSource(item, quote) ? { tp: 1 } : { fn: 1, fp: 1 });
  }
}
