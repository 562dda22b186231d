import type { Problem } from '../../article/article';
import { dayNumber, daysInMonth, readIsoDate } from '../../article/calendar';
import type { DateExpression, EventReport, Sentence } from '../analysis';
import type { LanguageDocument } from '../document';

/** A date that begins so is told by the calendar and not from the article's own day. */
const BY_NUMBER = /\d/;
/** Verbs in the past tense; what a report's own status says has the date in it already. */
const PAST =
  /(?:[a-z]ed|met|held|won|lost|began|struck|fell|left|shot|hit|sank|broke|spoke|flew|went|came|took|gave|sent|fought|died|drove|blew|led)$/i;
/** Words that let a past verb look ahead: `agreed to meet on`, `was invited for`, `postponed to`. */
const AHEAD =
  /\b(?:will|would|to|shall|should|could|may|might|scheduled|planned|due|expected|set|until|till|through|by|for|deadline|next|upcoming|forthcoming|starting|beginning|from|if|after|before)\b/i;

/**
 * What is told as happened on a day after the article's own (`date-after-article`): `The bridge collapsed on March 25,
 * 2024` in an article of 2024-03-21. Only where the date stands beside its verb and nothing in the sentence looks ahead.
 */
export function checkFuture(
  document: LanguageDocument,
  dates: readonly DateExpression[],
  events: readonly EventReport[],
): Problem[] {
  const today = document.article.date === null ? null : readIsoDate(document.article.date);
  if (!today || document.article.dateSource !== 'header') return [];
  const limit = dayNumber(today) + 1;
  const problems: Problem[] = [];
  let sentenceAt = 0;
  let eventAt = 0;
  for (const date of dates) {
    const first = date.type === 'DATE' && BY_NUMBER.test(date.text) ? firstDay(date.value) : null;
    if (first === null || first <= limit) continue;
    while (document.sentences[sentenceAt] && document.sentences[sentenceAt].end <= date.start) sentenceAt++;
    const sentence = document.sentences[sentenceAt];
    if (!sentence || sentence.start > date.start) continue;
    while (events[eventAt] && events[eventAt].start < sentence.start) eventAt++;
    const report = happenedOn(events, eventAt, sentence, date);
    if (!report || AHEAD.test(document.text.slice(sentence.start, sentence.end))) continue;
    problems.push({
      start: date.start,
      end: date.end,
      code: 'date-after-article',
      severity: 'warning',
      message: `This is told as past, but ${date.value} is after the article's own date, ${document.article.date}.`,
      related: [{ path: '', start: report.start, end: report.end, message: `“${report.trigger}”` }],
    });
  }
  return problems;
}

function happenedOn(
  events: readonly EventReport[],
  from: number,
  sentence: Sentence,
  date: DateExpression,
): EventReport | undefined {
  for (let at = from; at < events.length && events[at].start < sentence.end; at++)
    if (PAST.test(events[at].trigger) && events[at].date?.startsWith(date.value)) return events[at];
  return undefined;
}

/** The first day that a year-month or a day leaves open; null for other values. */
function firstDay(value: string): number | null {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:T.*)?$/.exec(value);
  if (!match) return null;
  const [year, month] = [Number(match[1]), Number(match[2])];
  const day = Number(match[3] ?? 1);
  return month < 1 || month > 12 || day > daysInMonth(year, month) ? null : dayNumber({ year, month, day });
}
