import { add, overlap, pair } from './measures.mjs';

const scoredTypes = ['PERSON', 'ORGANIZATION', 'PLACE'];
const isName = (item) => (item.form ?? 'name') === 'name';
const isAt = (gold) => (item) => item.start === gold.start && item.end === gold.end;

/**
 * Names by exact span and type, and by overlap. In gold, `alt` are other types that a careful reader accepts, and an
 * `optional` name is right when found and no loss when not.
 */
export function scoreNames(gold, article, totals, miss) {
  const types = gold.types ?? scoredTypes;
  const found = article.names.filter((item) => types.includes(item.type) && isName(item));
  const golds = gold.names
    .map((item) => {
      const same = article.names.find(isAt(item));
      return same && item.alt?.includes(same.type) ? { ...item, type: same.type } : item;
    })
    .filter((item) => types.includes(item.type) && !(item.optional && !article.names.some(isAt(item))));
  for (const type of types) {
    totals.byType[type] ??= { tp: 0, fp: 0, fn: 0 };
    const ofType = (item) => item.type === type;
    const { pairs, missed, spurious } = pair(golds.filter(ofType), found.filter(ofType));
    const exact = pairs.filter(([, , isExact]) => isExact).length;
    const near = pairs.length - exact;
    const strict = { tp: exact, fn: missed.length + near, fp: spurious.length + near };
    add(totals.byType[type], strict);
    add(totals.strict, strict);
    add(totals.overlap, { tp: pairs.length, fn: missed.length, fp: spurious.length });
    for (const item of missed) miss('name missed', item, item.type);
    for (const item of spurious) miss('name spurious', item, item.type);
  }
}

/** `[gold entity, predicted entity]` of the article's gold names that were found exactly; others stand alone. */
export function namedEntities(file, gold, article) {
  return gold.names
    .filter((item) => item.entity && !item.optional)
    .map((item) => {
      const same = article.names.find((name) => isAt(item)(name) && isName(name));
      return [item.entity, same?.entity ?? `?${file}:${item.start}`];
    });
}

/** The smallest predicted mention with an id that touches a gold head word; names before nominals. */
export function clusterAt(gold, list, id) {
  const touching = (list ?? []).filter((item) => overlap(gold, item) > 0 && item[id]);
  const rank = (item) => Number(item.form === 'nominal');
  return touching.sort((a, b) => rank(a) - rank(b) || a.end - a.start - (b.end - b.start))[0]?.[id];
}
