import { byCodeUnits } from './claim';
import type { Draft } from './draft';
import { isCall } from './meeting-word';

/** An event in the search for what follows from it. */
export interface Link {
  readonly draft: Draft;
  readonly id: string;
  readonly place: string | null;
}

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
const LONGEST_WAIT = 730;
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
    fits: ({ draft: a }, { draft: b }) => [...a.patients].some((id) => b.patients.has(id)),
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
      return each('DISAPPROVE', new Set([...here, ...patients]));
    case 'COERCE':
      return each('COERCE', new Set(here));
    default:
      return [];
  }
}

function is(family: string, ahead?: boolean): (link: Link) => boolean {
  return ({ draft }) => draft.family === family && (ahead === undefined || draft.ahead === ahead);
}

function each(family: string, ids: ReadonlySet<string>): readonly string[] {
  return [...ids].slice(0, MOST_PAIRED).map((id) => `${family} ${id}`);
}

function cross(family: string, agents: ReadonlySet<string>, patients: ReadonlySet<string>): readonly string[] {
  return [...agents].slice(0, MOST_PAIRED).flatMap((agent) => each(`${family} ${agent}`, patients));
}

function pairs(family: string, { agents, patients }: Draft): readonly string[] {
  const everyone = [...agents, ...patients].slice(0, MOST_PAIRED).sort(byCodeUnits);
  return everyone.flatMap((one, i) => everyone.slice(i + 1).map((other) => `${family} ${one} ${other}`));
}

function goesTo(visit: Draft, place: string | null): boolean {
  return place === null || visit.patients.size === 0 || visit.patients.has(place) || visit.places.has(place);
}
