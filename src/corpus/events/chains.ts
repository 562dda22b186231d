import { isCall } from './meeting-word';
import type { Draft } from './merge';
import type { Window } from './window';

/** Days within which one thing leads to another. */
const LONGEST_WAIT = 730;

/** An event in the search for what follows from it. */
export interface Link {
  readonly draft: Draft;
  readonly id: string;
  readonly place: string | null;
}

interface Step {
  readonly from: (link: Link) => boolean;
  readonly to: (link: Link) => boolean;
  readonly fits: (earlier: Link, later: Link) => boolean;
  readonly days: number;
  /** An undated article may tell what follows: an acceptance tells of an invitation by itself. */
  readonly undated?: true;
}

const is = (family: string, ahead?: boolean) => (link: Link) =>
  link.draft.family === family && (ahead === undefined || link.draft.ahead === ahead);
const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((id) => b.has(id));

/** invited → accepted → planned → happened; planned talks → talks → agreement; attack → condemnation. */
const STEPS: readonly Step[] = [
  {
    from: is('INVITE'),
    to: is('ACCEPT'),
    fits: ({ draft: a }, { draft: b }) => shares(a.patients, b.agents) && shares(a.agents, b.patients),
    days: LONGEST_WAIT,
    undated: true,
  },
  {
    from: is('ACCEPT'),
    to: is('VISIT', true),
    fits: ({ draft: a, place }, { draft: b }) => shares(a.agents, b.agents) && goesTo(b, place),
    days: LONGEST_WAIT,
    undated: true,
  },
  { from: is('INVITE'), to: is('VISIT', true), fits: isInvitedVisit, days: LONGEST_WAIT, undated: true },
  { from: is('INVITE'), to: is('VISIT', false), fits: isInvitedVisit, days: LONGEST_WAIT, undated: true },
  {
    from: is('VISIT', true),
    to: is('VISIT', false),
    fits: ({ draft: a }, { draft: b }) => shares(a.agents, b.agents) && shares(a.patients, b.patients),
    days: LONGEST_WAIT,
    undated: true,
  },
  {
    from: is('CONSULT', true),
    to: is('CONSULT', false),
    fits: (a, b) => samePair(a, b) && isCall(a.draft) === isCall(b.draft),
    days: 400,
  },
  { from: is('CONSULT', false), to: is('AGREE'), fits: samePair, days: 30 },
  {
    from: is('VIOLENCE'),
    to: is('DISAPPROVE'),
    fits: ({ draft: a, place }, later) =>
      place !== null &&
      (later.place === place || later.draft.patients.has(place) || shares(a.agents, later.draft.patients)),
    days: 60,
  },
  {
    from: is('VIOLENCE'),
    to: is('COERCE'),
    fits: ({ place }, later) => place !== null && later.place === place,
    days: 400,
  },
];

function goesTo(visit: Draft, place: string | null): boolean {
  return place === null || visit.patients.size === 0 || visit.patients.has(place) || visit.places.has(place);
}

function isInvitedVisit({ draft: a, place }: Link, { draft: b }: Link): boolean {
  return shares(a.patients, b.agents) && place !== null && goesTo(b, place);
}

function samePair({ draft: a }: Link, { draft: b }: Link): boolean {
  const known = new Set([...a.agents, ...a.patients]);
  return [...b.agents, ...b.patients].filter((id) => known.has(id)).length >= 2;
}

/** Pairs of ids, earlier first: each event with the first that follows from it by each step. */
export function chainEvents(links: readonly Link[]): readonly (readonly [string, string])[] {
  const byEntity = new Map<string, Link[]>();
  for (const link of links) {
    for (const id of new Set([
      ...link.draft.agents,
      ...link.draft.patients,
      ...(link.place === null ? [] : [link.place]),
    ])) {
      const list = byEntity.get(id);
      if (list) list.push(link);
      else byEntity.set(id, [link]);
    }
  }
  for (const list of byEntity.values()) list.sort(inTime);
  const pairs: (readonly [string, string])[] = [];
  for (const earlier of links) {
    const done = new Set<string>();
    for (const step of STEPS) {
      if (!step.from(earlier)) continue;
      const later = firstAfter(earlier, step, byEntity);
      if (!later || done.has(later.draft.family)) continue;
      done.add(later.draft.family);
      if (earlier.draft.family === 'INVITE' && later.draft.family === 'ACCEPT') done.add('VISIT');
      pairs.push([earlier.id, later.id]);
    }
  }
  return pairs;
}

function firstAfter(earlier: Link, step: Step, byEntity: ReadonlyMap<string, readonly Link[]>): Link | null {
  let best: Link | null = null;
  const { agents, patients } = earlier.draft;
  const keys =
    agents.size + patients.size > 0 ? [...agents, ...patients] : earlier.place === null ? [] : [earlier.place];
  if (earlier.place !== null && earlier.draft.family === 'VIOLENCE') keys.push(earlier.place);
  for (const key of keys) {
    const list = byEntity.get(key) ?? [];
    for (let i = startIndex(list, earlier); i < list.length; i++) {
      const later = list[i];
      if (later === earlier || !step.to(later) || !step.fits(earlier, later)) continue;
      if (!follows(earlier.draft, later.draft, step)) continue;
      if (!best || inTime(later, best) < 0) best = later;
      break;
    }
  }
  return best;
}

/** Where in a list in order of time the search for what follows begins. */
function startIndex(list: readonly Link[], earlier: Link): number {
  const from = timeOf(earlier.draft)?.first;
  if (from === undefined) return 0;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const time = timeOf(list[middle].draft);
    if (time !== null && time.last < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function inTime(a: Link, b: Link): number {
  const [left, right] = [
    timeOf(a.draft)?.last ?? Number.MAX_SAFE_INTEGER,
    timeOf(b.draft)?.last ?? Number.MAX_SAFE_INTEGER,
  ];
  return left - right || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** When it happens, else when it is told. */
function timeOf(draft: Draft): Window | null {
  return draft.told ?? draft.reported;
}

/** In time after, and not before it was planned; without dates, told in one article or a step that needs none. */
function follows(earlier: Draft, later: Draft, { days, undated }: Step): boolean {
  const [a, b] = [timeOf(earlier), timeOf(later)];
  if (a === null || b === null)
    return undated === true || earlier.claims.some(({ path }) => later.claims.some((claim) => claim.path === path));
  if (earlier.ahead && earlier.reported !== null && b.last < earlier.reported.first) return false;
  return b.last >= a.first && b.first - a.last <= days;
}
