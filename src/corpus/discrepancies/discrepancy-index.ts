import type { Analysis } from '../../language/analysis';
import { createNames } from '../incremental/names';
import { createQueue } from '../incremental/queue';
import { hashOf, slug } from '../incremental/readable-id';
import { relisted } from '../incremental/relisted';
import { createPass, runStages, type Stage, stageOf } from '../incremental/stage';
import type { Discrepancy, Event } from '../snapshot';
import { createTextPool } from '../text-pool';
import { type ArticleFacts, factsOf } from './article-facts';
import { createFigureIndex } from './figure-index';
import { createHolderIndex } from './holder-index';
import { createOccasionIndex } from './occasion-index';
import { createQuoteIndex } from './quote-index';
import { reportersOf } from './reporters';
import { createStoryIndex, type StoryArticle } from './story-index';
import type { DiscrepancyInput, Draft, DraftStatement, Publish } from './told';

/** What the index reads of the corpus; `sourceOf` gives the first path of those that carry an article's text. */
export type DiscrepancyPorts = Omit<DiscrepancyInput, 'stories'>;

/**
 * Where independent reports of one event cannot all be right: lengths, counts, days, places, holders of a role and the
 * words of a quote. No report is called wrong. Kept as articles come and go: a change costs what it bears on. After all
 * work is done they are what the same articles give in any other order.
 */
export interface DiscrepancyIndex {
  /** The article has come, or reads otherwise than before. */
  set(path: string, analysis: Analysis): void;
  delete(path: string): void;
  /** Who is who in the article, or who carries its text, has changed. */
  touch(path: string): void;
  /** Reports of the article belong to other events than before. */
  moved(path: string): void;
  /** An entity of the article has another name than before. */
  renamed(path: string): void;
  /** The event is new, gone, or reads otherwise than before. */
  eventChanged(id: string): void;
  /** Does what is to be done, until nothing is left (true) or, between two steps, time is up (false). */
  settle(isTimeUp: () => boolean): boolean;
  /** Articles with other discrepancies than when this was last asked. */
  takeChanges(): ReadonlySet<string>;
  /** By id (code units). */
  list(): readonly Discrepancy[];
  ofEvent(event: string): readonly Discrepancy[];
  inArticle(path: string): readonly Discrepancy[];
}

/** A draft under the key of what differs in it, and what has become of it. */
interface Kept {
  draft: Draft;
  slug: string;
  id: string | null;
  made: Discrepancy | null;
}

