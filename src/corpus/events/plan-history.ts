import type { Event } from '../snapshot';
import { type Affairs, affairOf } from './plan-affair';
import { phasesOf } from './plan-phases';
import { isLater, type PlanCorpus, type Telling, tellingsOf, UNDONE } from './plan-tellings';
import { dayOf, windowOf } from './window';

/**
 * What the articles tell of a plan, one after another. `planned`: for `value`, where a time is told; `refined`: the
 * same plan for a more exact time; `moved`: planned by a later article for days that cannot be those before; `postponed`:
 * told to be put off, till `value` where that is told; `happened`: on `value`; `cancelled`; `denied`.
 */
export interface PlanStep {
  readonly kind: 'planned' | 'refined' | 'moved' | 'postponed' | 'cancelled' | 'denied' | 'happened';
  /** Independent articles that tell it: copies of one wire story count once. */
  readonly articles: number;
  /** ISO date of the first of them; null where it is not known. */
  readonly first: string | null;
  /** TIMEX3 value or null. */
  readonly value: string | null;
  /** TIMEX3 value that it was planned for before; null but for what is moved or put off. */
  readonly from: string | null;
}

/** What is done to a plan is none itself, though it may be told for a day to come. */
const DEEDS = new Set(['POSTPONE', 'CANCEL']);

/** Gives the history of any event of a corpus. */
export function planHistories(corpus: PlanCorpus): (event: Event) => readonly PlanStep[] {
  const putOff = corpus.events.filter(({ type, status }) => type === 'POSTPONE' && !UNDONE.has(status));
  const known = new Map<string, readonly Telling[]>();
  const affairs: Affairs = {
    corpus,
    putOff,
    tellingsOf: (event) => {
      const told = known.get(event.id) ?? tellingsOf(corpus, [event]);
      known.set(event.id, told);
      return told;
    },
  };
  return (event) => (DEEDS.has(event.type) ? [] : historyOf(corpus, affairOf(affairs, event)));
}

/** Empty where nothing is planned, or one article alone tells of it. */
function historyOf(corpus: PlanCorpus, affair: readonly Event[]): readonly PlanStep[] {
  const tellings = tellingsOf(corpus, affair);
  const outcome = affair.find(({ status }) => status === 'happened');
  const day = windowOf(outcome?.date ?? null);
  // "the visit" of an article from before its day is no fact
  const isEarly = ({ last }: Telling): boolean => day !== null && last !== null && dayOf(last)! < day.first;
  const happened = tellings.filter((telling) => telling.happened && !isEarly(telling));
  // what is told as planned after it has happened was planned before, nobody knows when
  const isOver = (telling: Telling): boolean => happened.some((other) => other === telling || isLater(telling, other));
  const open = tellings.filter((telling) => !isOver(telling));
  const plans = planSteps(open);
  if (plans.length === 0) return [];
  const start = open.find(({ planned }) => planned)!;
  const off = tellings.filter((telling) => telling.cancelled && !isLater(start, telling));
  const denied = tellings.filter((telling) => telling.denied && isLater(telling, start));
  const used = [...open.filter(isOfPlan), ...off, ...denied, ...happened];
  if (new Set(used.map(({ source, first }) => `${first}\0${source}`)).size < 2) return [];
  const ends = [...step('cancelled', off), ...step('denied', denied), ...step('happened', happened, outcome?.date)];
  return [...plans, ...ends].sort((a, b) => compare(a.since, b.since)).map(({ told }) => told);
}

/** A step, and the first ISO day that it may have been told on. */
interface TimedStep {
  readonly since: string;
  readonly told: PlanStep;
}

/** The plans of tellings in order of time. */
function planSteps(tellings: readonly Telling[]): readonly TimedStep[] {
  return phasesOf(tellings).flatMap(({ kind, from, value, tellings: told, refined }) => [
    ...step(kind, told, value, from),
    ...(refined ? step('refined', refined.tellings, refined.value) : []),
  ]);
}

function isOfPlan({ planned, postponed }: Telling): boolean {
  return planned || postponed;
}

function step(
  kind: PlanStep['kind'],
  tellings: readonly Telling[],
  value: string | null = null,
  from: string | null = null,
): readonly TimedStep[] {
  if (tellings.length === 0) return [];
  const told = { kind, articles: sourcesOf(tellings), first: dayOfFirst(tellings), value, from };
  // nothing comes before the plan; `~` sorts after every digit
  return [{ since: kind === 'planned' ? '' : (tellings[0].first ?? '~'), told }];
}

function sourcesOf(tellings: readonly Telling[]): number {
  return new Set(tellings.map(({ source }) => source)).size;
}

function dayOfFirst(tellings: readonly Telling[]): string | null {
  const { first, last } = tellings[0];
  return first === last ? first : null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
