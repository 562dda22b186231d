import type { Analysis } from '../../language/analysis';
import { createNames } from '../incremental/names';
import { createQueue } from '../incremental/queue';
import { relisted } from '../incremental/relisted';
import { runStages, type Stage, stageOf } from '../incremental/stage';
import type { Entity, Event } from '../snapshot';
import { createChains } from './chains';
import { claimsOf, sameClaim } from './claim';
import { createClaimPool } from './claim-pool';
import { draftAt, type Gathering, type Placed } from './gathering';
import { createMerging } from './merging';
import { marksOf, sameTelling, type Telling, type TellingPorts, tell } from './telling';

export interface EventPorts {
  analysis(path: string): Analysis | undefined;
  entityOf(path: string, cluster: number | null): Entity | undefined;
  entity(id: string): Entity | undefined;
  /** The first path of those that carry the article's text. */
  originalOf(path: string): string;
}

/**
 * Events of the articles that it is told of, kept as articles come and go: a change costs what the article tells, not
 * the corpus. After all work is done, they are what the same articles give in any other order.
 */
export interface EventIndex {
  /** The article has come, gone, or reads otherwise than before: by itself or in who is who. */
  touch(path: string): void;
  /** Other articles carry its text than before. */
  copied(path: string): void;
  /** An entity of the article has another name than before. */
  renamed(path: string): void;
  /** Does what is to be done, until nothing is left (true) or, between two steps, time is up (false). */
  settle(isTimeUp: () => boolean): boolean;
  /** What has changed since it was last taken. Only what is settled counts. */
  takeChanges(): EventChanges;
  eventOf(path: string, report: number): Event | undefined;
  /** Those that the article reports, each once. */
  eventsOf(path: string): ReadonlySet<Event>;
  event(id: string): Event | undefined;
  /** By id (code units). */
  events(): readonly Event[];
}

export interface EventChanges {
  /** Ids of events that read otherwise than before, of those that are new, and of those that are gone. */
  readonly ids: ReadonlySet<string>;
  /** Articles of which a report belongs to another event, or to one of another id, than before. */
  readonly paths: ReadonlySet<string>;
}

const NONE: readonly never[] = [];

interface Kept {
  gathering: Gathering;
  telling: Telling | null;
  id: string | null;
  event: Event | null;
}

