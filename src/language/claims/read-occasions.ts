import type { TextSpan } from '../../article/span';
import type { Claim, DateExpression, EventReport, Mention, Participant, Sentence } from '../analysis';
import type { LanguageDocument } from '../document';
import { contextOf } from './context';

const DAY = /^(\d{4})-(\d{2})-(\d{2})(?:T(?:MO|AF|EV|NI|\d{2}.*))?$/;
/** `after a`, `when its`: what follows happened at once with what is told before. */
const LINK =
  /\b(?:after|following|when|as|in)(?:\s+(?:an?|the|it|its|they|head-on|violent|heavy|huge|massive|fatal))*\s+$/i;
/** Words from the trigger to `off Cape Horn`. */
const OFF = /^(?:\s+[\p{L}\p{N}-]+){0,4}\s+off\s+(?:the\s+(?:\p{Ll}+\s+)?(?:coasts?|shores?|tip)\s+of\s+)?$/u;
const LONGEST = 60;

/** When and where the sentence's reports say that their event is: days told to the day, and named places. */
export function readOccasions(
  document: LanguageDocument,
  sentence: Sentence,
  dates: readonly DateExpression[],
  reports: readonly (readonly [number, EventReport])[],
  names: readonly Mention[],
): Claim[] {
  const { text, tokens } = document;
  const claims: Claim[] = [];
  let context: readonly string[] | null = null;
  const claim = (kind: 'date' | 'place', { start, end, text: words }: TextSpan, value: string, at: number): void => {
    context ??= contextOf(tokens, sentence);
    const [report, { type: of }] = reports[at];
    claims.push({ of, least: 0, most: 0, report, context, principal: null, start, end, text: words, kind, value });
  };
  for (let at = 0; at < reports.length; at++) {
    const report = reports[at][1];
    const told = dayOf(report) ?? dayOfCause(text, report, reports);
    const day = told?.slice(0, 10);
    const date = day && dates.find((one) => one.value.startsWith(day));
    if (date) claim('date', date, day, at);
    const place = report.place ?? placeOff(text, report, names);
    if (place) claim('place', place, place.text, at);
  }
  return claims;
}

const dayOf = ({ date }: EventReport): string | null => (date !== null && DAY.test(date) ? date : null);

// "The barge sank on Friday night after a collision": the day of the collision too
function dayOfCause(
  text: string,
  { date, type, start, status }: EventReport,
  reports: readonly (readonly [number, EventReport])[],
): string | null {
  if (date !== null || type !== 'ACCIDENT' || status !== 'happened') return null;
  for (const [, other] of reports) {
    if (other.type !== 'ACCIDENT' || other.status !== 'happened' || other.end > start) continue;
    const day = dayOf(other);
    if (day !== null && LINK.test(text.slice(other.end, start))) return day;
  }
  return null;
}

// "sank off Cape Horn", which is where the wreck lies, not in it
function placeOff(text: string, { type, end }: EventReport, names: readonly Mention[]): Participant | null {
  if (type !== 'ACCIDENT') return null;
  const place = names.find(({ start }) => start > end);
  if (place?.type !== 'PLACE' || place.start - end > LONGEST || !OFF.test(text.slice(end, place.start))) return null;
  const { start, end: placeEnd, cluster } = place;
  return { start, end: placeEnd, text: text.slice(start, placeEnd), cluster };
}
