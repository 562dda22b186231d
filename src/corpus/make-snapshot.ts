import type { Analysis } from '../language/analysis';
import { companionsOf } from './companions';
import { groupCopies } from './copies';
import type { Corrections } from './corrections/corrections';
import { inferDates } from './dating/infer-dates';
import { resolveInYear } from './dating/inferred-date';
import { arrangeDiscrepancies } from './discrepancies/arrange';
import { findDiscrepancies } from './discrepancies/find-discrepancies';
import type { EventInput } from './events/event-input';
import type { ClusterRef, Companion, CorpusSnapshot, Entity, Event, MentionRef, QuoteRef } from './snapshot';

/** The snapshot of given articles and entities, with its inverted indices; those per entity are made when asked for. */
export function createSnapshot(
  articles: EventInput & { readonly undated: readonly string[] },
  entities: readonly Entity[],
  resolveEvents: (input: EventInput) => readonly Event[],
  corrections: Corrections,
): CorpusSnapshot {
  const { paths, analysis, entityOf } = articles;
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const events = resolveEvents(articles);
  const eventById = new Map(events.map((event) => [event.id, event]));
  const eventByReport = new Map(
    events.flatMap((event) => event.reports.map(({ path, report }): [string, Event] => [`${report}\0${path}`, event])),
  );
  const event = (id: string): Event | undefined => eventById.get(id);
  const eventOf = (path: string, report: number): Event | undefined => eventByReport.get(`${report}\0${path}`);
  const inferred = once(() => inferDates({ ...articles, event, eventOf }));
  const copies = once(() => groupCopies(paths, (path) => analysis(path)?.fingerprint));
  const disputes = once(() => {
    const sourceOf = (path: string): string => copies().originalOf(path);
    const all = findDiscrepancies({ ...articles, events, entities, eventOf, sourceOf });
    return arrangeDiscrepancies(all, corrections);
  });
  const inTime = (id: string) => membersInTime(byId.get(id), analysis);
  return {
    paths,
    analysis,
    entities,
    events,
    get discrepancies() {
      return disputes().open;
    },
    get marked() {
      return disputes().marked;
    },
    discrepanciesOf: (id) => disputes().ofEvent(id),
    discrepanciesIn: (path) => disputes().inArticle(path),
    copiesOf: (path) => copies().copiesOf(path),
    entity: (id) => byId.get(id),
    event,
    entityOf,
    eventOf,
    inferredDate: (path) => inferred().get(path),
    datesOf: (path) => resolveInYear(analysis(path)?.dates ?? [], inferred().get(path)),
    mentionsOf: remember((id): readonly MentionRef[] => inTime(id).flatMap((refs) => mentionsIn(refs, analysis))),
    quotesOf: remember((id): readonly QuoteRef[] => inTime(id).flatMap((refs) => quotesIn(refs, analysis))),
    companionsOf: remember((id): readonly Companion[] => {
      const entity = byId.get(id);
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
