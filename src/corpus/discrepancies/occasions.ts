import type { EventReport } from '../../language/analysis';
import { dayOf } from '../events/window';
import type { Event } from '../snapshot';
import { occasionMessage } from './messages';
import { isOneStory, meetAtMidnight, NEAR } from './one-occasion';
import { comparablePlaces } from './places';
import type { Stories } from './stories';
import { type DiscrepancyInput, type Draft, statementOf, type Told } from './told';

/** Types of what happens on one day and at one place. */
const SINGLE = new Set([
  'CONSULT',
  'ASSAULT',
  'ACCIDENT',
  'DISASTER',
  'DIE',
  'ELECT',
  'LAUNCH',
  'APPOINT',
  'AGREE',
  'LEGAL',
]);
/** Days between the articles that tell it. */
const SAME_NEWS = 10;
/** Events of one key that an event is compared with. */
const LOOK_BACK = 12;

/** What one event's reports say of its day, or of its place. */
interface Side {
  readonly event: Event;
  readonly told: readonly Told[];
}

/** Days and places on which independent reports of one event differ, told as one event or as two that look alike. */
export function differingOccasions(input: DiscrepancyInput, stories: Stories): Draft[] {
  const told = gatherTold(input);
  const drafts: Draft[] = [];
  for (const event of input.events) {
    if (!SINGLE.has(event.type)) continue;
    for (const kind of ['date', 'place'] as const) {
      const draft = withinEvent(input, stories, kind, { event, told: told.get(`${kind} ${event.id}`) ?? [] }, told);
      if (draft) drafts.push(draft);
    }
  }
  for (const [a, b] of lookAlikes(input)) {
    const side = (kind: string, event: Event): Side => ({ event, told: told.get(`${kind} ${event.id}`) ?? [] });
    const draft =
      betweenEvents(input, stories, 'date', side('date', a), side('date', b), told) ??
      betweenEvents(input, stories, 'place', side('place', a), side('place', b), told);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

type AllTold = ReadonlyMap<string, readonly Told[]>;

function gatherTold(input: DiscrepancyInput): AllTold {
  const found = new Map<string, Told[]>();
  for (const path of input.paths) {
    for (const claim of input.analysis(path)!.claims ?? []) {
      if ((claim.kind !== 'date' && claim.kind !== 'place') || claim.report === null) continue;
      const event = input.eventOf(path, claim.report)?.id;
      if (event === undefined) continue;
      const key = `${claim.kind} ${event}`;
      const list = found.get(key);
      if (list) list.push({ path, claim, event });
      else found.set(key, [{ path, claim, event }]);
    }
  }
  return found;
}

function withinEvent(
  input: DiscrepancyInput,
  stories: Stories,
  kind: 'date' | 'place',
  { event, told }: Side,
  all: AllTold,
): Draft | null {
  const days = all.get(`date ${event.id}`) ?? [];
  const disputed = told.filter((one) =>
    told.some(
      (other) =>
        input.sourceOf(one.path) !== input.sourceOf(other.path) &&
        isOneStory(input, stories, kind, one, other, days) &&
        contradict(input, kind, one, other) &&
        !told.some(({ path, claim }) => path === one.path && claim.value === other.claim.value) &&
        !told.some(({ path, claim }) => path === other.path && claim.value === one.claim.value),
    ),
  );
  const values = new Set(disputed.map(({ claim }) => claim.value));
  if (values.size < 2) return null;
  return draftOf(
    kind,
    event,
    told.filter(({ claim }) => values.has(claim.value)),
  );
}

function contradict(input: DiscrepancyInput, kind: 'date' | 'place', a: Told, b: Told): boolean {
  if (a.claim.value === b.claim.value) return false;
  return kind === 'date' ? !meetAtMidnight(a, b) : comparablePlaces(input, a, b);
}

/** Pairs of events of one type and the same sides that no article tells both of. */
function lookAlikes(input: DiscrepancyInput): readonly (readonly [Event, Event])[] {
  const byKey = new Map<string, Event[]>();
  for (const event of input.events) {
    if (!SINGLE.has(event.type)) continue;
    const sides = [...new Set(event.participants.map(({ entity }) => entity))].sort();
    if (sides.length < 2) continue;
    const key = `${event.type} ${sides.join(' ')}`;
    const list = byKey.get(key);
    if (list) list.push(event);
    else byKey.set(key, [event]);
  }
  const pairs: [Event, Event][] = [];
  for (const list of byKey.values()) {
    list.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
    list.forEach((event, at) => {
      for (const other of list.slice(Math.max(0, at - LOOK_BACK), at)) {
        const paths = new Set(other.reports.map(({ path }) => path));
        if (event.reports.every(({ path }) => !paths.has(path)) && actOf(input, event) === actOf(input, other))
          pairs.push([other, event]);
      }
    });
  }
  return pairs;
}

/** `call`, `meeting`, `sign`: talks over the telephone are other talks than a meeting. */
function actOf(input: DiscrepancyInput, { reports, type }: Event): string {
  const report: EventReport | undefined = input.analysis(reports[0].path)?.events[reports[0].report];
  const act = report?.headline?.act ?? report?.trigger ?? '';
  if (type !== 'CONSULT') return act;
  return /call|phone|telephon|video/i.test(`${act} ${report?.trigger ?? ''}`) ? 'call' : 'meeting';
}

function betweenEvents(
  input: DiscrepancyInput,
  stories: Stories,
  kind: 'date' | 'place',
  a: Side,
  b: Side,
  all: AllTold,
): Draft | null {
  if (!sameStatus(a.event, b.event) || !otherwiseAlike(kind, a.event, b.event, all)) return null;
  for (const one of a.told) {
    for (const other of b.told) {
      if (input.sourceOf(one.path) === input.sourceOf(other.path) || !stories.same(one.path, other.path)) continue;
      const [day, otherDay] = [dayOfArticle(input, one), dayOfArticle(input, other)];
      if (day === null || otherDay === null || Math.abs(day - otherDay) > SAME_NEWS) continue;
      if (kind === 'date' && !missesDay(one, other, otherDay - day)) continue;
      if (contradict(input, kind, one, other)) return draftOf(kind, a.event, [...a.told, ...b.told]);
    }
  }
  return null;
}

const sameStatus = (a: Event, b: Event): boolean => a.status === b.status;

/** Of events on different days the place must not differ; of events at different places the day must be one. */
function otherwiseAlike(kind: 'date' | 'place', a: Event, b: Event, all: AllTold): boolean {
  if (kind === 'place') return a.date !== null && a.date === b.date && a.date.length === 10;
  const places = (event: Event): Set<string> =>
    new Set((all.get(`place ${event.id}`) ?? []).map(({ claim }) => claim.value));
  const [here, there] = [places(a), places(b)];
  return here.size === 0 || there.size === 0 || [...here].some((place) => there.has(place));
}

/** Near days; but where each article is as late as its event, they are two events and the news of two days. */
function missesDay(a: Told, b: Told, later: number): boolean {
  const gap = (dayOf(b.claim.value) ?? 0) - (dayOf(a.claim.value) ?? 0);
  return gap !== 0 && Math.abs(gap) <= NEAR && gap !== later;
}

function dayOfArticle(input: DiscrepancyInput, { path }: Told): number | null {
  return dayOf(input.analysis(path)?.article.date ?? null);
}

function draftOf(kind: 'date' | 'place', event: Event, told: readonly Told[]): Draft {
  const sides = event.participants.map(({ entity }) => entity).join(' ');
  return {
    kind,
    subject: `${event.type} ${sides}`,
    event: event.id,
    message: occasionMessage(
      kind,
      event.title,
      told.map(({ claim }) => claim.value),
    ),
    statements: told.map(statementOf),
  };
}
