import { companionsOf, createSeats, type Seats } from './companions';
import type { CopyIndex } from './copy-index';
import { type Corrections, isMarked } from './corrections/corrections';
import type { DatingIndex } from './dating/dating-index';
import { resolveInYear } from './dating/inferred-date';
import type { DiscrepancyIndex } from './discrepancies/discrepancy-index';
import type { EntityIndex } from './entities/entity-index';
import type { EventIndex } from './events/event-index';
import { planHistories } from './events/plan-history';
import { mentionsIn, quotesIn, type Roster } from './roster';
import type { ArticleOf, CorpusSnapshot, Discrepancy, Entity, MentionRef, QuoteRef } from './snapshot';

/** What is told of single articles. */
export interface Told extends Pick<CorpusSnapshot, 'analysis' | 'headOf' | 'entityOf' | 'eventOf'> {
  readonly roster: CorpusSnapshot['rosterOf'];
  /** Where they are at hand. */
  readonly seats?: Seats;
}

/** What is known of the articles. */
export interface Indices {
  readonly entities: Pick<EntityIndex, 'entity' | 'entities'>;
  readonly events: Pick<EventIndex, 'event' | 'events'>;
  readonly copies: Pick<CopyIndex, 'copiesOf'>;
  readonly disputes: Pick<DiscrepancyIndex, 'list' | 'ofEvent' | 'inArticle'>;
  readonly dating: Pick<DatingIndex, 'inferredDate'>;
}

/** The snapshot of articles and of what is known of them, with its inverted indices; those per entity are made when asked for. */
export function createSnapshot(
  paths: readonly string[],
  { analysis, headOf, roster, entityOf, eventOf, seats }: Told,
  { entities, events: { event, events }, copies: { copiesOf }, disputes, dating }: Indices,
  corrections: Corrections,
): CorpusSnapshot {
  const { inferredDate } = dating;
  const isOpen = (one: Discrepancy): boolean => !isMarked(corrections, one);
  const hasMarks = corrections.discrepancies.size > 0;
  const open = once(() => (hasMarks ? disputes.list().filter(isOpen) : disputes.list()));
  const marked = once(() => (hasMarks ? disputes.list().filter((one) => !isOpen(one)) : NOTHING));
  const inTime = remember((id: string) => membersInTime(entities.entity(id), roster));
  const seating = once(() => seats ?? createSeats(roster, entityOf));
  const companions = remember((most: number) =>
    remember((id: string) => {
      const entity = entities.entity(id);
      return entity ? companionsOf(entity, inTime(id), seating(), most) : NOTHING;
    }),
  );
  const historyOf = once(() => planHistories(snapshot));
  const snapshot: CorpusSnapshot = {
    paths,
    analysis,
    headOf,
    rosterOf: roster,
    get entities() {
      return entities.entities();
    },
    get events() {
      return events();
    },
    get discrepancies() {
      return open();
    },
    get marked() {
      return marked();
    },
    discrepanciesOf: (id) => disputes.ofEvent(id).filter(isOpen),
    discrepanciesIn: (path) => disputes.inArticle(path).filter(isOpen),
    copiesOf,
    entity: entities.entity,
    event,
    entityOf,
    eventOf,
    inferredDate,
    datesOf: (path) => resolveInYear(analysis(path)?.dates ?? [], inferredDate(path)),
    articlesOf: inTime,
    mentionsOf: remember((id: string) => {
      const refs: MentionRef[] = [];
      for (const { path, clusters, roster } of inTime(id))
        for (const mention of mentionsIn(roster, clusters)) refs.push({ path, mention });
      return refs;
    }),
    quotesOf: remember((id: string) => {
      const refs: QuoteRef[] = [];
      for (const { path, clusters, roster } of inTime(id))
        for (const quote of quotesIn(roster, clusters)) refs.push({ path, quote });
      return refs;
    }),
    companionsOf: (id, most = Number.POSITIVE_INFINITY) => companions(most)(id),
    historyOf: remember((id: string) => {
      const known = event(id);
      return known ? historyOf()(known) : [];
    }),
  };
  return snapshot;
}

const NOTHING: readonly never[] = [];

/** The entity's clusters, those of one article together; articles by date (undated last), then path. */
function membersInTime(
  entity: Entity | undefined,
  rosterOf: (path: string) => Roster | undefined,
): readonly ArticleOf[] {
  const found: (ArticleOf & { readonly clusters: number[] })[] = [];
  // by path
  for (const { path, cluster } of entity?.members ?? []) {
    const last = found[found.length - 1];
    if (last?.path === path) {
      last.clusters.push(cluster);
      continue;
    }
    const roster = rosterOf(path);
    if (roster) found.push({ path, clusters: [cluster], roster });
  }
  // numbers, as there may be thousands; those of one day stay in order of path
  const order = new Float64Array(found.length);
  for (let at = 0; at < found.length; at++) order[at] = found[at].roster.day * found.length + at;
  const inOrder: ArticleOf[] = [];
  for (const key of order.sort()) inOrder.push(found[key % found.length]);
  return inOrder;
}

/** Computes its value when it is first asked for. */
function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}

/** Computes each key's value once. */
function remember<K, T>(compute: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}
