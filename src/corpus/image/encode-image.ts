import type { CorpusSnapshot, Discrepancy, Entity, Event } from '../snapshot';
import type { ArticleRow, DiscrepancyRow, EntityRow, EventRow, ImageLine, InferredRow } from './snapshot-image';

/** Rows of one line: a few milliseconds' work for who reads it. */
const ROWS = 100;
/** Articles of one line of inferred dates, which are work for who writes it. */
const INFERRED = 8;

/**
 * The lines of a snapshot's image, each one JSON value without line breaks, made one by one. What changes after this
 * call does not come into them, but for inferred dates, which take time to work out.
 */
export function encodeImage(snapshot: CorpusSnapshot): Iterable<string> {
  const { paths, entities, events } = snapshot;
  const discrepancies = [...snapshot.discrepancies, ...snapshot.marked];
  const copies = new Map(paths.map((path) => [path, snapshot.copiesOf(path)]));
  const articleAt = placesOf(paths);
  const entityAt = placesOf(entities.map(({ id }) => id));
  const articleRow = (path: string): ArticleRow => [path, (copies.get(path) ?? []).map(articleAt)];
  const inferredRow = (path: string): InferredRow[] => {
    const date = snapshot.inferredDate(path);
    return date ? [[articleAt(path), date]] : [];
  };
  const entityRow = (entity: Entity): EntityRow => [
    entity.id,
    entity.name,
    entity.type,
    entity.aliases.map(({ text, count, rule }) => [text, count, rule] as const),
    entity.roles.map(({ text, count, first, last }) => [text, count, first, last] as const),
    entity.mentions,
    entity.articles,
    entity.first,
    entity.last,
    entity.members.flatMap(({ path, cluster }) => [articleAt(path), cluster]),
  ];
  const eventRow = (event: Event): EventRow => [
    event.id,
    event.type,
    event.title,
    event.date,
    event.reported ?? null,
    event.place === null ? null : entityAt(event.place),
    event.participants.map(({ entity, role }) => [entityAt(entity), role] as const),
    event.status,
    event.reports.flatMap(({ path, report }) => [articleAt(path), report]),
    event.sources,
    event.previous,
    event.next,
  ];
  const discrepancyRow = ({ id, kind, event, message, statements }: Discrepancy): DiscrepancyRow => [
    id,
    kind,
    event,
    message,
    statements.map(({ path, start, end, text, value }) => [articleAt(path), start, end, text, value] as const),
  ];
  function* lines(): Generator<string> {
    for (const articles of rows(paths, articleRow)) yield line({ articles });
    for (const one of rows(entities, entityRow)) yield line({ entities: one });
    for (const one of rows(events, eventRow)) yield line({ events: one });
    discrepancies.sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const one of rows(discrepancies, discrepancyRow)) yield line({ discrepancies: one });
    for (const inferred of rows(paths, inferredRow, INFERRED)) yield line({ inferred: inferred.flat() });
  }
  return lines();
}

const line = (content: ImageLine): string => JSON.stringify(content);

function* rows<Item, Row>(items: readonly Item[], rowOf: (item: Item) => Row, count = ROWS): Generator<Row[]> {
  for (let at = 0; at < items.length; at += count) yield items.slice(at, at + count).map(rowOf);
}

/** The place of each key. Throws where it is asked for another. */
function placesOf(keys: readonly string[]): (key: string) => number {
  const places = new Map(keys.map((key, at) => [key, at]));
  return (key) => {
    const place = places.get(key);
    if (place === undefined) throw new Error(`${key} is in no list of the snapshot`);
    return place;
  };
}
