import { type Link, timeOf } from './chain-time';
import { byCodeUnits } from './claim';
import type { Draft } from './draft';
import { isCall } from './meeting-word';

/** One way in which an event leads to another. */
export interface Step {
  /** The family of the earlier one; where it counts, whether that is still ahead. */
  readonly from: string;
  readonly ahead?: boolean;
  /** Keys by which what follows is found, among those that `keysOf` gives it. */
  readonly keys: (link: Link) => readonly string[];
  readonly fits: (earlier: Link, later: Link) => boolean;
  /** Longest wait in days. */
  readonly days: number;
  /** An undated article may tell what follows: an acceptance tells of an invitation by itself. */
  readonly undated?: true;
}

/** Days within which an invitation leads to a visit. */
export const LONGEST_WAIT = 730;
/** Participants of whom all pairs are looked up. */
const MOST_PAIRED = 6;

/** invited → accepted → planned → happened; planned talks → talks → agreement; attack → condemnation, arrest. */
const STEPS: readonly Step[] = [
  {
    from: 'INVITE',
    keys: ({ draft }) => cross('ACCEPT', draft.patients, draft.agents),
    fits: () => true,
    days: LONGEST_WAIT,
    undated: true,
  },
  {
    from: 'ACCEPT',
    keys: ({ draft }) => each('VISIT ahead', draft.agents),
    fits: ({ place }, { draft }) => goesTo(draft, place),
    days: LONGEST_WAIT,
    undated: true,
  },
  {
    from: 'INVITE',
    keys: ({ draft }) => [...each('VISIT ahead', draft.patients), ...each('VISIT', draft.patients)],
    fits: ({ place }, { draft }) => place !== null && goesTo(draft, place),
    days: LONGEST_WAIT,
    undated: true,
  },
  {
    from: 'VISIT',
    ahead: true,
    keys: ({ draft }) => each('VISIT', draft.agents),
    fits: ({ draft: a }, { draft: b }) => a.patients.some((id) => b.patients.includes(id)),
    days: LONGEST_WAIT,
    undated: true,
  },
  {
    from: 'CONSULT',
    ahead: true,
    keys: ({ draft }) => pairs('CONSULT', draft),
    fits: (a, b) => isCall(a.draft) === isCall(b.draft),
    days: 400,
  },
  { from: 'CONSULT', ahead: false, keys: ({ draft }) => pairs('AGREE', draft), fits: () => true, days: 30 },
  {
    from: 'VIOLENCE',
    keys: ({ draft, place }) => [
      ...(place === null ? [] : [`DISAPPROVE ${place}`]),
      ...each('DISAPPROVE', draft.agents),
    ],
    fits: () => true,
    days: 60,
  },
  {
    from: 'VIOLENCE',
    keys: ({ place }) => (place === null ? [] : [`COERCE ${place}`]),
    fits: () => true,
    days: 400,
  },
];

const STEPS_BY_FAMILY = new Map(STEPS.map(({ from }) => [from, STEPS.filter((step) => step.from === from)]));

/** The steps that lead on from an event of the family. */
export function stepsFrom(family: string): readonly Step[] {
  return STEPS_BY_FAMILY.get(family) ?? NONE;
}

const NONE: readonly never[] = [];

export function leadsOn({ ahead }: Step, { draft }: Link): boolean {
  return ahead === undefined || ahead === draft.ahead;
}

/** True where one event follows from another by a step, as far as its keys leave open. */
export function isNext(earlier: Link, later: Link, step: Step): boolean {
  return later.key !== earlier.key && step.fits(earlier, later) && follows(earlier, later, step);
}

/** In time after, and not before it was planned; without dates, told in one article or a step that needs none. */
function follows(earlier: Link, later: Link, { days, undated }: Step): boolean {
  const [a, b] = [timeOf(earlier), timeOf(later)];
  if (a === null || b === null) return undated === true || shareArticle(earlier.draft, later.draft);
  const { ahead, reported } = earlier.draft;
  if (ahead && reported !== null && b.last < reported.first) return false;
  return b.last >= a.first && b.first - a.last <= days;
}

function shareArticle(a: Draft, b: Draft): boolean {
  return a.claims.some(({ path }) => b.claims.some((claim) => claim.path === path));
}

/** What an event is found by as one that follows. */
export function keysOf({ draft, place }: Link): readonly string[] {
  const { family, agents, patients, ahead, claims } = draft;
  switch (family) {
    case 'ACCEPT':
      return cross('ACCEPT', agents, patients);
    case 'VISIT':
      // a visit that was planned first and then paid follows the acceptance too
      return [
        ...(claims.some((claim) => claim.ahead) ? each('VISIT ahead', agents) : NONE),
        ...(ahead ? NONE : each('VISIT', agents)),
      ];
    case 'CONSULT':
      return ahead ? NONE : pairs('CONSULT', draft);
    case 'AGREE':
      return pairs('AGREE', draft);
    case 'DISAPPROVE':
      return each('DISAPPROVE', place === null ? patients : [place, ...patients.filter((id) => id !== place)]);
    case 'COERCE':
      return place === null ? NONE : [`COERCE ${place}`];
    default:
      return NONE;
  }
}

function each(family: string, ids: readonly string[]): string[] {
  const keys: string[] = [];
  for (let at = 0; at < ids.length && at < MOST_PAIRED; at++) keys.push(`${family} ${ids[at]}`);
  return keys;
}

function cross(family: string, agents: readonly string[], patients: readonly string[]): readonly string[] {
  const keys: string[] = [];
  for (const agent of agents.slice(0, MOST_PAIRED)) keys.push(...each(`${family} ${agent}`, patients));
  return keys;
}

function pairs(family: string, { agents, patients }: Draft): readonly string[] {
  const everyone = [...agents, ...patients].slice(0, MOST_PAIRED).sort(byCodeUnits);
  const keys: string[] = [];
  for (let one = 0; one < everyone.length; one++)
    for (let other = one + 1; other < everyone.length; other++)
      keys.push(`${family} ${everyone[one]} ${everyone[other]}`);
  return keys;
}

function goesTo(visit: Draft, place: string | null): boolean {
  return (
    place === null || visit.patients.length === 0 || visit.patients.includes(place) || visit.places.includes(place)
  );
}
