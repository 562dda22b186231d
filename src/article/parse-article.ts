import type { Article, Header, Problem } from './article';
import { type CalendarDate, isCalendarDate, isoDate, readIsoDate } from './calendar';
import { tellsYear } from './dateline-day';
import { headerOf } from './header';
import { lineStartsOf, paragraphsOf } from './paragraphs';
import { readClosing } from './read-closing';
import { readOpening } from './read-opening';

/** Reads the fixed structure of an article; never throws, whatever the text. Linear in the text's length. */
export function parseArticle(text: string): Article {
  const lineStarts = lineStartsOf(text);
  const header = headerOf(text);
  const headerDate = header && possibleDate(header);
  const paragraphs = paragraphsOf(text, lineStarts, header?.end ?? 0);
  const opening = readOpening(text, paragraphs, headerDate);
  const closing = readClosing(text, opening.prose);
  const dateline = opening.dateline;
  const datelineDate = dateline?.dateText && tellsYear(dateline.dateText.text) ? dateline.date : null;
  const date = headerDate ? isoDate(headerDate) : datelineDate;
  const source = headerDate ? 'header' : 'dateline';
  const end = closing.prose.at(-1)?.end ?? dateline?.end ?? paragraphs.at(-1)?.end ?? text.length;
  return {
    date,
    dateSource: date === null ? null : source,
    header,
    bylines: [...opening.bylines, ...closing.bylines],
    agencies: [...opening.agencies, ...closing.agencies],
    dateline,
    body: { start: closing.prose[0]?.start ?? end, end },
    headlines: opening.headlines,
    paragraphs: [...opening.headlines, ...closing.prose, ...closing.credits],
    lineStarts,
    problems: header && !headerDate ? [impossibleDate(header)] : [],
  };
}

function possibleDate({ written }: Header): CalendarDate | null {
  const date = readIsoDate(written.text);
  return date && isCalendarDate(date) ? date : null;
}

function impossibleDate({ written }: Header): Problem {
  const { start, end, text } = written;
  const message = `${text} is no day of the calendar: the article counts as undated.`;
  return { start, end, code: 'impossible-date', severity: 'error', message, related: [] };
}
