import type { DateExpression, EventStatus, Headline, Participant } from '../analysis';
import { kept } from '../lists';
import { aboutOf } from './about';
import { actorsOfAll, headActors, isSame } from './actors';
import type { DraftReport, Reference } from './draft-report';
import { FRAMES_OF_VERB } from './frames/all-frames';
import { DUTIES, READY } from './frames/word-sets';
import { type Match, matchFrame } from './match-frame';
import { destinationOf } from './noun-sides';
import { trailing } from './noun-verb';
import { complementsAt, governorOf, phraseHas, type Scene, subjectAt } from './scene';
import { type Standing, standingOf } from './status';
import { SPEECH_VERBS } from './verbs';
import { dateByStatus, nearestDate, placeIn, statusByDate } from './when-where';
import { isWorthTelling } from './worth-telling';

/** Types whose infinitive or clause is part of them and makes no report of its own. */
const SWALLOWS = new Set([
  'AGREE',
  'DEMAND',
  'REJECT',
  'THREATEN',
  'INVITE',
  'CONCEDE',
  'INVESTIGATE',
  'ASSAULT',
  'CONSULT',
]);

/** Types of what is done to another event. */
const PUT_OFF: ReadonlySet<string> = new Set(['POSTPONE', 'CANCEL']);
/** What an invitation is to, and an acceptance of it, makes a report of its own: the visit to come. */
const TRIPS: ReadonlySet<string> = new Set(['invited', 'accepted']);

export interface VerbReports {
  readonly reports: DraftReport[];
  /** Verb chunks and phrases that a report has used up. */
  readonly used: ReadonlySet<number>;
}

/** The reports that the verbs of a sentence make. */
export function readVerbReports(scene: Scene, dates: ReadonlyMap<number, readonly DateExpression[]>): VerbReports {
  const reports: DraftReport[] = [];
  const used = new Set<number>();
  const { chunks } = scene;
  for (let at = 0; at < chunks.length; at++) {
    if (chunks[at].kind !== 'verb' || used.has(at)) continue;
    const draft = readDuty(scene, at, used) ?? readReadiness(scene, at, used) ?? readFrame(scene, at, used);
    const told = draft && tell(scene, at, draft, dates.get(at));
    if (told) reports.push(told);
  }
  return { reports, used };
}

function tell(
  scene: Scene,
  at: number,
  { type, agents, patients, status, headline, refers, trigger }: Draft,
  dates: readonly DateExpression[] | undefined,
): DraftReport | null {
  const { start, end } = scene.words[trigger];
  const date = nearestDate(dates, start);
  // "invited her to visit Norland" is the invitation; "… next year" tells of a visit too
  if (type === 'VISIT' && status === 'invited' && date === null) return null;
  const place =
    placeOfVerb(scene, at) ?? (TRIPS.has(status) ? destinationOf(scene, complementsAt(scene, at).infinitive) : null);
  const report = {
    type,
    agents,
    patients,
    status: statusByDate(status, date, scene.today),
    headline,
    start,
    end,
    date: dateByStatus(status, date, scene.today),
    place,
    trigger: scene.text.slice(start, end),
  };
  return { report, refers };
}

/** The place told with the verb, else with its subject: `A court in Norville sentenced …`. */
function placeOfVerb(scene: Scene, at: number): Participant | null {
  const own = placeIn(scene, complementsAt(scene, at).prepositions);
  if (own) return own;
  const [subject] = subjectAt(scene, at);
  return subject === undefined ? null : placeIn(scene, trailing(scene, subject).prepositions);
}

interface Draft {
  readonly type: string;
  readonly agents: readonly Participant[];
  readonly patients: readonly Participant[];
  readonly status: EventStatus;
  readonly headline: Headline;
  readonly refers: Reference | undefined;
  /** Word of the trigger: the verb, or `inquiry` in `ordered an inquiry`. */
  readonly trigger: number;
}

