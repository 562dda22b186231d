import { SLACK } from './plan-affair';
import { isLater, type PlannedTime, type Telling } from './plan-tellings';
import { dayOf, meets } from './window';

/** A plan for one time, with the tellings of it. */
export interface Phase {
  readonly kind: 'planned' | 'moved' | 'postponed';
  /** TIMEX3 value that it was planned for before, or null. */
  readonly from: string | null;
  /** TIMEX3 value that its first telling gives, or null. */
  readonly value: string | null;
  readonly tellings: readonly Telling[];
  /** A more exact value that a later one gives, and those who tell it. */
  readonly refined: { readonly value: string; readonly tellings: readonly Telling[] } | null;
}

interface Draft extends Phase {
  readonly tellings: Telling[];
  /** The most exact time told so far. */
  time: PlannedTime | null;
  refined: { readonly value: string; readonly tellings: Telling[] } | null;
}

/** The plans that tellings in order of time give, one after another; the first is `planned`. */
export function phasesOf(tellings: readonly Telling[]): readonly Phase[] {
  const phases: Draft[] = [];
  for (const [at, telling] of tellings.entries()) {
    const current = phases.at(-1);
    if (!current) {
      if (!telling.planned) continue;
      const first = open('planned', telling, onlyTime(telling.times), null);
      phases.push(first);
      if (telling.postponed) putOff(phases, first, telling);
    } else if (telling.postponed) putOff(phases, current, telling);
    else if (telling.planned) carryOn(phases, current, telling, tellings.slice(at + 1));
  }
  return phases;
}

function open(kind: Phase['kind'], telling: Telling, time: PlannedTime | null, before: Draft | null): Draft {
  return {
    kind,
    from: before?.time?.value ?? null,
    value: time?.value ?? null,
    tellings: [telling],
    // what is put off till nobody says when is still told by its old time
    time: time ?? before?.time ?? null,
    refined: null,
  };
}

/** Told to be put off, for the first time or once more. */
function putOff(phases: Draft[], current: Draft, telling: Telling): void {
  const { putOffTo } = telling;
  const isKnown = putOffTo !== null && current.kind !== 'planned' && !isOther(putOffTo, current.time);
  const to = putOffTo !== null && isOther(putOffTo, current.time) ? putOffTo : null;
  const told = isKnown ? current : to === null ? phases.findLast(({ kind }) => kind === 'postponed') : undefined;
  if (told) told.tellings.push(telling);
  else phases.push(open('postponed', telling, to, current));
}

/** One more telling of a plan: for the same time, a more exact one, or another. */
function carryOn(phases: Draft[], current: Draft, telling: Telling, rest: readonly Telling[]): void {
  const time = narrowest(telling.times.filter((one) => !isOther(one, current.time)));
  if (time !== null) refine(current, telling, time);
  if (time !== null || telling.times.length === 0) current.tellings.push(telling);
  else {
    const target = onlyTime(telling.times);
    if (target && isMove(current, telling, target, rest)) phases.push(open('moved', telling, target, current));
  }
}

function refine(current: Draft, telling: Telling, time: PlannedTime): void {
  if (current.time === null || lengthOf(time) < lengthOf(current.time)) {
    current.time = time;
    if (current.tellings.every((other) => isLater(telling, other)))
      current.refined = { value: time.value, tellings: [telling] };
  } else if (current.refined?.value === time.value) current.refined.tellings.push(telling);
}

/** Told later than all that told the old time, still to come, and nobody goes back to the old one. */
function isMove(current: Draft, telling: Telling, target: PlannedTime, rest: readonly Telling[]): boolean {
  const isAhead = telling.first !== null && target.window.last >= dayOf(telling.first)!;
  const isBack = rest.some(
    ({ planned, times, first }) =>
      planned &&
      first !== null &&
      times.some((time) => !isOther(time, current.time)) &&
      times.every((time) => isOther(time, target)),
  );
  return isAhead && !isBack && current.tellings.every((other) => isLater(telling, other));
}

/** The most exact of times that agree; null where they do not. */
function onlyTime(times: readonly PlannedTime[]): PlannedTime | null {
  const time = narrowest(times);
  return times.every((other) => !isOther(other, time)) ? time : null;
}

function isOther(time: PlannedTime, known: PlannedTime | null): boolean {
  return known !== null && !meets(time.window, known.window, SLACK);
}

function narrowest(times: readonly PlannedTime[]): PlannedTime | null {
  return times.reduce<PlannedTime | null>(
    (best, time) => (best && lengthOf(best) <= lengthOf(time) ? best : time),
    null,
  );
}

function lengthOf({ window }: PlannedTime): number {
  return window.last - window.first;
}
