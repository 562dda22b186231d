import { isAgencyLine, isBracketedAgency } from './agencies';
import type { Dateline } from './article';
import type { CalendarDate } from './calendar';
import { trimmed } from './paragraphs';
import { mayBePerson, readBylineLine, readBylineStart } from './read-byline';
import { type DatelineReading, readDateline } from './read-dateline';
import { type Span, type TextSpan, textSpan } from './span';

/** What stands between the date line and the prose. */
export interface Opening {
  readonly bylines: readonly TextSpan[];
  readonly agencies: readonly TextSpan[];
  readonly dateline: Dateline | null;
  /** Headline, caption or note before byline, agency or dateline. */
  readonly headlines: readonly Span[];
  /** The paragraphs of the prose. */
  readonly prose: readonly Span[];
}

/** Further down, a byline or dateline belongs to something else. */
const furthestParagraph = 6;
const longestHeadline = 200;

/** Reads byline, agency and dateline off the paragraphs that open an article. */
export function readOpening(text: string, paragraphs: readonly Span[], articleDate: CalendarDate | null): Opening {
  const bylines: TextSpan[] = [];
  const agencies: TextSpan[] = [];
  const leads: Span[] = [];
  const mayLabel = !isInterview(text, paragraphs);
  let credited = 0;
  const opening = (dateline: Dateline | null, headlines: readonly Span[], prose: readonly Span[]) => ({
    bylines: [...bylines].sort((a, b) => a.start - b.start),
    agencies,
    dateline,
    headlines,
    prose,
  });
  for (const [index, paragraph] of paragraphs.slice(0, furthestParagraph).entries()) {
    const line = readCreditLine(text, paragraph, areHeadlines(leads));
    if (line) {
      bylines.push(...line.bylines);
      agencies.push(...line.agencies);
      credited = leads.length;
      continue;
    }
    const start = readStart(text, paragraph, articleDate, mayLabel);
    if (start && (start.agencies.length > 0 || areHeadlines(leads))) {
      bylines.push(...start.bylines);
      agencies.push(...start.agencies);
      takeNameAbove(text, leads, bylines);
      const rest = trimmed(text, start.end, paragraph.end);
      const prose = paragraphs.slice(index + 1);
      return opening(start.dateline, [...leads, ...start.notes], rest.start < rest.end ? [rest, ...prose] : prose);
    }
    leads.push(paragraph);
  }
  const all = [...leads, ...paragraphs.slice(furthestParagraph)];
  const headlines = credited > 0 ? credited : headlineCount(text, all);
  return opening(null, all.slice(0, headlines), all.slice(headlines));
}

function areHeadlines(leads: readonly Span[]): boolean {
  return leads.every(({ start, end }) => end - start <= longestHeadline);
}

interface Credits {
  readonly bylines: readonly TextSpan[];
  readonly agencies: readonly TextSpan[];
}

/** A paragraph that credits writers or agency and says nothing else. */
function readCreditLine(text: string, { start, end }: Span, afterHeadlines: boolean): Credits | null {
  if (!afterHeadlines) return null;
  const byline = readBylineLine(text, { start, end });
  if (byline) return byline;
  const bare = trimmedBrackets(text, { start, end });
  const isBracketed = bare.end - bare.start < end - start;
  const isAgency = isBracketed ? isBracketedAgency(bare.text) : isAgencyLine(bare.text);
  return isAgency ? { bylines: [], agencies: [bare] } : null;
}

function trimmedBrackets(text: string, { start, end }: Span): TextSpan {
  const bracketed = text[start] === '(' && text[end - 1] === ')';
  return bracketed ? textSpan(text, start + 1, end - 1) : textSpan(text, start, end);
}

interface Start extends Credits {
  readonly dateline: Dateline | null;
  /** `(Updates with market activity)`. */
  readonly notes: readonly Span[];
  readonly end: number;
}

const note =
  /^\((?:Adds?|Updates?|Corrects?|Recasts?|Refiles?|Rewrites?|Repeats?|Removes?|Clarifies|Releads?)\b[^()]{0,200}\)\s*/;
const openingAgency = /^\(([^()\n]{2,40})\)\s+(?=[\p{Lu}\p{N}"'“‘„«(])/u;

/** Note, byline, agency and dateline that open a paragraph of prose; null where it opens with prose. */
function readStart(
  text: string,
  { start, end }: Span,
  articleDate: CalendarDate | null,
  mayLabel: boolean,
): Start | null {
  const noted = note.exec(text.slice(start, start + 220));
  const from = start + (noted?.[0].length ?? 0);
  const notes = noted ? [trimmed(text, start, from)] : [];
  const read = (at: number) => readDatelineOrAgency(text, trimmed(text, at, end), articleDate, mayLabel);
  for (const byline of readBylineStart(text, { start: from, end })) {
    const after = read(byline.end);
    if (after) return startOf(after, byline.bylines, notes);
  }
  const after = read(from);
  return after && startOf(after, [], notes);
}

function startOf(
  { dateline, agencies, end }: DatelineReading,
  bylines: readonly TextSpan[],
  notes: readonly Span[],
): Start {
  return { dateline, agencies, end, bylines, notes };
}

function readDatelineOrAgency(
  text: string,
  span: Span,
  articleDate: CalendarDate | null,
  mayLabel: boolean,
): DatelineReading | null {
  const reading = readDateline(text, span, articleDate, mayLabel);
  if (reading) return reading;
  const bracketed = openingAgency.exec(text.slice(span.start, Math.min(span.end, span.start + 60)));
  if (!bracketed || !isBracketedAgency(bracketed[1])) return null;
  const agency = textSpan(text, span.start + 1, span.start + 1 + bracketed[1].length);
  const end = span.start + bracketed[0].length;
  // "(MENAFN) MOSCOW: The president …"
  const after = readDateline(text, { start: end, end: span.end }, articleDate, mayLabel);
  return after
    ? { dateline: after.dateline, agencies: [agency, ...after.agencies], end: after.end }
    : { dateline: null, agencies: [agency], end };
}

/** Moves the writer's name that stands alone above a dateline, below a headline, from the leads to the bylines. */
function takeNameAbove(text: string, leads: Span[], bylines: TextSpan[]): void {
  const last = leads.at(-1);
  if (bylines.length > 0 || leads.length < 2 || !last || !mayBePerson(text.slice(last.start, last.end))) return;
  leads.pop();
  bylines.push(textSpan(text, last.start, last.end));
}

/** 1 where a short first line without a full stop stands above longer prose. */
function headlineCount(text: string, paragraphs: readonly Span[]): number {
  const [first, second] = paragraphs;
  if (!first || !second || first.end - first.start > longestHeadline) return 0;
  const longer =
    second.end - second.start > first.end - first.start && /[.!?]/.test(text.slice(second.start, second.end));
  return longer && !/[.!?:;,"”’)]$/.test(text.slice(first.start, first.end)) ? 1 : 0;
}

/** True where capitals and a colon open several paragraphs, as the turns of an interview. */
function isInterview(text: string, paragraphs: readonly Span[]): boolean {
  let turns = 0;
  for (let at = 0; at < paragraphs.length && at < 40 && turns < 2; at++) {
    const { start } = paragraphs[at];
    const words = text.slice(start, start + 44);
    if (words.includes(':') && /^[\p{Lu}][\p{Lu} .'’-]{0,40}:/u.test(words)) turns++;
  }
  return turns > 1;
}
