import type { Participant } from '../analysis';
import { type Scene, typeAt } from './scene';

/** Types that are news where nobody is told to have done it: `Three men were arrested`. */
const AGENTLESS = new Set([
  'ASSAULT',
  'FIGHT',
  'COERCE',
  'LEGAL',
  'APPOINT',
  'ELECT',
  'INVITE',
  'INVESTIGATE',
  'SANCTION',
  'DISASTER',
  'ACCIDENT',
]);
/** Types that say little without the other side or what it is about. */
const NEEDS_OTHER = new Set([
  'AGREE',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'CONCEDE',
  'INVESTIGATE',
  'DEMAND',
  'DISAPPROVE',
  'REJECT',
  'THREATEN',
  'SANCTION',
  'COERCE',
  'INVITE',
  'BID',
  'CANCEL',
]);
/** To talk to a newsroom is no event of the story. */
const MEDIA =
  /\b(?:reuters|afp|agence france-presse|associated press|ap|upi|ani|pti|ians|tass|itar-tass|interfax|xinhua|kyodo|dpa|efe|ansa|bloomberg|bbc|cnn|cnbc|nbc|abc|cbs|npr|fox|sky|al jazeera|news|newspaper|times|post|journal|tv|television|radio|magazine|daily|gazette|herald|tribune|reporters?|journalists?|media)\b/i;

export interface Told {
  /** Told where nobody is named too. */
  readonly open?: boolean;
  readonly type: string;
  readonly agents: readonly Participant[];
  readonly patients: readonly Participant[];
  readonly about: string | null;
  readonly place: Participant | null;
}

/** True where a verb's report says enough, of the right kind of participants, to be listed. */
export function isWorthTelling(scene: Scene, { type, agents, patients, about, place, open }: Told): boolean {
  if (open) return true;
  if (agents.length === 0 && (!AGENTLESS.has(type) || (patients.length === 0 && place === null))) return false;
  if (NEEDS_OTHER.has(type) && patients.length === 0 && about === null) return false;
  if (type === 'CONSULT') return isTalk([...agents, ...patients]);
  if (type === 'VISIT' || type === 'DIE') return agents.some((agent) => isTraveller(scene, agent));
  return true;
}

/** At least two sides, none of them a newsroom. */
export function isTalk(everyone: readonly Participant[]): boolean {
  return everyone.length >= 2 && !everyone.some(({ text }) => MEDIA.test(text));
}

/** People travel, and bodies of people without a name of their own (`a delegation`); aircraft and companies do not. */
export function isTraveller(scene: Scene, { start, cluster }: Participant): boolean {
  const type = typeAt(scene, start);
  return cluster === null ? type === undefined || type === 'NORP' : type === 'PERSON';
}
