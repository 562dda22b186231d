import type { Claim } from '../../language/analysis';
import { dayOf } from '../events/window';
import { createQueue } from '../incremental/queue';
import type { Stage } from '../incremental/stage';
import type { Event } from '../snapshot';
import { betweenOccasions, type Occasion, withinOccasion } from './occasions';
import { NEAR } from './one-occasion';
import { reportersOf } from './reporters';
import type { DiscrepancyInput, Draft, Publish, Told } from './told';

/** Types of what happens on one day and at one place. */
const SINGLE = new Set([
  'CONSULT',
  'ASSAULT',
  'ACCIDENT',
  'DISASTER',
  'DIE',
  'ELECT',
  'LAUNCH',
  'APPOINT',
  'AGREE',
  'LEGAL',
]);

/** Days and places on which independent reports of one event differ, told as one event or as two that look alike. */
export interface OccasionIndex extends Stage {
  /** The article says this of days and places; nothing where it is gone. */
  set(path: string, claims: readonly Claim[]): void;
  /** The event, or what its articles say, has changed; or it is gone. */
  look(id: string, event: Event | undefined): void;
}

/** A dated event among those of its type and sides. */
interface Alike {
  readonly id: string;
  readonly day: number;
}

export function createOccasionIndex(input: DiscrepancyInput, publish: Publish): OccasionIndex {
  const claims = new Map<string, readonly Claim[]>();
  const queue = createQueue<string>();
  const keys = new Map<string, string>();
  const alike = new Map<string, Alike[]>();
  const published = new Map<string, Set<string>>();

  const tell = (key: string, events: readonly string[], draft: Draft | null): void => {
    if (draft) for (const id of events) published.set(id, (published.get(id) ?? new Set()).add(key));
    else
      for (const id of events) {
        const known = published.get(id);
        if (known?.delete(key) && known.size === 0) published.delete(id);
      }
    publish(key, draft);
  };

  const shelve = (id: string, event: Event | undefined): void => {
    const before = keys.get(id);
    if (before !== undefined) {
      const rest = alike.get(before)!.filter((one) => one.id !== id);
      if (rest.length > 0) alike.set(before, rest);
      else alike.delete(before);
      keys.delete(id);
    }
    const day = event ? dayOf(event.date) : null;
    const key = event && keyOf(event);
    if (!key || day === null) return;
    keys.set(id, key);
    alike.set(key, [...(alike.get(key) ?? []), { id, day }]);
  };

  const nearTo = (id: string): readonly string[] => {
    const all = alike.get(keys.get(id) ?? '') ?? [];
    const own = all.find((one) => one.id === id);
    if (!own) return [];
    return all.filter((one) => one !== own && Math.abs(one.day - own.day) <= NEAR).map((one) => one.id);
  };

  const occasionOf = (event: Event): Occasion => {
    const date: Told[] = [];
    const place: Told[] = [];
    for (const path of reportersOf(event))
      for (const claim of claims.get(path) ?? NOTHING)
        if (input.eventOf(path, claim.report!)?.id === event.id)
          (claim.kind === 'date' ? date : place).push({ path, claim, event: event.id });
    return { event, date, place };
  };

  return {
    get size() {
      return queue.size;
    },
    set(path, told) {
      if (told.length > 0) claims.set(path, told);
      else claims.delete(path);
    },
    look(id, event) {
      if ((event && SINGLE.has(event.type)) || keys.has(id) || published.has(id)) queue.add(id);
    },
    step() {
      const id = queue.take();
      if (id === undefined) return;
      for (const key of published.get(id) ?? []) tell(key, key.split('\0').slice(1), null);
      const event = input.event(id);
      const single = event && SINGLE.has(event.type) ? event : undefined;
      shelve(id, single);
      if (!single) return;
      if (reportersOf(single).length > 1) {
        const occasion = occasionOf(single);
        for (const kind of ['date', 'place'] as const) {
          const draft = withinOccasion(input, kind, occasion);
          if (draft) tell(`${kind}\0${id}`, [id], draft);
        }
      }
      for (const other of nearTo(id)) {
        const theirs = input.event(other);
        if (!theirs || shareArticle(single, theirs) || actOf(input, single) !== actOf(input, theirs)) continue;
        const [a, b] = (inTime(single, theirs) ? [single, theirs] : [theirs, single]).map(occasionOf);
        const draft = betweenOccasions(input, a, b);
        if (draft) tell(`between\0${a.event.id}\0${b.event.id}`, [id, other], draft);
      }
    },
  };
}

const inTime = (a: Event, b: Event): boolean => (a.date === b.date ? a.id < b.id : (a.date ?? '') < (b.date ?? ''));

/** Type and sides; undefined where it has one side alone. */
function keyOf({ type, participants }: Event): string | undefined {
  const sides = [...new Set(participants.map(({ entity }) => entity))].sort();
  return sides.length < 2 ? undefined : `${type} ${sides.join(' ')}`;
}

function shareArticle(a: Event, b: Event): boolean {
  const paths = new Set(b.reports.map(({ path }) => path));
  return a.reports.some(({ path }) => paths.has(path));
}

const NOTHING: readonly Claim[] = Object.freeze([]);

/** `call`, `meeting`, `sign`: talks over the telephone are other talks than a meeting. */
function actOf({ analysis }: DiscrepancyInput, { reports, type }: Event): string {
  const report = analysis(reports[0].path)?.events[reports[0].report];
  const act = report?.headline?.act ?? report?.trigger ?? '';
  if (type !== 'CONSULT') return act;
  return /call|phone|telephon|video/i.test(`${act} ${report?.trigger ?? ''}`) ? 'call' : 'meeting';
}
