import type { Analysis, DateClue, EventReport } from '../../language/analysis';
import { familyOf } from '../events/family';
import { dayOf, type Window } from '../events/window';
import { type Bound, evidenceAt } from './bound';
import type { DatingInput } from './dating-input';
import type { DateEvidence } from './inferred-date';
import { type Named, sharedBy } from './named';

type Fresh = Extract<DateClue, { kind: 'fresh' }>;

/** A dated article's report of an event on a definite day. */
export interface DatedReport {
  readonly path: string;
  readonly report: number;
  readonly day: number;
}

/** Names that two articles share which tell one event. */
const SHARED = 3;
/** Days from an event to a dated article that tells it as news. */
const NEWS = 10;
/** Days that events of one kind and the same sides may be told on and still be told apart by their weekday. */
const MOST_DAYS = 3;

/** Keys of what the article tells as just happened or about to, which dated articles may tell as well. */
export function eventsAsked(input: DatingInput, path: string, analysis: Analysis): string[] {
  return analysis.clues.flatMap((clue) => {
    const key = clue.kind === 'fresh' ? keyOf(input, path, analysis.events[clue.report]) : null;
    return key === null ? [] : [key];
  });
}

/** Gathers the reports of events asked for that a dated article puts on a definite day near its own. */
export function gatherEvents(
  found: Map<string, DatedReport[]>,
  asked: ReadonlySet<string>,
  input: DatingInput,
  path: string,
  { events, article }: Analysis,
): void {
  const written = dayOf(article.date);
  if (asked.size === 0 || written === null) return;
  events.forEach((report, index) => {
    const day = report.date !== null && report.date.length >= 10 ? dayOf(report.date) : null;
    if (day === null || Math.abs(written - day) > NEWS) return;
    const key = keyOf(input, path, report);
    if (key === null || !asked.has(key)) return;
    const list = found.get(key);
    if (list) list.push({ path, report: index, day });
    else found.set(key, [{ path, report: index, day }]);
  });
}

/** The days near those on which dated articles put what this article tells as news: `met on Tuesday`. */
export function eventBounds(
  input: DatingInput,
  path: string,
  analysis: Analysis,
  dated: ReadonlyMap<string, readonly DatedReport[]>,
  namedIn: (path: string) => Named,
): Bound[] {
  return analysis.clues.flatMap((clue) => {
    const key = clue.kind === 'fresh' ? keyOf(input, path, analysis.events[clue.report]) : null;
    if (clue.kind !== 'fresh' || key === null) return [];
    const told = (dated.get(key) ?? []).filter(
      ({ path: other }) => sharedBy(namedIn(path), namedIn(other)).length >= SHARED,
    );
    const bound = eventBound(input, path, clue, told);
    return bound ? [bound] : [];
  });
}

function eventBound(input: DatingInput, path: string, clue: Fresh, dated: readonly DatedReport[]): Bound | null {
  const fitting = dated.filter(({ day }) => clue.weekday === null || weekdayOf(day) === clue.weekday);
  const days = [...new Set(fitting.map(({ day }) => day))].sort((a, b) => a - b);
  if (days.length === 0 || days.length > MOST_DAYS) return null;
  const windows = days.map((day): Window => ({ first: day + clue.least, last: day + clue.most }));
  const evidence = fitting.flatMap(({ path: other, report }): DateEvidence[] => {
    const told = input.analysis(other);
    const event = told?.events[report];
    return event
      ? [
          evidenceAt(
            other,
            { ...event, text: event.trigger },
            `is put on ${event.date} by the article of ${told.article.date}`,
          ),
        ]
      : [];
  });
  const own = evidenceAt(path, clue, 'is when something happened that dated articles tell as well');
  return { windows, sources: fitting.map((one) => `event ${one.path}`), weight: 1, evidence: [own, ...evidence] };
}

/** Kind, act and named sides of an event that has two at least; null for others. */
function keyOf(input: DatingInput, path: string, report: EventReport): string | null {
  const ids = (side: EventReport['agents']): string[] =>
    side.flatMap(({ cluster }) => input.entityOf(path, cluster)?.id ?? []).sort();
  const [agents, patients] = [ids(report.agents), ids(report.patients)];
  const place = report.place ? (input.entityOf(path, report.place.cluster)?.id ?? '') : '';
  if (new Set([...agents, ...patients, ...(place ? [place] : [])]).size < 2) return null;
  return [familyOf(report), report.headline?.act ?? report.trigger, agents.join(), patients.join(), place].join('|');
}

/** Monday 1 to Sunday 7: 1970-01-01 was a Thursday. */
function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
