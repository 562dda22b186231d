import { type Link, timeOf } from './chain-time';
import { byCodeUnits } from './claim';
import type { Draft } from './draft';
import { isCall } from './meeting-word';

/** One way in which an event leads to another. */
export interface Step {
  readonly from: (link: Link) => boolean;
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
export const STEPS: readonly Step[] = [
  {
    from: is('INVITE'),
    keys: ({ draft }) => cross('ACCEPT', draft.patients, draft.agents),
    fits: () => true,
    days: LONGEST_WAIT,
    undated: true,
  },
  {
    from: is('ACCEPT'),
    keys: ({ draft }) => each('VISIT ahead', draft.agents),
    fits: ({ place }, { draft }) => goesTo(draft, place),
    days: LONGEST_WAIT,
    undated: true,
  },
  {
    from: is('INVITE'),
    keys: ({ draft }) => [...each('VISIT ahead', draft.patients), ...each('VISIT', draft.patients)],
    fits: ({ place }, { draft }) => place !== null && goesTo(draft, place),
    days: LONGEST_WAIT,
    undated: true,
  },
  {
    from: is('VISIT', true),
    keys: ({ draft }) => each('VISIT', draft.agents),
    fits: ({ draft: a }, { draft: b }) => a.patients.some((id) => b.patients.includes(id)),
    days: LONGEST_WAIT,
    undated: true,
  },
  {
    from: is('CONSULT', true),
    keys: ({ draft }) => pairs('CONSULT', draft),
    fits: (a, b) => isCall(a.draft) === isCall(b.draft),
    days: 400,
  },
  { from: is('CONSULT', false), keys: ({ draft }) => pairs('AGREE', draft), fits: () => true, days: 30 },
  {
    from: is('VIOLENCE'),
    keys: ({ draft, place }) => [
      ...(place === null ? [] : [`DISAPPROVE ${place}`]),
      ...each('DISAPPROVE', draft.agents),
    ],
    fits: () => true,
    days: 60,
  },
  {
    from: is('VIOLENCE'),
    keys: ({ place }) => (place === null ? [] : [`COERCE ${place}`]),
    fits: () => true,
    days: 400,
  },
];

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
  const here = place === null ? [] : [place];
  switch (family) {
    case 'ACCEPT':
      return cross('ACCEPT', agents, patients);
    case 'VISIT':
      // a visit that was planned first and then paid follows the acceptance too
      return [
        ...(claims.some((claim) => claim.ahead) ? each('VISIT ahead', agents) : []),
        ...(ahead ? [] : each('VISIT', agents)),
      ];
    case 'CONSULT':
      return ahead ? [] : pairs('CONSULT', draft);
    case 'AGREE':
      return pairs('AGREE', draft);
    case 'DISAPPROVE':
      return each('DISAPPROVE', [...new Set([...here, ...patients])]);
    case 'COERCE':
      return each('COERCE', here);
    default:
      return [];
  }
}

function is(family: string, ahead?: boolean): (link: Link) => boolean {
  return ({ draft }) => draft.family === family && (ahead === undefined || draft.ahead === ahead);
}

function each(family: string, ids: readonly string[]): readonly string[] {
  return ids.slice(0, MOST_PAIRED).map((id) => `${family} ${id}`);
}

function cross(family: string, agents: readonly string[], patients: readonly string[]): readonly string[] {
  return agents.slice(0, MOST_PAIRED).flatMap((agent) => each(`${family} ${agent}`, patients));
}

function pairs(family: string, { agents, patients }: Draft): readonly string[] {
  const everyone = [...agents, ...patients].slice(0, MOST_PAIRED).sort(byCodeUnits);
  return everyone.flatMap((one, i) => everyone.slice(i + 1).map((other) => `${family} ${one} ${other}`));
}

function goesTo(visit: Draft, place: string | null): boolean {
  return (
    place === null || visit.patients.length === 0 || visit.patients.includes(place) || visit.places.includes(place)
  );
}