function readFrame(scene: Scene, at: number, used: Set<number>): Draft | null {
  const verb = scene.chunks[at].verb!;
  const frames = FRAMES_OF_VERB.get(verb.lemma);
  if (!frames) return null;
  const match = matchFrame(scene, at, frames);
  if (!match) return null;
  const standing = standingOf(scene, at);
  if (!standing) return null;
  const agents = match.agents.length > 0 ? match.agents : speakersFor(scene, at, match);
  const { frame } = match;
  const vague = agents.length === 0 && hasPronounSubject(scene, at);
  if (vague && frame.tone !== 'hostile' && frame.doer === undefined) return null;
  const patients = kept(match.patients, (patient) => !agents.some((agent) => isSame(agent, patient)));
  const type = typeInMood(match, standing);
  if (type === null) return null;
  const told = headlineOf(scene, at, match, type, agents);
  const place = placeOfVerb(scene, at);
  if (!isWorthTelling(scene, { type, agents, patients, about: told.about, place, open: frame.open })) return null;
  swallow(scene, match, type, used);
  const status = frame.status && standing.status === 'happened' ? frame.status : standing.status;
  const refers = frame.refers || (vague && frame.doer === 'vehicle' && patients.length === 0);
  return {
    type,
    agents,
    patients,
    status: type === 'REJECT' && frame.type !== 'REJECT' ? 'happened' : status,
    headline: told,
    refers: refers ? 'last' : PUT_OFF.has(type) && patients.length === 0 ? 'with' : undefined,
    trigger: (frame.trigger && nounOf(scene, match)) ?? verb.at,
  };
}

/** The event noun of the object: `ordered an inquiry`, `made a second bid for …`. */
function nounOf(scene: Scene, { complements, frame }: Match): number | undefined {
  const phrase = complements.objects.find((at) => phraseHas(scene, at, frame.object as ReadonlySet<string>));
  return phrase === undefined ? undefined : scene.chunks[phrase].end - 1;
}

/** `will not accept refugees` → `refuse to accept refugees`. */
function headlineOf(scene: Scene, at: number, match: Match, type: string, agents: readonly Participant[]): Headline {
  if (match.frame.noun !== undefined && agents.length === 0)
    return { act: nameOfMisfortune(scene, at, match.frame.noun), kind: 'noun', about: null };
  const act = actOf(scene, at, match);
  const about = aboutOf(scene, at, match);
  if (type !== 'REJECT' || match.frame.type === 'REJECT') return { act, kind: 'verb', about };
  const other = about ?? match.patients.map(({ text }) => text).join(' and ');
  return { act: 'refuse', kind: 'verb', about: `to ${act} ${other}`.trim() };
}

/** A promise of help is an agreement, its refusal a rejection, an announced blow a threat (PLOVER codebook, 2024). */
function typeInMood({ frame }: Match, { future, negated }: Standing): string | null {
  if (frame.tone === 'friendly') return negated ? (future ? 'REJECT' : null) : future ? 'AGREE' : frame.type;
  if (frame.tone === 'hostile') return negated ? null : future ? 'THREATEN' : frame.type;
  return frame.type;
}

function actOf(scene: Scene, at: number, { frame }: Match): string {
  const { lemma } = scene.chunks[at].verb!;
  if (frame.verbs.includes(lemma)) return lemma;
  const phrasal = `${lemma}_${scene.words[scene.chunks[at].verb!.at + 1]?.lower}`;
  return frame.verbs.includes(phrasal) ? phrasal.replace('_', ' ') : lemma;
}

/** `Wildfires destroyed homes` → `wildfires`; `a train derailed` → `derailment`. */
function nameOfMisfortune(scene: Scene, at: number, noun: string): string {
  const [subject] = subjectAt(scene, at);
  return noun !== 'disaster' || subject === undefined ? noun : scene.words[scene.chunks[subject].end - 1].lower;
}

/** `Syria says it will not accept …`: an unresolved pronoun under a verb of speech is the speaker. */
function speakersFor(scene: Scene, at: number, { frame }: Match): readonly Participant[] {
  if (scene.chunks[at].verb!.passive && frame.voice !== 'middle') return [];
  return hasPronounSubject(scene, at) ? speakerOf(scene, at) : [];
}

