import type { Article } from '../article/article';
import type { Analysis, EventReport, Mention, Participant, Quote } from '../language/analysis';
import { problemsOf } from './problems';
import type { CorpusSnapshot, Entity, Event } from './snapshot';

/** One line of the analysis format: plain JSON data, told apart by `record`. */
export interface AnalysisRecord {
  readonly record: 'article' | 'entity' | 'event' | 'discrepancy';
  readonly [key: string]: unknown;
}

/**
 * What a corpus tells, as the records of `dateline analyze --format jsonl`: the articles in order of path, then the
 * entities, the events and the discrepancies. Offsets are UTF-16 code units. Lazy, so that output can stream.
 */
export function* analysisRecords(snapshot: CorpusSnapshot): Generator<AnalysisRecord> {
  const spans = new Map<string, ReportSpans>();
  for (const path of snapshot.paths) {
    const analysis = snapshot.analysis(path);
    if (!analysis) continue;
    yield articleRecord(snapshot, path, analysis);
    spans.set(path, spansOf(analysis.events));
  }
  for (const entity of snapshot.entities) yield entityRecord(entity);
  for (const event of snapshot.events) yield eventRecord(event, spans);
  for (const { id, kind, event, message, statements } of snapshot.discrepancies) {
    const told = statements.map(({ path, start, end, text, value }) => ({ path, start, end, text, value }));
    yield { record: 'discrepancy', id, kind, event, message, statements: told };
  }
}

function articleRecord(snapshot: CorpusSnapshot, path: string, analysis: Analysis): AnalysisRecord {
  const { article } = analysis;
  const inferred = snapshot.inferredDate(path);
  const entityId = (cluster: number | null) => snapshot.entityOf(path, cluster)?.id ?? null;
  return {
    record: 'article',
    path,
    date: article.date,
    dateSource: article.dateSource,
    dateRange: inferred?.range ?? null,
    dateEvidence: (inferred?.evidence ?? []).map(({ path, start, end, text, why }) => ({
      path,
      start,
      end,
      text,
      why,
    })),
    dateline: datelineOf(article),
    byline: article.bylines.map(spanned),
    agency: article.agencies.map(spanned),
    names: analysis.mentions.map((mention) => nameOf(mention, entityId)),
    dates: snapshot.datesOf(path).map(({ start, end, text, type, value, anchor }) => ({
      start,
      end,
      text,
      type,
      value,
      anchor,
    })),
    quotes: analysis.quotes.map((quote) => quoteOf(quote, entityId)),
    events: analysis.events.map((report, index) =>
      reportOf(report, snapshot.eventOf(path, index)?.id ?? null, entityId),
    ),
    problems: problemsOf(snapshot, path).map(({ start, end, code, message, related }) => ({
      start,
      end,
      code,
      message,
      related: related.map((other) => ({ path: other.path, start: other.start, end: other.end })),
    })),
  };
}

type EntityId = (cluster: number | null) => string | null;

function spanned({ start, end, text }: { readonly start: number; readonly end: number; readonly text: string }) {
  return { start, end, text };
}

function datelineOf({ dateline }: Article) {
  if (!dateline) return null;
  return { start: dateline.start, end: dateline.end, place: dateline.place?.text ?? null, date: dateline.date };
}

function nameOf({ start, end, text, type, cluster, form }: Mention, entityId: EntityId) {
  return { start, end, text, type, entity: entityId(cluster), form };
}

function quoteOf({ start, end, text, kind, speaker, source, cue, utterance }: Quote, entityId: EntityId) {
  return {
    start,
    end,
    text,
    kind,
    speaker: entityId(speaker),
    speakerText: source?.text ?? null,
    speakerStart: source?.start ?? null,
    speakerEnd: source?.end ?? null,
    cue: cue?.text ?? null,
    cueStart: cue?.start ?? null,
    cueEnd: cue?.end ?? null,
    utterance,
  };
}

function reportOf(report: EventReport, event: string | null, entityId: EntityId) {
  const actor = ({ start, end, text, cluster }: Participant) => ({ start, end, text, entity: entityId(cluster) });
  return {
    start: report.start,
    end: report.end,
    trigger: report.trigger,
    type: report.type,
    event,
    agents: report.agents.map(actor),
    patients: report.patients.map(actor),
    place: report.place && actor(report.place),
    date: report.date,
    status: report.status,
  };
}

function entityRecord({ id, name, type, aliases, roles, mentions, articles, first, last }: Entity): AnalysisRecord {
  return {
    record: 'entity',
    id,
    name,
    type,
    aliases: aliases.map(({ text, count }) => ({ text, count })),
    roles: roles.map((role) => ({ text: role.text, count: role.count, first: role.first, last: role.last })),
    mentions,
    articles,
    first,
    last,
  };
}

/** Start and end of each report of an article in turn: to unpack its analysis for each of them again takes seconds. */
type ReportSpans = Int32Array;

function spansOf(reports: readonly EventReport[]): ReportSpans {
  const spans = new Int32Array(2 * reports.length);
  for (const [index, { start, end }] of reports.entries()) spans.set([start, end], 2 * index);
  return spans;
}

function eventRecord(event: Event, spansIn: ReadonlyMap<string, ReportSpans>): AnalysisRecord {
  return {
    record: 'event',
    id: event.id,
    type: event.type,
    title: event.title,
    date: event.date,
    place: event.place,
    participants: event.participants.map(({ entity, role }) => ({ entity, role })),
    status: event.status,
    reports: event.reports.flatMap(({ path, report }) => {
      const spans = spansIn.get(path);
      return spans ? [{ path, start: spans[2 * report], end: spans[2 * report + 1] }] : [];
    }),
    sources: event.sources,
    previous: event.previous,
    next: event.next,
  };
}