export function createDiscrepancyIndex(ports: DiscrepancyPorts): DiscrepancyIndex {
  const pool = createTextPool();
  const stories = createStoryIndex();
  const input: DiscrepancyInput = { ...ports, stories };
  const kept = new Map<string, Kept>();
  /** By id; two that state the same have one. */
  const owners = new Map<string, Set<string>>();
  const byEvent = new Map<string, Set<string>>();
  const byPath = new Map<string, Set<string>>();
  /** The articles that were compared as reports of an event, of those that several report. */
  const reporters = new Map<string, readonly string[]>();
  const drafts = new Map<string, Draft | null>();
  /** What articles tell that have come or changed, until it is read: to unpack their analyses again takes longest. */
  const fresh = new Map<string, ArticleFacts>();
  const unread = createQueue<string>();
  /** Articles that have other things to do with others than before. */
  const unseen = createQueue<string>();
  const events = createQueue<string>();
  const unnamed = createQueue<string>();
  const unmade = createQueue<string>();
  const unlisted = new Set<string>();
  const changed = new Set<string>();
  let listed: readonly Discrepancy[] = [];

  const publishAs =
    (finder: string): Publish =>
    (key, draft) => {
      drafts.set(`${finder} ${key}`, draft);
      unnamed.add(`${finder} ${key}`);
    };
  const figures = createFigureIndex(input, (path) => partnersOf(path, input), publishAs('figure'));
  const occasions = createOccasionIndex(input, publishAs('occasion'));
  const holders = createHolderIndex(input, publishAs('holder'));
  const quotes = createQuoteIndex(input, publishAs('quote'));
  const names = createNames({
    slugOf: (key) => kept.get(key)?.slug,
    marksOf: (key) => marksOf(kept.get(key)!.draft),
    assign(key, id) {
      const each = kept.get(key);
      if (!each || each.id === id) return;
      each.id = id;
      unmade.add(key);
    },
  });

  const reading = [stageOf(unread, read)];
  const stages: readonly Stage[] = [
    stageOf(unseen, lookAround),
    stageOf(events, readEvent),
    ...figures.stages,
    occasions,
    holders,
    ...quotes.stages,
    stageOf(unnamed, name),
    names,
    stageOf(unmade, make),
  ];

  function read(path: string): void {
    const known = fresh.get(path);
    fresh.delete(path);
    const analysis = known ? undefined : ports.analysis(path);
    const facts = known ?? (analysis ? factsOf(analysis, pool) : null);
    if (facts) stories.set(path, storyOf(path, facts));
    else stories.delete(path);
    quotes.set(path, facts);
    figures.set(path, facts?.figures ?? null);
    holders.set(path, facts?.holders ?? []);
    occasions.set(path, facts?.occasions ?? []);
    unseen.add(path);
  }

  function storyOf(path: string, { day, named, figures }: ArticleFacts): StoryArticle {
    const names: string[] = [];
    for (const cluster of named) {
      const entity = ports.entityOf(path, cluster);
      if (entity) names.push(entity.id);
    }
    const stems: string[] = [];
    for (const { context } of figures?.claims ?? []) for (const stem of context) stems.push(stem);
    return { day, source: ports.sourceOf(path), names, stems };
  }

  /** What the comparison of stories has come to. */
  const passStories = createPass(function* () {
    for (const [path, others] of stories.takeChanges()) {
      for (const other of others) if (path < other) figures.pair(path, other);
      figures.retell(path);
      yield unseen.add(path);
    }
    for (const path of stories.takeTouched()) {
      figures.reweighed(path);
      yield holders.look(path);
    }
  });

  function lookAround(path: string): void {
    holders.look(path);
    for (const event of ports.eventsOf(path)) occasions.look(event.id, event);
  }

  function readEvent(id: string): void {
    const event = ports.event(id);
    const before = reporters.get(id) ?? NOBODY;
    const after = event ? comparedIn(event) : NOBODY;
    if (after.length > 0) reporters.set(id, after);
    else reporters.delete(id);
    for (const path of before) if (!after.includes(path)) figures.look(path);
    for (const path of after) if (!before.includes(path)) figures.look(path);
    figures.eventChanged(id);
    occasions.look(id, event);
  }

  function name(key: string): void {
    const draft = tidied(drafts.get(key) ?? null);
    drafts.delete(key);
    const before = kept.get(key);
    if (!draft) {
      if (!before) return;
      kept.delete(key);
      if (before.made) release(key, before.made);
      names.changed(key, before.slug, undefined);
      return;
    }
    if (before && sameDraft(before.draft, draft)) return;
    const each = { draft, slug: slug(nameOf(draft)), id: before?.id ?? null, made: before?.made ?? null };
    kept.set(key, each);
    names.changed(key, before?.slug, each.slug);
    unmade.add(key);
  }

  function make(key: string): void {
    const each = kept.get(key);
    if (!each || each.id === null) return;
    if (each.made) release(key, each.made);
    const { kind, event, message, statements } = each.draft;
    each.made = { id: each.id, kind, event, message, statements };
    put(owners, each.id, key);
    if (event !== null) put(byEvent, event, key);
    for (const { path } of statements) put(byPath, path, key);
    note(each.made);
  }

  function release(key: string, made: Discrepancy): void {
    drop(owners, made.id, key);
    if (made.event !== null) drop(byEvent, made.event, key);
    for (const { path } of made.statements) drop(byPath, path, key);
    note(made);
  }

  function note({ id, statements }: Discrepancy): void {
    unlisted.add(id);
    for (const { path } of statements) changed.add(path);
  }

  const byId = (id: string): Discrepancy | undefined => {
    const [first] = [...(owners.get(id) ?? [])].sort();
    return kept.get(first)?.made ?? undefined;
  };
  const ofKeys = (keys: Iterable<string> | undefined): readonly Discrepancy[] => {
    const ids = new Set([...(keys ?? [])].flatMap((key) => kept.get(key)?.made?.id ?? []));
    return [...ids].sort().flatMap((id) => byId(id) ?? []);
  };

  return {
    set(path, analysis) {
      fresh.set(path, factsOf(analysis, pool));
      unread.add(path);
    },
    delete(path) {
      fresh.delete(path);
      unread.add(path);
    },
    touch: (path) => unread.add(path),
    moved(path) {
      figures.look(path);
      unseen.add(path);
    },
    renamed: holders.look,
    eventChanged: (id) => events.add(id),
    settle(isTimeUp) {
      if (!runStages(reading, isTimeUp) || !stories.settle(isTimeUp) || !passStories(isTimeUp)) return false;
      return runStages(stages, isTimeUp);
    },
    takeChanges() {
      const taken = new Set(changed);
      changed.clear();
      return taken;
    },
    list() {
      if (unlisted.size > 0) listed = relisted(listed, unlisted, byId);
      unlisted.clear();
      return listed;
    },
    ofEvent: (event) => ofKeys(byEvent.get(event)),
    inArticle: (path) => ofKeys(byPath.get(path)),
  };
}

