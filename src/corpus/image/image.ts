import type { InferredDate } from '../dating/inferred-date';
import { relisted } from '../incremental/relisted';
import type { Discrepancy, Entity, Event } from '../snapshot';
import { createPlaces, type Places } from './places';
import { readDiscrepancy, readEntity, readEvent } from './rows';
import type { GoneRow, ImageLine, SnapshotImage } from './snapshot-image';

/** An image that takes in lines one by one, as `linesBetween` gives them, and tells what they have told. */
export interface Image extends SnapshotImage {
  /** Throws where the line is none of an image, or refers to what no line has told of. */
  take(line: string): void;
  /** The path of the article of that number, also where it is gone. Throws where no line has told of it. */
  pathAt(number: number): string;
  /** Tells an inferred date until a line tells another one, or that there is none. */
  infer(path: string, date: InferredDate): void;
  /** Another image that tells the same, and goes on by itself. */
  copy(): Image;
}

/** What an image has been told. */
interface Holdings {
  /** Paths by their numbers, those too that are gone. */
  readonly numbered: string[];
  readonly known: Set<string>;
  readonly entities: Listed<Entity>;
  readonly events: Listed<Event>;
  readonly discrepancies: Listed<Discrepancy>;
  readonly clusters: Places<Entity>;
  readonly reports: Places<Event>;
  readonly byEvent: Map<string, readonly Discrepancy[]>;
  readonly byPath: Map<string, readonly Discrepancy[]>;
  /** All articles of one text, under the path of each. */
  readonly groups: Map<string, readonly string[]>;
  readonly inferred: Map<string, InferredDate>;
}

/** Items by id, and in order of it. */
interface Listed<Item> {
  readonly byId: Map<string, Item>;
  readonly unlisted: Set<string>;
  list: Item[];
  /** Somebody has the list, which does not change any more. */
  isGiven: boolean;
}

export function createImage(): Image {
  return imageOf({
    numbered: [],
    known: new Set(),
    entities: createListed(),
    events: createListed(),
    discrepancies: createListed(),
    clusters: createPlaces((entity, visit) => {
      for (const { path, cluster } of entity.members) visit(path, cluster);
    }),
    reports: createPlaces((event, visit) => {
      for (const { path, report } of event.reports) visit(path, report);
    }),
    byEvent: new Map(),
    byPath: new Map(),
    groups: new Map(),
    inferred: new Map(),
  });
}

