import { contains } from '../../article/span';
import type { DateClue, DateExpression, Mention, Sentence } from '../analysis';
import type { LanguageDocument } from '../document';

type Filed = Extract<DateClue, { kind: 'filed' }>;

const FULL_DAY = /^(\d{4})-\d{2}-\d{2}(?:T.*)?$/;
/** Sentences, headlines with them, at the head of an article where its day stands. */
const HEAD = 4;
/** What may stand beside the day: `Published March 3, 2016 at 10:05 a.m. GMT`. */
const BESIDE =
  /^(?:[^\p{L}\p{N}]|\b(?:first|last|published|updated|posted|filed|modified|on|at|date|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}[:.]\d{2}|[ap]\.?m|gmt|utc|[ecmp][sd]?t|bst|ist|cet)\b)*$/iu;

/** A day with its year that stands at the head of an article with places alone: `PARAMARIBO, Surinam 1996-08-30`. */
export function readFiled(
  { text, sentences }: LanguageDocument,
  dates: readonly DateExpression[],
  mentions: readonly Mention[],
): Filed[] {
  const places = mentions.filter(({ type, form }) => type === 'PLACE' && form === 'name');
  return sentences.slice(0, HEAD).flatMap((sentence): Filed[] => {
    const date = dates.find((one) => contains(sentence, one) && FULL_DAY.test(one.value));
    if (!date?.text.includes(date.value.slice(0, 4)) || !isAlone(text, sentence, date, places)) return [];
    const { start, end, text: words, value } = date;
    return [{ start, end, text: words, kind: 'filed', date: value.slice(0, 10) }];
  });
}

function isAlone(text: string, sentence: Sentence, date: DateExpression, places: readonly Mention[]): boolean {
  let rest = '';
  let at = sentence.start;
  for (const { start, end } of [...places.filter((place) => contains(sentence, place)), date].sort(
    (a, b) => a.start - b.start,
  )) {
    rest += text.slice(at, Math.max(at, start));
    at = Math.max(at, end);
  }
  return BESIDE.test(rest + text.slice(at, sentence.end));
}
