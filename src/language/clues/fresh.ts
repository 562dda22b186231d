import { firstFrom } from '../../article/span';
import type { DateClue, DateExpression, EventReport } from '../analysis';
import type { LanguageDocument } from '../document';

type Fresh = Extract<DateClue, { kind: 'fresh' }>;
type When = Pick<Fresh, 'least' | 'most' | 'weekday'>;

const WEEKDAY = /^XXXX-WXX-(\d)(?:T|$)/;
const COME_ABOUT = new Set<EventReport['status']>(['happened', 'ongoing']);
const AHEAD = new Set<EventReport['status']>(['planned']);

/**
 * Reports of what has just happened or is about to, by the words for the day that stand in their sentence: `on Tuesday`,
 * `yesterday`. Only sentences with one such day, which all that they tell goes with.
 */
export function readFresh(
  { sentences }: LanguageDocument,
  dates: readonly DateExpression[],
  events: readonly EventReport[],
): Fresh[] {
  return sentences.flatMap((sentence) => {
    const [date, other] = dates.slice(firstFrom(dates, sentence.start), firstFrom(dates, sentence.end));
    if (!date || (other && other.type !== 'DURATION')) return [];
    const found: Fresh[] = [];
    for (let report = firstFrom(events, sentence.start); report < firstFrom(events, sentence.end); report++) {
      const when = whenOf(date, events[report].status);
      if (when) found.push({ start: date.start, end: date.end, text: date.text, kind: 'fresh', report, ...when });
    }
    return found;
  });
}

/** Days from the event to the day of writing, negative for one to come; null where the words tell no near day. */
function whenOf({ text, value, type }: DateExpression, status: EventReport['status']): When | null {
  const past = COME_ABOUT.has(status);
  if ((type !== 'DATE' && type !== 'TIME') || (!past && !AHEAD.has(status))) return null;
  const weekday = WEEKDAY.exec(value)?.[1];
  if (weekday !== undefined) {
    if (/\b(?:last|next|following|previous|that)\b/i.test(text)) return null;
    return past ? { least: 0, most: 7, weekday: Number(weekday) } : { least: -7, most: 0, weekday: Number(weekday) };
  }
  if (/^(?:(?:early|late|later|earlier) )?(?:today|tonight|this (?:morning|afternoon|evening))$/i.test(text))
    return { least: 0, most: 0, weekday: null };
  if (past && /\byesterday\b/i.test(text) && !/before/i.test(text)) return { least: 1, most: 1, weekday: null };
  if (!past && /\btomorrow\b/i.test(text) && !/after/i.test(text)) return { least: -1, most: -1, weekday: null };
  return null;
}