function imageOf(held: Holdings): Image {
  const { numbered, known, entities, events, discrepancies, clusters, reports, groups, inferred } = held;
  let paths: readonly string[] | null = null;

  const pathAt = (number: number): string => {
    const path = numbered[number];
    if (path === undefined) throw new Error(`the image has no article ${number}`);
    return path;
  };
  /** The id as the entity has it, so that all that refer to it share one text. */
  const knownEntity = (id: string): string => {
    const entity = entities.byId.get(id);
    if (!entity) throw new Error(`the image has no entity ${id}`);
    return entity.id;
  };

  const setEntity = (id: string, entity: Entity | undefined): void => {
    clusters.replace(put(entities, id, entity), entity);
  };
  const setEvent = (id: string, event: Event | undefined): void => {
    reports.replace(put(events, id, event), event);
  };
  const setDiscrepancy = (id: string, one: Discrepancy | undefined): void => {
    const old = put(discrepancies, id, one);
    if (typeof old?.event === 'string') replace(held.byEvent, old.event, old, undefined);
    if (typeof one?.event === 'string') replace(held.byEvent, one.event, undefined, one);
    for (const path of pathsOf(old)) replace(held.byPath, path, old, undefined);
    for (const path of pathsOf(one)) replace(held.byPath, path, undefined, one);
  };
  const setGroup = (group: readonly string[]): void => {
    for (const path of group)
      if (group.length > 1) groups.set(path, group);
      else groups.delete(path);
  };
  const forget = (gone: GoneRow): void => {
    for (const path of gone.articles.map(pathAt)) {
      known.delete(path);
      groups.delete(path);
      inferred.delete(path);
    }
    for (const id of gone.entities) setEntity(id, undefined);
    for (const id of gone.events) setEvent(id, undefined);
    for (const id of gone.discrepancies) setDiscrepancy(id, undefined);
    if (gone.articles.length > 0) paths = null;
  };
  const add = (path: string): void => {
    numbered.push(path);
    known.add(path);
    paths = null;
  };

  return {
    take(line) {
      const content: ImageLine = JSON.parse(line);
      if ('articles' in content) content.articles.forEach(add);
      else if ('gone' in content) forget(content.gone);
      else if ('entities' in content) for (const row of content.entities) setEntity(row[0], readEntity(row, pathAt));
      else if ('events' in content)
        for (const row of content.events) setEvent(row[0], readEvent(row, pathAt, knownEntity));
      else if ('discrepancies' in content)
        for (const row of content.discrepancies) setDiscrepancy(row[0], readDiscrepancy(row, pathAt));
      else if ('copies' in content) for (const group of content.copies) setGroup(group.map(pathAt));
      else for (const [number, date] of content.inferred) enter(inferred, pathAt(number), date);
    },
    pathAt,
    infer: (path, date) => void inferred.set(path, date),
    copy: () =>
      imageOf({
        numbered: [...numbered],
        known: new Set(known),
        entities: copyOf(entities),
        events: copyOf(events),
        discrepancies: copyOf(discrepancies),
        clusters: clusters.copy(),
        reports: reports.copy(),
        byEvent: new Map(held.byEvent),
        byPath: new Map(held.byPath),
        groups: new Map(groups),
        inferred: new Map(inferred),
      }),
    get paths() {
      paths ??= [...known].sort();
      return paths;
    },
    has: (path) => known.has(path),
    entities: { entity: (id) => entities.byId.get(id), entities: () => listOf(entities) },
    events: { event: (id) => events.byId.get(id), events: () => listOf(events) },
    copies: { copiesOf: (path) => (groups.get(path) ?? NONE).filter((other) => other !== path) },
    disputes: {
      list: () => listOf(discrepancies),
      ofEvent: (id) => held.byEvent.get(id) ?? NONE,
      inArticle: (path) => held.byPath.get(path) ?? NONE,
    },
    dating: { inferredDate: (path) => inferred.get(path) },
    seats: clusters,
    entityOf: (path, cluster) => (cluster === null ? undefined : clusters.at(path, cluster)),
    eventOf: (path, report) => reports.at(path, report),
  };
}

const NONE: readonly never[] = Object.freeze([]);

const createListed = <Item>(): Listed<Item> => ({ byId: new Map(), unlisted: new Set(), list: [], isGiven: false });

/** Gives what was there before. */
function put<Item extends { readonly id: string }>(
  listed: Listed<Item>,
  id: string,
  item: Item | undefined,
): Item | undefined {
  const { byId, unlisted, list } = listed;
  const old = byId.get(id);
  enter(byId, id, item);
  // a whole image comes in order
  const isNext = item && unlisted.size === 0 && (list.length === 0 || list[list.length - 1].id < id);
  if (isNext && !listed.isGiven) list.push(item);
  else unlisted.add(id);
  return old;
}

function listOf<Item extends { readonly id: string }>(listed: Listed<Item>): readonly Item[] {
  if (listed.unlisted.size > 0) listed.list = relisted(listed.list, listed.unlisted, (id) => listed.byId.get(id));
  listed.unlisted.clear();
  listed.isGiven = true;
  return listed.list;
}

const copyOf = <Item>({ byId, unlisted, list }: Listed<Item>): Listed<Item> => ({
  byId: new Map(byId),
  unlisted: new Set(unlisted),
  list,
  isGiven: true,
});

function enter<Item>(map: Map<string, Item>, key: string, item: Item | null | undefined): void {
  if (item === null || item === undefined) map.delete(key);
  else map.set(key, item);
}

const pathsOf = (one: Discrepancy | undefined): ReadonlySet<string> => new Set(one?.statements.map(({ path }) => path));

/** In lists by id: takes one out, puts one in. */
function replace(
  lists: Map<string, readonly Discrepancy[]>,
  key: string,
  old: Discrepancy | undefined,
  now: Discrepancy | undefined,
): void {
  const list = (lists.get(key) ?? NONE).filter((each) => each !== old);
  if (now) list.push(now);
  list.sort((a, b) => (a.id < b.id ? -1 : 1));
  if (list.length > 0) lists.set(key, list);
  else lists.delete(key);
}
