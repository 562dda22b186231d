import type { EventStatus } from '../../language/analysis';
import { COUNTRY_BY_CAPITAL } from '../../language/lexicon/countries';
import type { EventParticipant } from '../snapshot';
import { byCodeUnits, type Claim } from './claim';
import type { Draft } from './draft';

/** The date that most reports tell, the more exact of equals: a TIMEX3 value without its time of day, or null. */
export function dateOf({ claims }: Draft): string | null {
  const votes = new Map<string, number>();
  // what has happened is dated by those who say so, not by earlier plans
  const isPlan = claims.every(({ ahead, told }) => ahead || told === null);
  for (const { date, told, ahead } of claims) {
    if (told === null || date === null || (ahead && !isPlan)) continue;
    const value = date.replace(/(\d{4}-\d{2}-\d{2})T.*/, '$1');
    votes.set(value, (votes.get(value) ?? 0) + 1);
  }
  const ranked = [...votes].sort(([a, n], [b, m]) => b.length - a.length || m - n || byCodeUnits(a, b));
  return ranked[0]?.[0] ?? null;
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
  if (claims.some(({ status }) => status === 'happened')) return 'happened';
  const latest = Math.max(...claims.map(({ day }) => day ?? -1));
  const last = claims.filter(({ day }) => (day ?? -1) === latest).map(({ status }) => status);
  return FIRMEST.find((status) => last.includes(status)) ?? last[0];
}

/** The place that most reports tell, a capital before a building in it, or null. */
export function placeOf({ claims }: Draft): string | null {
  const places = claims.flatMap(({ place }) => (place === null ? [] : [place]));
  const capitals = places.filter((id) => COUNTRY_BY_CAPITAL.has(id));
  return mostFrequent(capitals.length * 2 >= places.length ? capitals : places);
}

export function participantsOf({ agents, patients }: Draft): readonly EventParticipant[] {
  return [
    ...[...agents].sort(byCodeUnits).map((entity) => ({ entity, role: 'agent' as const })),
    ...[...patients].sort(byCodeUnits).map((entity) => ({ entity, role: 'patient' as const })),
  ];
}

/** The type that most reports give. */
export function typeOf({ claims }: Draft): string {
  return mostFrequent(claims.map(({ type }) => type))!;
}

/** Reports by path, then text order. */
export function inTextOrder(claims: readonly Claim[]): readonly Claim[] {
  return [...claims].sort((a, b) => byCodeUnits(a.path, b.path) || a.index - b.index);
}

function mostFrequent(values: readonly string[]): string | null {
  const votes = new Map<string, number>();
  for (const value of values) votes.set(value, (votes.get(value) ?? 0) + 1);
  return [...votes].sort(([a, n], [b, m]) => m - n || byCodeUnits(a, b))[0]?.[0] ?? null;
}
