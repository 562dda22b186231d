import type { EventStatus } from '../../language/analysis';
import { COUNTRY_BY_CAPITAL } from '../../language/lexicon/countries';
import type { EventParticipant } from '../snapshot';
import { byCodeUnits, type Claim } from './claim';
import type { Draft } from './draft';

/** The date that most reports tell, the more exact of equals: a TIMEX3 value without its time of day, or null. */
export function dateOf({ claims }: Draft): string | null {
  // what has happened is dated by those who say so, not by earlier plans
  const isPlan = claims.every(({ ahead, told }) => ahead || told === null);
  const dates: string[] = [];
  for (const { date, told, ahead } of claims)
    if (told !== null && date !== null && (!ahead || isPlan))
      dates.push(date.includes('T') ? date.replace(/(\d{4}-\d{2}-\d{2})T.*/, '$1') : date);
  if (areSame(dates)) return dates[0] ?? null;
  const ranked = [...votesOf(dates)].sort(([a, n], [b, m]) => b.length - a.length || m - n || byCodeUnits(a, b));
  return ranked[0][0];
}

/** What counts where one article says several things of an event. */
const FIRMEST: readonly EventStatus[] = [
  'cancelled',
  'ongoing',
  'accepted',
  'planned',
  'invited',
  'possible',
  'denied',
];

/** What has happened in any report has happened; else what the latest article says. */
export function statusOf({ claims }: Draft): string {
  let latest = -1;
  for (const { status, day } of claims) {
    if (status === 'happened') return status;
    latest = Math.max(latest, day ?? -1);
  }
  const last = claims.filter(({ day }) => (day ?? -1) === latest);
  return FIRMEST.find((firm) => last.some(({ status }) => status === firm)) ?? last[0].status;
}

/** The place that most reports tell, a capital before a building in it, or null. */
export function placeOf({ claims }: Draft): string | null {
  const places: string[] = [];
  for (const { place } of claims) if (place !== null) places.push(place);
  if (areSame(places)) return places[0] ?? null;
  const capitals = places.filter((id) => COUNTRY_BY_CAPITAL.has(id));
  return mostFrequent(capitals.length * 2 >= places.length ? capitals : places);
}

export function participantsOf({ agents, patients }: Draft): readonly EventParticipant[] {
  const participants: EventParticipant[] = [];
  for (const entity of agents) participants.push({ entity, role: 'agent' });
  for (const entity of patients) participants.push({ entity, role: 'patient' });
  // a copy has no room to grow
  return participants.slice();
}

/** The type that most reports give. */
export function typeOf({ claims }: Draft): string {
  const [{ type: first }] = claims;
  return claims.every(({ type }) => type === first) ? first : mostFrequent(claims.map(({ type }) => type))!;
}

/** Reports by path, then text order. */
export function inTextOrder(claims: readonly Claim[]): readonly Claim[] {
  if (claims.length < 2) return claims;
  return [...claims].sort((a, b) => byCodeUnits(a.path, b.path) || a.index - b.index);
}

function areSame(values: readonly string[]): boolean {
  for (let at = 1; at < values.length; at++) if (values[at] !== values[0]) return false;
  return true;
}

function votesOf(values: readonly string[]): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  for (const value of values) votes.set(value, (votes.get(value) ?? 0) + 1);
  return votes;
}

function mostFrequent(values: readonly string[]): string | null {
  return [...votesOf(values)].sort(([a, n], [b, m]) => m - n || byCodeUnits(a, b))[0]?.[0] ?? null;
}
