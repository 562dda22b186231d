import { isKnownAgency, mayBeAgency } from './agencies';
import type { Dateline } from './article';
import type { CalendarDate } from './calendar';
import { dayPattern, resolveDay } from './dateline-day';
import { filingPlacesEnd } from './filing-line';
import { isFilingPlace } from './filing-places';
import { type Scanner, scan } from './scanner';
import { isSectionLabel } from './section-labels';
import type { Span, TextSpan } from './span';

/** A dateline, the agencies that it credits, and where the prose after it starts. */
export interface DatelineReading {
  /** Null where the line credits an agency alone: `(Reuters) - Breakdancing cleared …`. */
  readonly dateline: Dateline | null;
  readonly agencies: readonly TextSpan[];
  readonly end: number;
}

const longest = 200;

const day = new RegExp(`(?:[,.]? ?)(${dayPattern})`, 'uy');
const bracketed = /[,.]? ?(?:-- ?)?\( ?([^()\n]{2,40}?) ?\)/uy;
const slashed = /[,.]? ?\/ ?([^/\n]{2,30}?) ?\/(?:\.(?=\s|$))?/uy;
const colon = /[ ,]?:(?=\s|$)/uy;
const dash = /[ ,.]*(?:--|[–—―‒]|_+(?=\s|$)| - |-(?=\s|$))/uy;
const space = /\s*/uy;
const prose = /[\p{Lu}\p{Lt}\p{Lo}\p{N}"'“‘«„`([$€£¥#@]|$/uy;

/**
 * Reads the dateline at `start`, where one opens the paragraph that ends at `end`: place, day and agency, each of them
 * free to be missing, and the mark that ends it. `articleDate` tells the year of a day without one; `mayLabel` is true
 * where capitals before a colon may be a place (and do not open every turn of an interview).
 */
export function readDateline(
  text: string,
  { start, end }: Span,
  articleDate: CalendarDate | null,
  mayLabel: boolean,
): DatelineReading | null {
  const scanner = scan(text, start, Math.min(end, start + longest));
  const place = scanner.takeTo(filingPlacesEnd);
  const parts = readParts(scanner);
  const mark = scanner.take(colon) ? 'colon' : scanner.take(dash) ? 'dash' : null;
  const markEnd = scanner.at();
  scanner.take(space);
  if (!scanner.sees(prose)) return null;
  const proseStart = scanner.at();
  const rest = text.slice(proseStart, Math.min(end, proseStart + longest));
  if (!holds({ place: place?.text ?? null, ...parts, mark, rest, mayLabel })) return null;
  const written = parts.day?.text;
  const dateline: Dateline = {
    start,
    end: markEnd,
    place,
    dateText: parts.day,
    date: written === undefined ? null : resolveDay(written, articleDate),
  };
  return { dateline: place || parts.day ? dateline : null, agencies: parts.agencies, end: proseStart };
}

interface Parts {
  readonly day: TextSpan | null;
  readonly agencies: readonly TextSpan[];
}

/** Day and agency in either order: `March 12 (Xinhua)`, `(ANI), November 19`. */
function readParts(scanner: Scanner): Parts {
  const agencies: TextSpan[] = [];
  let told: TextSpan | null = null;
  for (;;) {
    const found: TextSpan | null = told ? null : scanner.take(day);
    if (found) told = found;
    else {
      const agency = scanner.take(bracketed) ?? scanner.take(slashed);
      if (!agency) return { day: told, agencies };
      if (mayBeAgency(agency.text)) agencies.push(agency);
      else return { day: told, agencies: [] };
    }
  }
}

interface Candidate extends Parts {
  readonly place: string | null;
  readonly mark: 'colon' | 'dash' | null;
  readonly rest: string;
  readonly mayLabel: boolean;
}

/** Tells a dateline from prose, headlines and section labels that look like one. */
function holds({ place, day, agencies, mark, rest, mayLabel }: Candidate): boolean {
  const inCapitals = place !== null && !/\p{Ll}{3}/u.test(firstComponent(place));
  const known = place !== null && isFilingPlace(firstComponent(place));
  const credited = agencies.some((agency) => isKnownAgency(agency.text));
  if (place !== null && isSectionLabel(place)) return false;
  if (place === null && !day) return credited && mark === 'dash';
  if (agencies.length > 0) {
    // "Mumbai, Nov 19 (PTI) The state government …" has no mark
    const sure = credited || known || inCapitals || day !== null;
    return sure && (mark !== null || (credited && (day !== null || known || inCapitals) && rest !== ''));
  }
  if (day) return mark !== null ? place !== null || mark === 'dash' : rest === '' && /^\d{4}-/.test(day.text);
  if (mark === null || place === null || shouts(rest)) return false;
  if (known) return mark === 'dash' || inCapitals || mayLabel;
  const spelled = /\p{L}{3}/u.test(place);
  if (inCapitals) return spelled && (mark === 'dash' || (mayLabel && rest.length > 40));
  return /[[(,]/.test(place) && (mark === 'dash' || place.endsWith(']'));
}

// "New Delhi [India]" → "New Delhi", "LISBON / FARO, Portugal" → "LISBON"
function firstComponent(place: string): string {
  return place.split(/\s*[,/[(&]/, 1)[0];
}

/** True for a headline in capitals, as in "ROWING - OSLO CREW STAYS AHEAD". */
function shouts(rest: string): boolean {
  return /\p{Lu}/u.test(rest) && !/\p{Ll}{2}/u.test(rest);
}
