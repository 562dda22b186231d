import { overlap } from './measures.mjs';

const smallWords = new Set('the a an of and for in mr mrs ms dr'.split(' '));

/** The words that tell a name apart, in small letters, without marks, possessives, titles and articles. */
export function words(text) {
  return (text ?? '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/\./g, '')
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .split(/\s+/)
    .filter((word) => word && !smallWords.has(word));
}

const within = (a, b) => a.length > 0 && a.every((word) => b.includes(word));

/** All words of one are among the other's (`Clinton`, `Hillary Clinton`; never `Bill Clinton`); aliases count. */
export function isSameActor(goldNames, entity, text) {
  const aliases = (entity?.aliases ?? []).map((alias) => alias.text ?? alias);
  const forms = [entity?.name, ...aliases, text].filter(Boolean).map(words);
  return [goldNames]
    .flat()
    .some((name) => forms.some((form) => within(form, words(name)) || within(words(name), form)));
}

/** The spans of two sources share half of the shorter one, and the predicted one is no catch-all. */
export function isSameSource(gold, quote) {
  if (quote.speakerStart == null) return false;
  const long = quote.speakerEnd - quote.speakerStart;
  const goldLong = gold.speakerEnd - gold.speakerStart;
  const shared = overlap(
    { start: gold.speakerStart, end: gold.speakerEnd },
    { start: quote.speakerStart, end: quote.speakerEnd },
  );
  return long <= 2 * goldLong + 30 && shared >= 0.5 * Math.min(goldLong, long);
}

/** A TIMEX3 value without unknown parts, weeks padded: `1998-10-XX` is `1998-10`, `2000-W7` is `2000-W07`. */
export function plainValue(value) {
  return (value ?? '').replace(/-W(\d)(?!\d)/, '-W0$1').replace(/(-(WXX|QX|HX|XX))+(?=$|T)/g, '');
}
