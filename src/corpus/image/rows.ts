import type { ClusterRef, Discrepancy, Entity, Event, ReportRef, Statement } from '../snapshot';
import type { DiscrepancyRow, EntityRow, EventRow } from './snapshot-image';

/** The path of the article of a number. */
type PathAt = (number: number) => string;

export function readEntity(row: EntityRow, pathAt: PathAt): Entity {
  const [id, name, type, aliases, roles, mentions, articles, first, last, members] = row;
  return {
    id,
    name,
    type,
    aliases: aliases.map(([text, count, rule]) => ({ text, count, rule })),
    roles: roles.map(([text, count, first, last]) => ({ text, count, first, last })),
    mentions,
    articles,
    first,
    last,
    members: pairs(members, (number, cluster): ClusterRef => ({ path: pathAt(number), cluster })),
  };
}

/** `entityId` gives the id of an entity that is known. */
export function readEvent(row: EventRow, pathAt: PathAt, entityId: (id: string) => string): Event {
  const [id, type, title, date, reported, place, actors, status, reports, sources, previous, next] = row;
  return {
    id,
    type,
    title,
    date,
    reported,
    place: place === null ? null : entityId(place),
    participants: actors.map(([entity, role]) => ({ entity: entityId(entity), role })),
    status,
    reports: pairs(reports, (number, report): ReportRef => ({ path: pathAt(number), report })),
    sources,
    previous,
    next,
  };
}

export function readDiscrepancy(row: DiscrepancyRow, pathAt: PathAt): Discrepancy {
  const [id, kind, event, message, statements] = row;
  const read = ([number, start, end, text, value]: DiscrepancyRow[4][number]): Statement => ({
    path: pathAt(number),
    start,
    end,
    text,
    value,
  });
  return { id, kind, event, message, statements: statements.map(read) };
}

/** `0 3 0 5` → articles 0 and 0, clusters 3 and 5. */
function pairs<Ref>(flat: readonly number[], refOf: (number: number, index: number) => Ref): Ref[] {
  // of its size from the start: what grows keeps room for sixteen more, in each of a hundred thousand lists
  const refs = new Array<Ref>(flat.length / 2);
  for (let at = 0; at < refs.length; at++) refs[at] = refOf(flat[2 * at], flat[2 * at + 1]);
  return refs;
}
