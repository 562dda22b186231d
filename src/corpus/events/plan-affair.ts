import type { Event } from '../snapshot';
import { isLater, type PlanCorpus, type PlannedTime, type Telling } from './plan-tellings';
import { dayOf, isExact, meets, type Window, windowOf } from './window';

/** Days by which two times of one event may differ: time zones, night sessions. */
export const SLACK = 1;
/** Days for which a plan stands that tells no time. */
const OPEN_VISIT = 200;
const OPEN_PLAN = 30;
/** Events that make one affair. */
const MOST_EVENTS = 8;

/** What affairs are sought in. */
export interface Affairs {
  readonly corpus: PlanCorpus;
  /** The corpus' events of putting off. */
  readonly putOff: readonly Event[];
  readonly tellingsOf: (event: Event) => readonly Telling[];
}

/**
 * The event with those that tell of the same plan and of what came of it: chained to it, or the same by other days
 * after somebody put it off; one of them at most has happened.
 */
export function affairOf(affairs: Affairs, event: Event): readonly Event[] {
  const affair = [event];
  for (let at = 0; at < affair.length; at++) {
    for (const other of besides(affairs, affair[at])) {
      if (affair.length >= MOST_EVENTS || affair.includes(other) || (hasHappened(other) && affair.some(hasHappened)))
        continue;
      if (belongs(affairs, affair[at], other)) affair.push(other);
    }
  }
  return affair.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What may be the same affair: events chained to it, and where it was put off those of its kind and sides. */
function besides({ corpus, putOff, tellingsOf }: Affairs, event: Event): readonly Event[] {
  const chained = [...event.previous, ...event.next].flatMap((id) => corpus.event(id) ?? []);
  const near = chained.filter(({ type }) => type === event.type);
  // most events plan nothing, and the corpus is large
  const isPlan = tellingsOf(event).some(({ planned, putOffTo }) => planned || putOffTo !== null);
  if (!isPlan || !putOff.some((deed) => sharesSomebody(deed, event))) return near;
  const alike = corpus.events.filter((other) => other.type === event.type && other !== event && hasSides(other, event));
  return [...new Set([...near, ...alike])];
}

function belongs({ putOff, tellingsOf }: Affairs, a: Event, b: Event): boolean {
  const [told, other] = [tellingsOf(a), tellingsOf(b)];
  if (b.previous.includes(a.id) && cameOf(told, b)) return true;
  if (a.previous.includes(b.id) && cameOf(other, a)) return true;
  const deeds = (): readonly Telling[] =>
    putOff.filter((deed) => sharesSomebody(deed, a) && sharesSomebody(deed, b)).flatMap(tellingsOf);
  return isReplanned(told, other, deeds, a.type) || isReplanned(other, told, deeds, a.type);
}

/** The later event is what was planned: on the day that was told last, or soon after where none was. */
function cameOf(plan: readonly Telling[], later: Event): boolean {
  const window = hasHappened(later) ? windowOf(later.date) : null;
  const planned = plan.filter((telling) => telling.planned);
  if (window === null || planned.length === 0) return false;
  const last = planned.findLast(({ times }) => times.length > 0);
  if (last) return last.times.some((time) => meets(time.window, window, SLACK));
  return isExact(window) && planned.some(({ last: day }) => day !== null && isSoon(dayOf(day)!, window, later.type));
}

function isSoon(day: number, { first }: Window, type: string): boolean {
  return first >= day && first - day <= (type === 'VISIT' ? OPEN_VISIT : OPEN_PLAN);
}

/**
 * The same is planned anew for other days while the old ones are still to come, and nobody plans the old ones any more.
 * People meet often and travel less: other talks are the same only where some were put off or called off.
 */
function isReplanned(
  before: readonly Telling[],
  after: readonly Telling[],
  deeds: () => readonly Telling[],
  type: string,
): boolean {
  const old = before.filter(({ planned }) => planned);
  const times = old.flatMap((telling) => telling.times);
  return after.some((telling) => {
    if (!isAnew(telling, times)) return false;
    const offs = [...[...before, ...after].filter(({ postponed, cancelled }) => postponed || cancelled), ...deeds()];
    const isBetween = (off: Telling): boolean => off.first !== null && !isLater(old[0], off) && !isLater(off, telling);
    if (offs.some(isBetween)) return old.some((one) => isLater(telling, one));
    return type === 'VISIT' && old.every((one) => isLater(telling, one));
  });
}

/** Tells days that are none of those told before, one of which is still to come. */
function isAnew({ planned, times, putOffTo, last }: Telling, old: readonly PlannedTime[]): boolean {
  const anew = [...(planned ? times : []), ...(putOffTo ? [putOffTo] : [])];
  if (anew.length === 0 || last === null || !old.some(({ window }) => window.last >= dayOf(last)!)) return false;
  return anew.every((time) => !old.some(({ window }) => meets(window, time.window, SLACK)));
}

function hasHappened({ status }: Event): boolean {
  return status === 'happened';
}

function sharesSomebody(a: Event, b: Event): boolean {
  return a.participants.some(({ entity }) => b.participants.some((other) => other.entity === entity));
}

/** Between the same: who travels and where to, or two of those who meet. */
function hasSides(a: Event, b: Event): boolean {
  const shared = a.participants.filter(({ entity }) => b.participants.some((other) => other.entity === entity));
  return shared.length >= 2;
}
