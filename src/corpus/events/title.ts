import { thirdPerson } from '../../language/events/inflect';
import type { Claim } from './claim';
import type { Draft } from './merge';

export type NameOf = (entity: string) => string;

/** Headlines of events named by a noun: `Meeting of A and B in C`. */
const OF_BOTH = new Set(['CONSULT', 'COOPERATE']);
const WITH: Readonly<Record<string, string>> = {
  meet: 'with',
  negotiate: 'with',
  talk: 'with',
  speak: 'with',
  confer: 'with',
  consult: 'with',
  clash: 'with',
  cooperate: 'with',
};
const MOST_NAMES = 3;

/** What a newsroom would call the event: `A invites B to C`, `Telephone call of A and B`, `Attack in C`. */
export function titleOf(draft: Draft, nameOf: NameOf, place: string | null): string {
  const claim = tellingClaim(draft);
  const { headline } = claim.report;
  const act = headline?.act ?? claim.report.trigger.toLowerCase();
  const agents = names(draft.agents, nameOf) ?? unnamed(draft, 'agents');
  const patients = names(draft.patients, nameOf) ?? unnamed(draft, 'patients');
  const where = place === null ? '' : ` in ${nameOf(place)}`;
  if (draft.family === 'INVITE') {
    const to = place === null ? '' : ` to ${nameOf(place)}`;
    return agents === null
      ? `Invitation to ${patients ?? 'a visit'}${to}`
      : `${agents} ${does('invite', draft)} ${patients ?? 'guests'}${to}`;
  }
  if (draft.family === 'ACCEPT')
    return `${agents ?? 'Guest'} ${does('accept', draft)} invitation${patients === null ? '' : ` of ${patients}`}${place === null ? '' : ` to ${nameOf(place)}`}`;
  if (draft.family === 'VISIT')
    return agents === null
      ? `Visit to ${patients ?? nameOf(place ?? '')}`
      : patients === null
        ? `Visit of ${agents}${where}`
        : `${agents} ${does('visit', draft)} ${patients}`;
  if (OF_BOTH.has(draft.family))
    return `${capital(meetingWord(draft, act))} of ${names(new Set([...draft.agents, ...draft.patients]), nameOf) ?? agents ?? patients}${where}`;
  if (headline?.kind === 'verb' || !headline)
    return verbTitle(draft, act, headline?.about ?? null, agents, patients, where);
  const on = patients !== null ? ` on ${patients}` : '';
  const by = agents !== null ? ` by ${agents}` : '';
  return `${capital(act)}${on}${by}${where === on.replace(' on ', ' in ') ? '' : where}`;
}

function verbTitle(
  draft: Draft,
  act: string,
  about: string | null,
  agents: string | null,
  patients: string | null,
  where: string,
): string {
  const [verb, ...particle] = act.split(' ');
  if (agents === null)
    return `${patients ?? ''} ${patients === null ? capital(act) : `${draft.patients.size > 1 ? 'are' : 'is'} target of: ${act}`}${where}`.trim();
  const after = particle.length > 0 ? ` ${particle.join(' ')}` : '';
  if (about !== null) return `${agents} ${does(verb, draft)}${after} ${about}`;
  if (patients === null) return `${agents} ${does(verb, draft)}${after}${where}`;
  const link = WITH[verb] ? ` ${WITH[verb]}` : '';
  return `${agents} ${does(verb, draft)}${after}${link} ${patients}`;
}

function does(verb: string, draft: Draft): string {
  return draft.agents.size > 1 ? verb : thirdPerson(verb);
}

/** `Telephone call` where any report says so; a verb alone makes it a meeting. */
function meetingWord(draft: Draft, act: string): string {
  for (const { report } of draft.claims) {
    const told = report.headline?.act ?? '';
    if (/^(?:telephone|phone|call|ring)/.test(told)) return 'telephone call';
  }
  const nouns = draft.claims.flatMap(({ report }) => (report.headline?.kind === 'noun' ? [report.headline.act] : []));
  if (nouns.includes('meeting') || draft.claims.some(({ report }) => report.headline?.act === 'meet')) return 'meeting';
  return nouns[0] ?? (/^(?:mediate|brief)/.test(act) ? 'talks' : 'meeting');
}

/** The claim with most to say: both sides named, then by order. */
function tellingClaim(draft: Draft): Claim {
  const score = ({ agents, patients, report }: Claim) =>
    (agents.length > 0 ? 2 : 0) + (patients.length > 0 ? 2 : 0) + (report.headline?.about ? 1 : 0);
  return draft.claims.reduce((best, claim) => (score(claim) > score(best) ? claim : best));
}

function names(ids: ReadonlySet<string>, nameOf: NameOf): string | null {
  const all = [...ids].map(nameOf);
  if (all.length === 0) return null;
  if (all.length > MOST_NAMES) return `${all.slice(0, MOST_NAMES - 1).join(', ')} and others`;
  return all.length === 1 ? all[0] : `${all.slice(0, -1).join(', ')} and ${all[all.length - 1]}`;
}

function unnamed(draft: Draft, side: 'agents' | 'patients'): string | null {
  for (const { report } of draft.claims) {
    const found = report[side].find(({ cluster }) => cluster === null);
    if (found) return capital(found.text.replace(/\s+/g, ' '));
  }
  return null;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
