import { createCopyIndex } from '../../../../src/corpus/copy-index';
import { createEventIndex, type EventPorts } from '../../../../src/corpus/events/event-index';
import type { Entity, Event } from '../../../../src/corpus/snapshot';
import type { Analysis } from '../../../../src/language/analysis';
import { fingerprintOf } from '../../../../src/language/events/fingerprint';
import { readEvents } from '../../../../src/language/events/read-events';
import { mark } from '../../language/events/told';

/** An article by path, ISO date (or null) and text with marked names and dates, see `mark`. */
export type Source = readonly [path: string, date: string | null, marked: string];

export function analyze(date: string | null, marked: string): Analysis {
  const { document, identity, dates } = mark(marked, date);
  return {
    article: document.article,
    sentences: document.sentences.map(({ start, end }) => ({ start, end })),
    ...identity,
    dates,
    quotes: [],
    events: readEvents(document, identity, dates, []),
    problems: [],
    clues: [],
    fingerprint: fingerprintOf(document),
  };
}

export function entityNamed(name: string): Entity {
  const id = name.toLowerCase().replace(/\W+/g, '-');
  return {
    id,
    name,
    type: 'PERSON',
    aliases: [],
    roles: [],
    mentions: 1,
    articles: 1,
    first: null,
    last: null,
    members: [],
  };
}

/** What event resolution reads of these articles; entities of one name are one. */
function prepare(sources: readonly Source[]): Omit<EventPorts, 'originalOf'> {
  const entities = new Map<string, Entity>();
  const analyses = new Map(sources.map(([path, date, marked]) => [path, analyze(date, marked)]));
  return {
    analysis: (path) => analyses.get(path),
    entityOf: (path, cluster) => {
      const name = cluster === null ? undefined : analyses.get(path)?.clusters[cluster]?.name;
      if (name === undefined) return undefined;
      if (!entities.has(name)) entities.set(name, entityNamed(name));
      return entities.get(name);
    },
    entity: (id) => [...entities.values()].find((entity) => entity.id === id),
  };
}

/** The articles, their events in order of id, and which are copies. */
export function resolved(sources: readonly Source[]) {
  const ports = prepare(sources);
  const copies = createCopyIndex();
  const index = createEventIndex({ ...ports, originalOf: copies.originalOf });
  for (const [path] of sources) {
    copies.set(path, ports.analysis(path)?.fingerprint);
    index.touch(path);
  }
  copies.settle(() => false);
  index.settle(() => false);
  return { analysis: ports.analysis, copiesOf: copies.copiesOf, event: index.event, events: [...index.events()] };
}

export function resolve(sources: readonly Source[]): Event[] {
  return resolved(sources).events;
}

/** `title (date, status) reports/sources`, in order of title. */
export function summary(sources: readonly Source[]): string[] {
  return resolve(sources)
    .map(
      ({ title, date, status, reports, sources: count }) => `${title} (${date}, ${status}) ${reports.length}/${count}`,
    )
    .sort();
}
