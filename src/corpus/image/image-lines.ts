import type { InferredDate } from '../dating/inferred-date';
import type { CorpusSnapshot, Discrepancy, Entity, Event } from '../snapshot';
import { type Changed, changedBetween } from './changed-between';
import type { DiscrepancyRow, EntityRow, EventRow, ImageLine } from './snapshot-image';

/** Rows of one line: a few milliseconds' work for who reads it. */
const ROWS = 100;

/** What a corpus tells, but its analyses; lists by id or path, in order of code units. */
export interface Content {
  readonly paths: readonly string[];
  readonly entities: readonly Entity[];
  readonly events: readonly Event[];
  readonly discrepancies: readonly Discrepancy[];
}

/** What comes to lines besides what lists tell. */
export interface Beside {
  /** Groups of articles that carry one text. */
  readonly copies: Iterable<readonly string[]>;
  readonly inferred: Iterable<readonly [path: string, date: InferredDate | null]>;
}

/** Numbers of articles that a reader was told of. */
export interface Numbers {
  /** Undefined where it was not. */
  of(path: string): number | undefined;
  /** Gives the path the next number. */
  add(path: string): void;
}

export function createNumbers(): Numbers {
  const numbers = new Map<string, number>();
  let next = 0;
  return { of: (path) => numbers.get(path), add: (path) => void numbers.set(path, next++) };
}

export const NOTHING: Content = { paths: [], entities: [], events: [], discrepancies: [] };

/**
 * The lines of a snapshot's image, each one JSON value without line breaks, made one by one. What changes after this call
 * does not come into them.
 */
export function encodeImage(snapshot: CorpusSnapshot): Iterable<string> {
  const { paths, entities, events } = snapshot;
  const discrepancies = [...snapshot.discrepancies, ...snapshot.marked].sort((a, b) => (a.id < b.id ? -1 : 1));
  const copies: string[][] = [];
  const inferred: [string, InferredDate][] = [];
  for (const path of paths) {
    const others = snapshot.copiesOf(path);
    if (others.length > 0 && path < others[0]) copies.push([path, ...others]);
    const date = snapshot.inferredDate(path);
    if (date) inferred.push([path, date]);
  }
  return linesBetween(NOTHING, { paths, entities, events, discrepancies }, { copies, inferred }, createNumbers());
}

/**
 * The lines that have an image of `before` tell what `after` does. An object that is in both is taken to be as it was.
 * Throws where something refers to an article that is not there.
 */
export function* linesBetween(
  before: Content,
  after: Content,
  { copies, inferred }: Beside,
  numbers: Numbers,
): Generator<string> {
  const articleAt = (path: string): number => {
    const number = numbers.of(path);
    if (number === undefined) throw new Error(`${path} is in no list of the image`);
    return number;
  };
  const identified = <Item extends { readonly id: string }>(was: readonly Item[], now: readonly Item[]) =>
    changedBetween(was, now, ({ id }) => id);
  const paths = changedBetween(before.paths, after.paths, (path) => path);
  const entities = identified(before.entities, after.entities);
  const events = identified(before.events, after.events);
  const discrepancies = identified(before.discrepancies, after.discrepancies);

  if ([paths, entities, events, discrepancies].some(({ gone }) => gone.length > 0))
    yield line({
      gone: {
        articles: paths.gone.map(articleAt),
        entities: entities.gone,
        events: events.gone,
        discrepancies: discrepancies.gone,
      },
    });
  for (const path of paths.come) numbers.add(path);
  for (const articles of pieces(paths.come)) yield line({ articles });
  for (const each of rows(entities, (one) => entityRow(one, articleAt))) yield line({ entities: each });
  for (const each of rows(events, (one) => eventRow(one, articleAt))) yield line({ events: each });
  for (const each of rows(discrepancies, (one) => discrepancyRow(one, articleAt))) yield line({ discrepancies: each });
  for (const groups of pieces([...copies])) yield line({ copies: groups.map((group) => group.map(articleAt)) });
  for (const dates of pieces([...inferred]))
    yield line({ inferred: dates.map(([path, date]) => [articleAt(path), date] as const) });
}

function entityRow(entity: Entity, articleAt: (path: string) => number): EntityRow {
  const { id, name, type, aliases, roles, mentions, articles, first, last, members } = entity;
  const places: number[] = [];
  for (const { path, cluster } of members) places.push(articleAt(path), cluster);
  return [
    id,
    name,
    type,
    aliases.map(({ text, count, rule }) => [text, count, rule] as const),
    roles.map(({ text, count, first, last }) => [text, count, first, last] as const),
    mentions,
    articles,
    first,
    last,
    places,
  ];
}

function eventRow(event: Event, articleAt: (path: string) => number): EventRow {
  const { id, type, title, date, reported, place, participants, status, reports, sources, previous, next } = event;
  return [
    id,
    type,
    title,
    date,
    reported ?? null,
    place,
    participants.map(({ entity, role }) => [entity, role] as const),
    status,
    reports.flatMap(({ path, report }) => [articleAt(path), report]),
    sources,
    previous,
    next,
  ];
}

function discrepancyRow(discrepancy: Discrepancy, articleAt: (path: string) => number): DiscrepancyRow {
  const { id, kind, event, message, statements } = discrepancy;
  return [
    id,
    kind,
    event,
    message,
    statements.map(({ path, start, end, text, value }) => [articleAt(path), start, end, text, value] as const),
  ];
}

const line = (content: ImageLine): string => JSON.stringify(content);

function* pieces<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += ROWS) yield items.slice(at, at + ROWS);
}

function* rows<Item, Row>({ come }: Changed<Item>, rowOf: (item: Item) => Row): Generator<readonly Row[]> {
  for (const some of pieces(come)) yield some.map(rowOf);
}
