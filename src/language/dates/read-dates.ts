import { overlaps, type Span } from '../../article/span';
import type { DateExpression } from '../analysis';
import type { LanguageDocument } from '../document';
import { mapped } from '../lists';
import { type Day, isoDay, parseDay } from './calendar';
import { type Candidate, findCandidates } from './candidates';
import { directionAt } from './direction';
import { isDayOfSaying, quotedSpans } from './quoted';
import type { Reading } from './rule';
import { RULES } from './rules';
import type { Direction, Scene } from './scene';
import { type Story, tell, UNTOLD } from './story';
import { triggersOf } from './triggers';
import { digitsAtStart } from './values';

const triggers = triggersOf(RULES);

/**
 * The date expressions of dateline and body, in text order, none overlapping another, as TIMEX3 (ISO 24617-1).
 * Relative ones are resolved against the article's date; without one they stay open (`XXXX-06-24`).
 */
export function readDates(document: LanguageDocument): DateExpression[] {
  const { text, article } = document;
  const anchor = parseDay(article.date);
  const dates: DateExpression[] = [];
  let story = UNTOLD;
  for (const part of partsOf(document)) {
    const read = readPart(text, part, anchor, story);
    for (const date of read.dates) dates.push(date);
    story = read.story;
  }
  return dates;
}

function partsOf({ article }: LanguageDocument): Span[] {
  const dateText = article.dateline?.dateText;
  if (!dateText) return [...article.paragraphs];
  const paragraphs = article.paragraphs.filter((paragraph) => !overlaps(paragraph, dateText));
  return [...paragraphs, dateText].sort((a, b) => a.start - b.start);
}

interface Resolved {
  readonly candidate: Candidate;
  readonly reading: Reading;
  readonly anchor: string | null;
}

function readPart(
  article: string,
  part: Span,
  anchor: Day | null,
  before: Story,
): { dates: DateExpression[]; story: Story } {
  const candidates = findCandidates(article, part, triggers);
  if (candidates.length === 0) return { dates: [], story: before };
  const text = article.slice(part.start, part.end);
  let story = before;
  const resolved: Resolved[] = [];
  for (const candidate of candidates) {
    const one = resolve(text, candidate, anchor, story);
    if (!one) continue;
    resolved.push(one);
    story = tell(story, one.reading, anchor);
  }
  const final =
    anchor && resolved.some((one) => isSpokenOf(text, one)) ? seenFromSaying(text, resolved, anchor) : resolved;
  return { dates: mapped(final, (one) => expression(text, part.start, one)), story };
}

/** Words whose day hangs on when they are said. */
function isSpokenOf(text: string, { candidate }: Resolved): boolean {
  return /\b(?:today|yesterday|tomorrow|tonight|this|last night)\b/i.test(text.slice(candidate.start, candidate.end));
}

/** `"We leave tomorrow," he said on Monday`: tomorrow is the Tuesday. */
function seenFromSaying(text: string, resolved: readonly Resolved[], anchor: Day): readonly Resolved[] {
  const quotes = quotedSpans(text);
  const said = quotes.length > 0 ? dayOfSaying(text, resolved, quotes) : null;
  if (!said || isoDay(said) === isoDay(anchor)) return resolved;
  return resolved.map((one) =>
    isSpokenOf(text, one) && isInside(one.candidate, quotes) ? asSpoken(text, one, said) : one,
  );
}

/** The first day outside quotes that something was said on. */
function dayOfSaying(text: string, resolved: readonly Resolved[], quotes: readonly Span[]): Day | null {
  for (const { candidate, reading } of resolved) {
    const day = parseDay(reading.value);
    if (!day || isInside(candidate, quotes)) continue;
    if (isDayOfSaying(text.slice(Math.max(0, candidate.start - 60), candidate.start))) return day;
  }
  return null;
}

function resolve(text: string, candidate: Candidate, anchor: Day | null, story: Story): Resolved | null {
  let direction: Direction | undefined;
  const scene: Scene = {
    anchor,
    direction: () => {
      direction ??= directionAt(text, candidate.start, candidate.end);
      return direction;
    },
    told: story.told,
    toldDay: story.toldDay,
    period: story.period,
    quarter: story.quarter,
  };
  const reading = candidate.meaning.resolve(scene);
  // A step over the year 9999 or 1 leads out of the calendar.
  if (!reading || isOutside(reading.value)) return null;
  const from =
    reading.relative === 'told'
      ? (story.toldDay ?? (story.told === null ? anchor : null))
      : reading.relative
        ? anchor
        : null;
  return { candidate, reading, anchor: from && isoDay(from) };
}

function isOutside(value: string): boolean {
  return digitsAtStart(value) > 4 || value.startsWith('0000') || value.startsWith('-');
}

function asSpoken(text: string, one: Resolved, said: Day): Resolved {
  const spoken = resolve(text, one.candidate, said, UNTOLD);
  if (!spoken) return one;
  const reason = spoken.reading.reason.replace("the article's date", 'the day it was said');
  return { ...spoken, reading: { ...spoken.reading, reason } };
}

// Quoted spans stand in text order and apart from each other.
function isInside(span: Span, quotes: readonly Span[]): boolean {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotes[middle].end < span.end) low = middle + 1;
    else high = middle;
  }
  return low < quotes.length && quotes[low].start <= span.start;
}

function expression(text: string, offset: number, { candidate, reading, anchor }: Resolved): DateExpression {
  const { start, end } = candidate;
  return {
    start: offset + start,
    end: offset + end,
    text: text.slice(start, end),
    type: reading.type,
    value: reading.value,
    anchor,
    reason: reading.reason,
  };
}
