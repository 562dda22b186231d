import type { Analysis } from '../language/analysis';
import { companionsOf } from './companions';
import type { CopyIndex } from './copy-index';
import { type Corrections, isMarked } from './corrections/corrections';
import type { DatingIndex } from './dating/dating-index';
import { resolveInYear } from './dating/inferred-date';
import type { DiscrepancyIndex } from './discrepancies/discrepancy-index';
import type { EntityIndex } from './entities/entity-index';
import type { EventIndex } from './events/event-index';
import type { ClusterRef, Companion, CorpusSnapshot, Discrepancy, Entity, MentionRef, QuoteRef } from './snapshot';

/** What is told of single articles. */
export type Told = Pick<CorpusSnapshot, 'analysis' | 'entityOf' | 'eventOf'>;

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
  { analysis, entityOf, eventOf }: Told,
  { entities, events: { event, events }, copies: { copiesOf }, disputes, dating }: Indices,
  corrections: Corrections,
): CorpusSnapshot {
  const { inferredDate } = dating;
  const isOpen = (one: Discrepancy): boolean => !isMarked(corrections, one);
  const open = once(() => disputes.list().filter(isOpen));
  const marked = once(() => disputes.list().filter((one) => !isOpen(one)));
  const inTime = (id: string) => membersInTime(entities.entity(id), analysis);
  return {
    paths,
    analysis,
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
    mentionsOf: remember((id): readonly MentionRef[] => inTime(id).flatMap((refs) => mentionsIn(refs, analysis))),
    quotesOf: remember((id): readonly QuoteRef[] => inTime(id).flatMap((refs) => quotesIn(refs, analysis))),
    companionsOf: remember((id): readonly Companion[] => {
      const entity = entities.entity(id);
      return entity ? companionsOf(entity, analysis, entityOf) : [];
    }),
  };
}

/** The entity's clusters, those of one article together; articles by date (undated last), then path. */
function membersInTime(
  entity: Entity | undefined,
  analysisOf: (path: string) => Analysis | undefined,
): readonly (readonly ClusterRef[])[] {
  const byPath = new Map<string, ClusterRef[]>();
  for (const member of entity?.members ?? []) {
    const list = byPath.get(member.path);
    if (list) list.push(member);
    else byPath.set(member.path, [member]);
  }
  // `~` sorts after every digit
  const dated = [...byPath.entries()].map(([path, refs]) => ({
    date: analysisOf(path)?.article.date ?? '~',
    path,
    refs,
  }));
  dated.sort((a, b) => compare(a.date, b.date) || compare(a.path, b.path));
  return dated.map(({ refs }) => refs);
}

function mentionsIn(refs: readonly ClusterRef[], analysisOf: (path: string) => Analysis | undefined): MentionRef[] {
  const analysis = analysisOf(refs[0].path);
  return refs
    .flatMap(({ path, cluster }) =>
      (analysis?.clusters[cluster]?.mentions ?? []).map((mention): MentionRef => ({ path, mention })),
    )
    .sort((a, b) => a.mention - b.mention);
}

function quotesIn(refs: readonly ClusterRef[], analysisOf: (path: string) => Analysis | undefined): QuoteRef[] {
  const clusters = new Set(refs.map(({ cluster }) => cluster));
  const { path } = refs[0];
  const found: QuoteRef[] = [];
  analysisOf(path)?.quotes.forEach(({ speaker }, quote) => {
    if (speaker !== null && clusters.has(speaker)) found.push({ path, quote });
  });
  return found;
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
function remember<T>(compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
