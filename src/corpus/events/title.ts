import { inflect, thirdPerson } from '../../language/events/inflect';
import type { Claim } from './claim';
import type { Side } from './claim-pool';
import type { Draft } from './draft';
import { meetingWord } from './meeting-word';

export type NameOf = (entity: string) => string;

/** Verbs that need a word before the other side: `A meets with B`. */
const WITH = new Set(['negotiate', 'talk', 'speak', 'confer', 'consult', 'clash', 'cooperate', 'agree', 'collaborate']);
/** Deeds that are done `of` somebody; an attack is made `on` them. */
const OF_VICTIM =
  /(?:invasion|assassination|murder|killing|massacre|kidnapping|shelling|bombing|bombardment|stabbing|shooting)$/;
/** More than these names are told as `A, B and others`. */
const MOST_NAMES = 3;

/** What a title is made of. */
interface Parts {
  readonly draft: Draft;
  readonly act: string;
  readonly kind: 'verb' | 'noun';
  readonly about: string | null;
  readonly agents: string | null;
  readonly patients: string | null;
  readonly place: string | null;
  /** The agents are several, or one word in the plural. */
  readonly plural: boolean;
}

/** What a newsroom would call the event: `A invites B to C`, `Telephone call of A and B`, `Attack in C`. */
export function titleOf(draft: Draft, nameOf: NameOf, place: string | null): string {
  const claim = tellingClaim(draft);
  const { headline, trigger } = claim;
  const doers = sideNames(claim.doers, draft.agents, nameOf);
  const others = sideNames(claim.others, draft.patients, nameOf);
  const parts: Parts = {
    draft,
    act: headline?.act ?? trigger.toLowerCase(),
    kind: headline?.kind ?? 'noun',
    about: headline?.about ?? null,
    agents: names(doers),
    patients: names(others),
    place: place === null ? null : nameOf(place),
    plural: doers.length > 1 || (claim.doers[0]?.plural ?? false),
  };
  return capital(makeTitle(parts));
}

function makeTitle(parts: Parts): string {
  const { draft, agents, patients, place, act } = parts;
  switch (draft.family) {
    case 'INVITE':
      if (agents === null) return `invitation to ${patients ?? 'guests'}${by(' to visit ', place)}`;
      return `${agents} ${does('invite', parts)} ${patients ?? 'guests'}${by(' to ', place)}`;
    case 'ACCEPT':
      return `${agents ?? 'guests'} ${does('accept', parts)} invitation${by(' of ', patients)}${by(' to ', place)}`;
    case 'VISIT':
      if (agents === null) return `visit${by(' to ', patients ?? place)}`;
      return patients === null
        ? `visit of ${agents}${by(' in ', place)}`
        : `${agents} ${does('visit', parts)} ${patients}`;
    case 'CONSULT':
      return `${draft.ahead ? 'planned ' : ''}${meetingWord(draft)} of ${list([agents, patients])}${by(' in ', place)}`;
    default:
      return parts.kind === 'verb'
        ? verbTitle(parts)
        : `${act}${by(linkTo(parts), patients)}${by(' by ', agents)}${patients === place ? '' : by(' in ', place)}`;
  }
}

function linkTo({ draft, act }: Parts): string {
  if (draft.family === 'DISASTER') return ' in ';
  return OF_VICTIM.test(act) ? ' of ' : ' on ';
}

function verbTitle(parts: Parts): string {
  const { act, about, agents, patients, place } = parts;
  const [verb, ...particle] = act.split(' ');
  const after = particle.map((word) => ` ${word}`).join('');
  if (agents === null) {
    const participle = inflect(verb).find(([form]) => form === 'part')![1];
    const done = `${about ?? patients ?? ''} ${participle}${after}`.trim();
    if (about !== null && patients !== null && !about.includes(patients)) return `${done} (${patients})`;
    return `${done}${patients === place ? '' : by(' in ', place)}`;
  }
  const deed = `${agents} ${does(verb, parts)}${after}`;
  if (about !== null) return `${deed} ${about}`;
  if (patients === null) return `${deed}${by(' in ', place)}`;
  return `${deed}${WITH.has(verb) ? ' with' : ''} ${patients}`;
}

function does(verb: string, { draft, plural }: Parts): string {
  if (draft.ahead) return draft.claims.every(({ status }) => status === 'possible') ? `may ${verb}` : `to ${verb}`;
  return plural ? verb : thirdPerson(verb);
}

function by(words: string, name: string | null): string {
  return name === null ? '' : `${words}${name}`;
}

/** The claim with most to say: both sides named, then by order. */
function tellingClaim({ claims }: Draft): Claim {
  let best = claims[0];
  let most = scoreOf(best);
  for (let at = 1; at < claims.length; at++) {
    const score = scoreOf(claims[at]);
    if (score <= most) continue;
    best = claims[at];
    most = score;
  }
  return best;
}

function scoreOf({ agents, patients, headline }: Claim): number {
  return (agents.length > 0 ? 2 : 0) + (patients.length > 0 ? 2 : 0) + (headline?.about ? 1 : 0);
}

/** A side as the claim tells it, else as any report of the event does. */
function sideNames(told: readonly Side[], known: readonly string[], nameOf: NameOf): readonly string[] {
  const found: string[] = [];
  for (const { entity, text } of told) addTo(found, entity === null ? bare(text) : nameOf(entity));
  if (told.length === 0) for (const id of known) addTo(found, nameOf(id));
  return found;
}

function addTo(all: string[], name: string): void {
  if (!all.includes(name)) all.push(name);
}

/** Without its article. */
function bare(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^(?:the|an?)\s/i, '');
}

function names(all: readonly string[]): string | null {
  if (all.length === 0) return null;
  return all.length > MOST_NAMES ? `${all.slice(0, MOST_NAMES - 1).join(', ')} and others` : list(all);
}

/** `A`, `A and B`, `A, B and C`. */
function list(all: readonly (string | null)[]): string {
  const told = all.filter((one) => one !== null);
  return told.length < 2 ? (told[0] ?? '') : `${told.slice(0, -1).join(', ')} and ${told[told.length - 1]}`;
}

function capital(text: string): string {
  // joined, as V8 keeps the pieces of a text that is put together otherwise
  return [text.charAt(0).toUpperCase(), text.slice(1)].join('');
}
