import { entityIds } from './entities/entity-id';
import { chainEvents } from './events/chains';
import { byCodeUnits, gatherClaims } from './events/claim';
import { findCopies } from './events/copies';
import type { EventInput } from './events/event-input';
import { mergeClaims } from './events/merge';
import { dateOf, inTextOrder, participantsOf, placeOf, statusOf, typeOf } from './events/summary';
import { titleOf } from './events/title';
import type { Event } from './snapshot';

/** Merges the reports of all articles into events, by id; chains link what follows from one another. */
export function resolveEvents(input: EventInput): Event[] {
  const drafts = mergeClaims(gatherClaims(input));
  const nameOf = namesOf(input);
  const original = findCopies(input.paths, (path) => input.analysis(path)?.fingerprint);
  const told = drafts.map((draft) => {
    const place = placeOf(draft);
    const claims = inTextOrder(draft.claims);
    return {
      draft,
      place,
      claims,
      type: typeOf(draft),
      date: dateOf(draft),
      reported: firstDate(
        input,
        claims.map(({ path }) => path),
      ),
      status: statusOf(draft),
      title: titleOf({ ...draft, claims: [...claims] }, nameOf, place),
      sources: new Set(claims.map(({ path }) => original.get(path) ?? path)).size,
    };
  });
  const ids = entityIds(
    told.map(({ type, title, date, reported, status, claims }) => ({
      name: `${type} ${title}`,
      marks: [date ?? reported ?? 'undated', status, claims[0].path, String(claims[0].index)],
    })),
  );
  const pairs = chainEvents(told.map(({ draft, place }, at) => ({ draft, place, id: ids[at] })));
  const next = linksFrom(pairs);
  const previous = linksFrom(pairs.map(([earlier, later]) => [later, earlier]));
  return told
    .map(({ draft, place, claims, type, date, reported, status, title, sources }, at) => ({
      id: ids[at],
      type,
      title,
      date,
      reported,
      place,
      participants: participantsOf(draft),
      status,
      reports: claims.map(({ path, index }) => ({ path, report: index })),
      sources,
      previous: previous.get(ids[at]) ?? [],
      next: next.get(ids[at]) ?? [],
    }))
    .sort((a, b) => byCodeUnits(a.id, b.id));
}

/** The earliest date of these articles, or null. */
function firstDate(input: EventInput, paths: readonly string[]): string | null {
  const dates = paths.flatMap((path) => input.analysis(path)?.article.date ?? []);
  return dates.sort(byCodeUnits)[0] ?? null;
}

function linksFrom(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [from, to] of pairs) {
    const list = found.get(from);
    if (!list) found.set(from, [to]);
    else if (!list.includes(to)) list.push(to);
  }
  for (const list of found.values()) list.sort(byCodeUnits);
  return found;
}

function namesOf(input: EventInput): (entity: string) => string {
  const names = new Map<string, string>();
  for (const path of input.paths) {
    input.analysis(path)?.clusters.forEach((_, cluster) => {
      const entity = input.entityOf(path, cluster);
      if (entity) names.set(entity.id, entity.name);
    });
  }
  return (entity) => names.get(entity) ?? entity;
}
