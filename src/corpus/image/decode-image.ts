import type { InferredDate } from '../dating/inferred-date';
import type { ClusterRef, Discrepancy, Entity, Event, ReportRef, Statement } from '../snapshot';
import type { ArticleRow, DiscrepancyRow, EntityRow, EventRow, ImageLine, SnapshotImage } from './snapshot-image';

/** Takes in the lines of an image one by one, as `encodeImage` gives them. */
export interface ImageDecoder {
  /** Throws where the line is none of an image. */
  take(line: string): void;
  /** Once all lines are taken in. */
  image(): SnapshotImage;
}

export function createImageDecoder(): ImageDecoder {
  const paths: string[] = [];
  const entities: Entity[] = [];
  const events: Event[] = [];
  const discrepancies: Discrepancy[] = [];
  const known = new Set<string>();
  const copiesAt = new Map<string, readonly number[]>();
  const inferred = new Map<string, InferredDate>();
  const entityById = new Map<string, Entity>();
  const eventById = new Map<string, Event>();
  const entitiesIn = new Map<string, Entity[]>();
  const eventsIn = new Map<string, Event[]>();
  const byEvent = new Map<string, Discrepancy[]>();
  const byPath = new Map<string, Discrepancy[]>();

  const pathAt = (at: number): string => taken(paths, at);
  const readArticle = ([path, copies]: ArticleRow): void => {
    paths.push(path);
    known.add(path);
    if (copies.length > 0) copiesAt.set(path, copies);
  };
  const readEntity = ([
    id,
    name,
    type,
    aliases,
    roles,
    mentions,
    articles,
    first,
    last,
    members,
  ]: EntityRow): Entity => ({
    id,
    name,
    type,
    aliases: aliases.map(([text, count, rule]) => ({ text, count, rule })),
    roles: roles.map(([text, count, first, last]) => ({ text, count, first, last })),
    mentions,
    articles,
    first,
    last,
    members: pairs(members, (path, cluster): ClusterRef => ({ path, cluster })),
  });
  const readEvent = ([id, type, title, date, reported, place, actors, status, ...rest]: EventRow): Event => {
    const [reports, sources, previous, next] = rest;
    return {
      id,
      type,
      title,
      date,
      reported,
      place: place === null ? null : taken(entities, place).id,
      participants: actors.map(([entity, role]) => ({ entity: taken(entities, entity).id, role })),
      status,
      reports: pairs(reports, (path, report): ReportRef => ({ path, report })),
      sources,
      previous,
      next,
    };
  };
  const readDiscrepancy = ([id, kind, event, message, statements]: DiscrepancyRow): Discrepancy => ({
    id,
    kind,
    event,
    message,
    statements: statements.map(
      ([article, start, end, text, value]): Statement => ({ path: pathAt(article), start, end, text, value }),
    ),
  });
  /** `0 3 0 5` → articles 0 and 0, clusters 3 and 5. */
  const pairs = <Ref>(flat: readonly number[], refOf: (path: string, index: number) => Ref): Ref[] => {
    const refs: Ref[] = [];
    for (let at = 0; at < flat.length; at += 2) refs.push(refOf(pathAt(flat[at]), flat[at + 1]));
    return refs;
  };

  const addEntity = (entity: Entity): void => {
    entities.push(entity);
    entityById.set(entity.id, entity);
    for (const { path, cluster } of entity.members) enter(entitiesIn, path, cluster, entity);
  };
  const addEvent = (event: Event): void => {
    events.push(event);
    eventById.set(event.id, event);
    for (const { path, report } of event.reports) enter(eventsIn, path, report, event);
  };
  const addDiscrepancy = (one: Discrepancy): void => {
    discrepancies.push(one);
    if (one.event !== null) append(byEvent, one.event, one);
    for (const path of new Set(one.statements.map((statement) => statement.path))) append(byPath, path, one);
  };

  return {
    take(line) {
      const content: ImageLine = JSON.parse(line);
      if ('articles' in content) content.articles.forEach(readArticle);
      else if ('entities' in content) for (const row of content.entities) addEntity(readEntity(row));
      else if ('events' in content) for (const row of content.events) addEvent(readEvent(row));
      else if ('discrepancies' in content)
        for (const row of content.discrepancies) addDiscrepancy(readDiscrepancy(row));
      else for (const [article, date] of content.inferred) inferred.set(pathAt(article), date);
    },
    image: () => ({
      paths,
      has: (path) => known.has(path),
      entities: { entity: (id) => entityById.get(id), entities: () => entities },
      events: { event: (id) => eventById.get(id), events: () => events },
      copies: { copiesOf: (path) => (copiesAt.get(path) ?? NONE).map(pathAt) },
      disputes: {
        list: () => discrepancies,
        ofEvent: (id) => byEvent.get(id) ?? NONE,
        inArticle: (path) => byPath.get(path) ?? NONE,
      },
      dating: { inferredDate: (path) => inferred.get(path) },
      entityOf: (path, cluster) => (cluster === null ? undefined : entitiesIn.get(path)?.[cluster]),
      eventOf: (path, report) => eventsIn.get(path)?.[report],
    }),
  };
}

const NONE: readonly never[] = Object.freeze([]);

function enter<Item>(places: Map<string, Item[]>, path: string, at: number, item: Item): void {
  const list = places.get(path);
  if (list) list[at] = item;
  else {
    const made: Item[] = [];
    made[at] = item;
    places.set(path, made);
  }
}

function append<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function taken<Item>(items: readonly Item[], at: number): Item {
  const item = items[at];
  if (item === undefined) throw new Error(`the image has no place ${at}`);
  return item;
}