export function createEventIndex(ports: EventPorts): EventIndex {
  const kept = new Map<string, Kept>();
  const owners = new Map<string, string>();
  const pool = createClaimPool();
  const tellingPorts: TellingPorts = {
    nameOf: (id) => ports.entity(id)?.name ?? id,
    originalOf: ports.originalOf,
    shared: pool.text,
  };
  const unread = createQueue<string>();
  const untold = createQueue<string>();
  const unmade = createQueue<string>();
  /** Events without claims: told of until those that took over their claims are made. */
  const gone = createQueue<string>();
  const changed = new Set<string>();
  const moved = new Set<string>();
  const unlisted = new Set<string>();
  let listed: readonly Event[] = [];

  const merging = createMerging(
    (gathering) => {
      const known = kept.get(gathering.key);
      if (known && gathering.members.length > 0) known.gathering = gathering;
      else if (!known) kept.set(gathering.key, { gathering, telling: null, id: null, event: null });
      untold.add(gathering.key);
    },
    (path) => moved.add(path),
  );
  const names = createNames({
    slugOf: (key) => kept.get(key)?.telling?.slug,
    marksOf: (key) => marksOf(kept.get(key)!.telling!),
    assign(key, id) {
      const each = kept.get(key);
      if (!each || each.id === id) return;
      each.id = id;
      for (const other of [key, ...chains.previous(key), ...chains.next(key)]) unmade.add(other);
    },
  });
  const chains = createChains((key) => unmade.add(key));

  const stages: readonly Stage[] = [
    stageOf(unread, read),
    merging,
    stageOf(untold, describe),
    names,
    chains,
    stageOf(unmade, make),
    stageOf(gone, forget),
  ];

  function read(path: string): void {
    const analysis = ports.analysis(path);
    const before = merging.of(path).map(({ claim }) => claim);
    const now = analysis ? claimsOf(path, analysis, (cluster) => ports.entityOf(path, cluster), pool) : [];
    const byIndex = new Map(before.map((claim) => [claim.index, claim]));
    const claims = now.map((claim) => {
      const known = byIndex.get(claim.index);
      return known && sameClaim(known, claim) ? known : claim;
    });
    merging.set(path, claims);
  }

  function describe(key: string): void {
    const each = kept.get(key);
    if (!each) return;
    const { gathering, telling: before } = each;
    if (gathering.members.length === 0) {
      if (before) names.changed(key, before.slug, undefined);
      chains.change(key, undefined);
      each.telling = null;
      each.id = null;
      gone.add(key);
      return;
    }
    const draft = draftAt(gathering);
    const telling = tell(draft, tellingPorts);
    chains.change(key, { key, draft, place: telling.event.place });
    if (before && sameTelling(before, telling)) return;
    each.telling = telling;
    const marks = marksOf(telling);
    if (before?.slug !== telling.slug || marksOf(before).some((mark, at) => mark !== marks[at]))
      names.changed(key, before?.slug, telling.slug);
    unmade.add(key);
  }

  function make(key: string): void {
    const each = kept.get(key);
    if (!each?.telling || each.id === null) return;
    if (each.event && each.event.id !== each.id) release(key, each.event.id);
    if (each.event?.id !== each.id) for (const { path } of each.telling.event.reports) moved.add(path);
    const { type, title, date, reported, place, participants, status, reports, sources } = each.telling.event;
    each.event = {
      id: each.id,
      type,
      title,
      date,
      reported,
      place,
      participants,
      status,
      reports,
      sources,
      previous: idsOf(chains.previous(key)),
      next: idsOf(chains.next(key)),
    };
    // The event tells all that is asked of its telling from now on, and one of them is enough to keep.
    each.telling = { event: each.event, slug: each.telling.slug };
    owners.set(each.id, key);
    note(each.id);
  }

  function forget(key: string): void {
    const each = kept.get(key);
    if (!each || each.gathering.members.length > 0) return;
    kept.delete(key);
    if (each.event) release(key, each.event.id);
  }

  function idsOf(keys: Iterable<string>): readonly string[] {
    const ids: string[] = [];
    for (const key of keys) {
      const id = kept.get(key)?.id;
      if (id) ids.push(id);
    }
    return ids.length === 0 ? NONE : ids.sort();
  }

  function release(key: string, id: string): void {
    if (owners.get(id) === key) owners.delete(id);
    note(id);
  }

  function note(id: string): void {
    changed.add(id);
    unlisted.add(id);
  }

  const event = (id: string): Event | undefined => {
    const owner = owners.get(id);
    return owner === undefined ? undefined : (kept.get(owner)?.event ?? undefined);
  };
  /** While all are placed anew, what a claim was told by last. */
  const eventAt = ({ home, former }: Placed): Event | null => {
    const told = home && kept.get(home.key)?.event;
    return told ?? (former === null ? null : (kept.get(former)?.event ?? null));
  };
  const tellAgain = (path: string): void => {
    for (const { home } of merging.of(path)) if (home) untold.add(home.key);
  };

  return {
    touch: (path) => unread.add(path),
    copied: tellAgain,
    renamed: tellAgain,
    settle: (isTimeUp) => runStages(stages, isTimeUp),
    takeChanges() {
      const taken = { ids: new Set(changed), paths: new Set(moved) };
      changed.clear();
      moved.clear();
      return taken;
    },
    eventOf(path, report) {
      const placed = merging.of(path).find(({ claim }) => claim.index === report);
      return (placed && eventAt(placed)) ?? undefined;
    },
    eventsOf(path) {
      const found = new Set<Event>();
      for (const placed of merging.of(path)) {
        const told = eventAt(placed);
        if (told) found.add(told);
      }
      return found;
    },
    event,
    events() {
      if (unlisted.size > 0) listed = relisted(listed, unlisted, event);
      unlisted.clear();
      return listed;
    },
  };
}
