import type { Analysis, EventReport } from '../../language/analysis';
import type { CorpusSnapshot, Event } from '../snapshot';
import { sentenceAt } from './circumstances';
import { dayOf, type Window, windowOf } from './window';

/** What the history of a plan is read from. */
export type PlanCorpus = Pick<CorpusSnapshot, 'events' | 'event' | 'analysis' | 'copiesOf' | 'inferredDate'>;

/** For when something is planned: a TIMEX3 value, and the days that it leaves open. */
export interface PlannedTime {
  readonly value: string;
  readonly window: Window;
}

/** What one article, with the copies that say no less and no more, tells of a planned event. */
export interface Telling {
  /** The first path of those that carry the article's text. */
  readonly source: string;
  /** ISO days between which it was written, one day where it is dated; null where nothing tells. */
  readonly first: string | null;
  readonly last: string | null;
  readonly planned: boolean;
  readonly times: readonly PlannedTime[];
  readonly happened: boolean;
  readonly cancelled: boolean;
  readonly denied: boolean;
  readonly postponed: boolean;
  /** Till when it is put off, or null. */
  readonly putOffTo: PlannedTime | null;
}

/** Verbs that say of another report what became of it: `postponed her visit`, `the meeting was called off`. */
const DEEDS: Readonly<Record<string, 'postponed' | 'cancelled'>> = {
  postpone: 'postponed',
  delay: 'postponed',
  'put off': 'postponed',
  reschedule: 'postponed',
  cancel: 'cancelled',
  'call off': 'cancelled',
  scrap: 'cancelled',
};
/** Statuses of a deed that was not done. */
export const UNDONE = new Set(['denied', 'cancelled', 'possible']);

/** What each article that reports one of the events tells of them, earliest first, those of no day last. */
export function tellingsOf(corpus: PlanCorpus, events: readonly Event[]): readonly Telling[] {
  const byPath = new Map<string, Telling>();
  for (const event of events) {
    for (const { path, report } of event.reports) {
      const analysis = corpus.analysis(path);
      if (analysis?.events[report]) put(byPath, path, tellingIn(corpus, path, analysis, analysis.events[report]));
    }
  }
  // an old story with a new end is no copy in what it tells
  const bySource = new Map<string, Telling>();
  for (const telling of byPath.values()) {
    const { source, planned, happened, cancelled, denied, postponed } = telling;
    put(bySource, [source, planned, happened, cancelled, denied, postponed].join('\0'), telling);
  }
  // `~` sorts after every digit
  const key = ({ first }: Telling): string => first ?? '~';
  return [...bySource.values()].sort((a, b) => compare(key(a), key(b)) || compare(a.source, b.source));
}

function put(known: Map<string, Telling>, key: string, telling: Telling): void {
  const before = known.get(key);
  known.set(key, before ? joined(before, telling) : telling);
}

/** True where the one was written after the other for sure. */
export function isLater(a: Telling, b: Telling): boolean {
  return a.first !== null && b.last !== null && a.first > b.last;
}

function daysOf(corpus: PlanCorpus, path: string, { article }: Analysis): readonly [string | null, string | null] {
  return article.date === null ? (corpus.inferredDate(path)?.range ?? [null, null]) : [article.date, article.date];
}

function tellingIn(corpus: PlanCorpus, path: string, analysis: Analysis, report: EventReport): Telling {
  const [first, last] = daysOf(corpus, path, analysis);
  const deed = deedOn(analysis, report);
  const status = deed ? DEEDS[deed.headline!.act] : report.status;
  const time = timeOf(deed?.date ?? report.date);
  const isAhead = time !== null && last !== null && time.window.first > dayOf(last)!;
  return {
    source: [path, ...corpus.copiesOf(path)].sort()[0],
    first,
    last,
    planned: status === 'planned',
    // "invited her to visit next year": the year of the visit that others plan
    times: time !== null && (status === 'planned' || status === 'invited') ? [time] : [],
    // "arrived" for a day to come is no fact
    happened: status === 'happened' && !isAhead,
    cancelled: status === 'cancelled',
    denied: status === 'denied',
    postponed: status === 'postponed',
    putOffTo: status === 'postponed' && isAhead ? time : null,
  };
}

/** The report of the same sentence that puts off or calls off what a report names. */
function deedOn(analysis: Analysis, { start, headline }: EventReport): EventReport | undefined {
  if (headline?.kind !== 'noun') return undefined;
  const sentence = sentenceAt(analysis, start);
  return analysis.events.find((other) => {
    const { act = '', about } = other.headline ?? {};
    if (!DEEDS[act] || UNDONE.has(other.status) || sentenceAt(analysis, other.start) !== sentence) return false;
    return about !== null && about?.toLowerCase().split(' ').at(-1) === headline.act;
  });
}

// "2024-05-06T14:30" → the day
function timeOf(date: string | null): PlannedTime | null {
  const window = windowOf(date);
  return window && { value: date!.replace(/^(\d{4}-\d{2}-\d{2})T.*/, '$1'), window };
}

/** Two reports of one text; it was written when the earlier of its copies was. */
function joined(a: Telling, b: Telling): Telling {
  const earlier = b.first !== null && (a.first === null || b.first < a.first) ? b : a;
  return {
    source: a.source,
    first: earlier.first,
    last: earlier.last,
    planned: a.planned || b.planned,
    times: [...a.times, ...b.times],
    happened: a.happened || b.happened,
    cancelled: a.cancelled || b.cancelled,
    denied: a.denied || b.denied,
    postponed: a.postponed || b.postponed,
    putOffTo: a.putOffTo ?? b.putOffTo,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