/** Nobody where one article alone reports the event, as of most. */
function comparedIn(event: Event): readonly string[] {
  const paths = event.reports.length > 1 ? reportersOf(event) : NOBODY;
  return paths.length > 1 ? paths : NOBODY;
}

const NOBODY: readonly string[] = Object.freeze([]);

function put(map: Map<string, Set<string>>, at: string, key: string): void {
  const known = map.get(at);
  if (known) known.add(key);
  else map.set(at, new Set([key]));
}

function drop(map: Map<string, Set<string>>, at: string, key: string): void {
  const known = map.get(at);
  if (known?.delete(key) && known.size === 0) map.delete(at);
}

/** Articles of one event or one story, of other sources. */
function partnersOf(path: string, { stories, eventsOf, sourceOf }: DiscrepancyInput): ReadonlySet<string> {
  const source = sourceOf(path);
  const found = new Set(stories.of(path));
  for (const event of eventsOf(path)) {
    const paths = comparedIn(event);
    if (!paths.includes(path)) continue;
    for (const other of paths) if (sourceOf(other) !== source) found.add(other);
  }
  return found;
}

/** Statements by path and place, each once; null where no two are left. */
function tidied(draft: Draft | null): Draft | null {
  if (!draft) return null;
  const statements = [...draft.statements].sort(inOrder).filter(isFirst);
  return statements.length > 1 ? { ...draft, statements } : null;
}

const nameOf = ({ kind, subject }: Draft): string => `${kind} ${subject}`;

/** What tells two of one subject apart: their values, which no new article changes unless it joins in. */
function marksOf({ event, statements }: Draft): readonly string[] {
  const values = [...new Set(statements.map(({ value }) => value.slice(0, 60)))].sort();
  const all = statements.map(({ path, start, end }) => `${path} ${start} ${end}`).join(' ');
  return [values.join(' '), statements[0].path, String(statements[0].start), hashOf(`${all} ${event}`)];
}

function inOrder(a: DraftStatement, b: DraftStatement): number {
  return compare(a.path, b.path) || a.start - b.start || a.end - b.end;
}

function isFirst({ path, start, end }: DraftStatement, at: number, all: readonly DraftStatement[]): boolean {
  const before = all[at - 1];
  return !before || before.path !== path || before.start !== start || before.end !== end;
}

function sameDraft(a: Draft, b: Draft): boolean {
  return (
    a.kind === b.kind &&
    a.subject === b.subject &&
    a.event === b.event &&
    a.message === b.message &&
    a.statements.length === b.statements.length &&
    a.statements.every(
      (one, at) =>
        inOrder(one, b.statements[at]) === 0 &&
        one.text === b.statements[at].text &&
        one.value === b.statements[at].value,
    )
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
