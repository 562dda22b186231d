import { dayOf } from '../events/window';
import type { Event } from '../snapshot';
import { occasionMessage } from './messages';
import { isOneStory, meetAtMidnight, NEAR } from './one-occasion';
import { comparablePlaces } from './places';
import { type DiscrepancyInput, type Draft, statementOf, type Told } from './told';

/** Days between the articles that tell it. */
const SAME_NEWS = 10;

/** An event with what its reports say of its day and of its place. */
export interface Occasion {
  readonly event: Event;
  readonly date: readonly Told[];
  readonly place: readonly Told[];
}

type Kind = 'date' | 'place';

/** What reports of one event differ on. */
export function withinOccasion(input: DiscrepancyInput, kind: Kind, occasion: Occasion): Draft | null {
  const { event, date: days } = occasion;
  const told = occasion[kind];
  if (told.every(({ claim }) => claim.value === told[0].claim.value)) return null;
  const disputed = told.filter((one) =>
    told.some(
      (other) =>
        one.claim.value !== other.claim.value &&
        input.sourceOf(one.path) !== input.sourceOf(other.path) &&
        isOneStory(input, kind, one, other, days) &&
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

/** What two events differ on that look alike and may be one: told on different days, or at different places. */
export function betweenOccasions(input: DiscrepancyInput, a: Occasion, b: Occasion): Draft | null {
  if (a.event.status !== b.event.status) return null;
  return differ(input, 'date', a, b) ?? differ(input, 'place', a, b);
}

function differ(input: DiscrepancyInput, kind: Kind, a: Occasion, b: Occasion): Draft | null {
  if (!otherwiseAlike(kind, a, b)) return null;
  for (const one of a[kind]) {
    for (const other of b[kind]) {
      if (
        input.sourceOf(one.path) === input.sourceOf(other.path) ||
        input.stories.link(one.path, other.path) === undefined
      )
        continue;
      const [day, otherDay] = [dayOfArticle(input, one), dayOfArticle(input, other)];
      if (day === null || otherDay === null || Math.abs(day - otherDay) > SAME_NEWS) continue;
      if (kind === 'date' && !missesDay(one, other, otherDay - day)) continue;
      if (contradict(input, kind, one, other)) return draftOf(kind, a.event, [...a[kind], ...b[kind]]);
    }
  }
  return null;
}

function contradict(input: DiscrepancyInput, kind: Kind, a: Told, b: Told): boolean {
  if (a.claim.value === b.claim.value) return false;
  return kind === 'date' ? !meetAtMidnight(a, b) : comparablePlaces(input, a, b);
}

/** Of events on different days the place must not differ; of events at different places the day must be one. */
function otherwiseAlike(kind: Kind, a: Occasion, b: Occasion): boolean {
  const { date } = a.event;
  if (kind === 'place') return date !== null && date === b.event.date && date.length === 10;
  const places = ({ place }: Occasion): Set<string> => new Set(place.map(({ claim }) => claim.value));
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

function draftOf(kind: Kind, event: Event, told: readonly Told[]): Draft {
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