/** A pronoun that nobody is known for: half a report, unless it tells of violence. */
function hasPronounSubject(scene: Scene, at: number): boolean {
  return subjectAt(scene, at).some((phrase) => scene.words[scene.chunks[phrase].start].tag === 'pronoun');
}

function speakerOf(scene: Scene, at: number): readonly Participant[] {
  let verb: number | undefined = at;
  for (let steps = 0; verb !== undefined && steps < 4; steps++) {
    const governor: number | undefined = governorOf(scene, verb);
    if (governor === undefined) return [];
    if (SPEECH_VERBS.has(scene.chunks[governor].verb!.lemma)) return actorsOfAll(scene, subjectAt(scene, governor));
    verb = governor;
  }
  return [];
}

function swallow(scene: Scene, match: Match, type: string, used: Set<number>): void {
  if (!SWALLOWS.has(type)) return;
  const { infinitive, clause } = match.complements;
  const keeps =
    infinitive !== null &&
    (scene.chunks[infinitive].verb!.lemma === 'sign' ||
      (TRIPS.has(match.frame.status ?? '') && scene.chunks[infinitive].verb!.lemma === 'visit'));
  if (infinitive !== null && !keeps) used.add(infinitive);
  if (clause !== null) used.add(clause);
  for (const inner of [infinitive, clause]) {
    const below = inner === null ? null : complementsAt(scene, inner).infinitive;
    if (below !== null && !keeps) used.add(below);
  }
  for (const phrase of match.complements.objects) used.add(phrase);
}

/** `Russia said that Sudan must return a helicopter`: a duty laid on another is a demand. */
function readDuty(scene: Scene, at: number, used: Set<number>): Draft | null {
  const verb = scene.chunks[at].verb!;
  if (verb.modal === null || !DUTIES.has(verb.modal)) return null;
  const subject = subjectAt(scene, at);
  const agents = speakerOf(scene, at);
  const patients = subject
    .flatMap((phrase) => headActors(scene, phrase))
    .filter((patient) => !agents.some((agent) => isSame(agent, patient)));
  if (agents.length === 0 || !patients.some(({ start, end }) => names(scene, start, end))) return null;
  used.add(at);
  return {
    type: 'DEMAND',
    agents,
    patients,
    status: 'happened',
    headline: { act: 'demand action of', kind: 'verb', about: null },
    refers: undefined,
    trigger: verb.at,
  };
}

/** True where a name stands between two offsets. */
function names(scene: Scene, start: number, end: number): boolean {
  return scene.words.some((word) => word.mention >= 0 && word.start >= start && word.end <= end);
}

/** `France is ready to contribute troops`. */
function readReadiness(scene: Scene, at: number, used: Set<number>): Draft | null {
  const { chunks, words } = scene;
  const verb = chunks[at].verb!;
  if (verb.lemma !== 'be' || verb.negated) return null;
  const { infinitive, objects } = complementsAt(scene, at);
  if (infinitive === null || objects.length === 0) return null;
  if (!READY.has(words[chunks[objects[0]].end - 1].lower)) return null;
  const own = actorsOfAll(scene, subjectAt(scene, at));
  const agents = own.length === 0 && hasPronounSubject(scene, at) ? speakerOf(scene, at) : own;
  if (agents.length === 0) return null;
  const inner = FRAMES_OF_VERB.get(chunks[infinitive].verb!.lemma);
  const match = inner ? matchFrame(scene, infinitive, inner) : null;
  const patients = (match?.patients ?? []).filter((patient) => !agents.some((agent) => isSame(agent, patient)));
  used.add(infinitive);
  const type =
    match === null || match.frame.tone === 'friendly'
      ? 'AGREE'
      : match.frame.tone === 'hostile'
        ? 'THREATEN'
        : match.frame.type;
  return {
    type,
    agents,
    patients,
    status: 'planned',
    headline: {
      act: chunks[infinitive].verb!.lemma,
      kind: 'verb',
      about: match ? aboutOf(scene, infinitive, match) : null,
    },
    refers: undefined,
    trigger: verb.at,
  };
}
