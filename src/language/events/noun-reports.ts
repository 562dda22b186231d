import type { DateExpression, Participant } from '../analysis';
import { distinct } from './actors';
import type { PrepositionalPhrase } from './clause';
import type { DraftReport, Reference } from './draft-report';
import type { NounFrame } from './frame';
import { FRAME_OF_NOUN, NEEDS_PHONE, PHONES } from './frames/nouns';
import { destinationOf, type Sides, sidesOfNoun } from './noun-sides';
import { type NounVerb, trailing, verbOfNoun } from './noun-verb';
import { complementsAt, type Scene } from './scene';
import { standingOfNoun } from './status';
import { SPEECH_VERBS } from './verbs';
import { dateByStatus, nearestDate, placeIn, statusByDate } from './when-where';
import { EVENT_NOUN, hasMark, type Word } from './word';
import { isTalk, isTraveller } from './worth-telling';

/** Verbs whose object has not come about by them: `prevented the demonstration`. */
const PERMITS = new Set(['prevent', 'ban', 'forbid', 'allow', 'permit', 'prohibit']);
/** Words that are part of what the event is called. */
const NAMED_BEFORE = new Set('terror terrorist suicide bomb missile drone car plane train bus peace trade'.split(' '));
const DEFINITE = new Set(['the', 'this', 'that', 'its', 'his', 'her', 'their']);
/** Prepositions before what something was done in: `invited him during a telephone call`. */
const OCCASION = new Set(['during', 'in', 'at']);
/** Verbs that only say what the noun is: `the visit will be his first`. */
const IS_VERBS = new Set(['be', 'mark', 'represent', 'become', 'constitute']);

/** Adds the reports that the nouns of a sentence make; `used` are phrases that a verb's report has used up. */
export function readNounReports(
  scene: Scene,
  dates: ReadonlyMap<number, readonly DateExpression[]>,
  used: ReadonlySet<number>,
  reports: DraftReport[],
): void {
  const { chunks, words } = scene;
  for (let phrase = 0; phrase < chunks.length; phrase++) {
    if (chunks[phrase].kind !== 'phrase') continue;
    const word = words[chunks[phrase].end - 1];
    const frame = word.tag === 'noun' && hasMark(word, EVENT_NOUN) ? FRAME_OF_NOUN.get(word.lower) : undefined;
    if (!frame || (used.has(phrase) && (frame.mutual || frame.type === 'VISIT'))) continue;
    const draft = readNoun(scene, phrase, frame, dates, used);
    if (draft) reports.push(draft);
  }
}

function readNoun(
  scene: Scene,
  phrase: number,
  frame: NounFrame,
  dates: ReadonlyMap<number, readonly DateExpression[]>,
  used: ReadonlySet<number>,
): DraftReport | null {
  const { chunks, words } = scene;
  const noun = chunks[phrase].end - 1;
  const opening = chunks[phrase].start;
  if (frame.unless && firstOf(words, opening, noun, frame.unless) >= 0) return null;
  const phone = firstOf(words, opening, noun, PHONES);
  if (phone < 0 && NEEDS_PHONE.has(words[noun].lower)) return null;
  const { prepositions: after, infinitive } = trailing(scene, phrase);
  const verb = verbOfNoun(scene, phrase, frame);
  const sides = sidesOfNoun(scene, phrase, frame, after, verb);
  const invited =
    frame.type === 'INVITE' && (infinitive ?? (verb?.light ? complementsAt(scene, verb.at).infinitive : null));
  const place =
    placeIn(scene, after) ??
    (invited ? destinationOf(scene, invited) : verb?.light ? placeIn(scene, verb.prepositions) : null);
  // "pressed workers to cancel the strike": what is demanded is no report
  if (verb && frame.needs && (used.has(verb.at) || PERMITS.has(verb.lemma))) return null;
  const own = clauseDates(scene, phrase, dates);
  const isTold =
    own !== undefined || (fitsNeeds(frame, sides, after, verb) && isWorthTelling(frame, sides, place, scene, phrase));
  const refers = referenceOf(scene, phrase, frame, sides, isTold);
  if (!isTold && refers === undefined) return null;
  const status = standingOfNoun(
    scene,
    phrase,
    noun,
    verb && (verb.light || verb.role === 'subject' || IS_VERBS.has(verb.lemma)) ? verb.at : -1,
  );
  if (status === null) return null;
  const dated =
    own ??
    (verb
      ? dates.get(verb.at)?.filter((date) => verb.light || verb.role === 'subject' || date.start > words[noun].start)
      : dates.get(-1));
  // "the offer is open until March": the date of something else
  const speech = verb && (SPEECH_VERBS.has(verb.lemma) || (refers === 'last' && verb.lemma === 'be'));
  const date = speech && !own ? null : nearestDate(dated, words[noun].start);
  const { start } = words[phone < 0 ? noun : phone];
  const { end } = words[noun];
  const report = {
    type: frame.type,
    start,
    end,
    agents: sides.agents,
    patients: sides.patients,
    place,
    date: dateByStatus(status, date, scene.today),
    status: frame.type === 'INVITE' && status === 'happened' ? 'invited' : statusByDate(status, date, scene.today),
    headline: { act: phone >= 0 ? 'telephone call' : nameOf(words, opening, noun), kind: 'noun', about: null },
    trigger: scene.text.slice(start, end),
  } as const;
  return { report, refers };
}

/** Dates of the clause that hangs on the noun: `a strike planned for March 11`, `a strike that was to begin on March 11`. */
function clauseDates(
  { chunks }: Scene,
  phrase: number,
  dates: ReadonlyMap<number, readonly DateExpression[]>,
): readonly DateExpression[] | undefined {
  let at = phrase + 1;
  if (chunks[at]?.kind === 'that' || chunks[at]?.kind === 'relative') at++;
  else if (chunks[at]?.verb?.mood !== 'participle') return undefined;
  for (let steps = 0; steps < 2 && chunks[at]?.kind === 'verb'; at++, steps++) {
    const found = dates.get(at);
    if (found) return found;
  }
  return undefined;
}

/** `needs`: a preposition, a doer told before the noun, or a verb that makes it happen. */
function fitsNeeds(
  { needs }: NounFrame,
  { agents }: Sides,
  after: readonly PrepositionalPhrase[],
  verb: NounVerb | null,
): boolean {
  if (needs === undefined) return true;
  if (needs.length === 0) return false;
  return agents.length > 0 || (verb?.light ?? false) || after.some(({ word }) => needs.includes(word));
}

/** `the visit`, `her visit`; `in a telephone call`. */
function referenceOf(
  scene: Scene,
  phrase: number,
  frame: NounFrame,
  { agents, patients }: Sides,
  isTold: boolean,
): Reference | undefined {
  const { chunks, words } = scene;
  if (!frame.refers) return undefined;
  const isHalf = agents.length > 0 !== patients.length > 0 && !frame.mutual;
  if (isTold) return isHalf && DEFINITE.has(words[chunks[phrase].start].lower) ? 'fill' : undefined;
  const before = chunks[phrase - 1];
  const byPhone = firstOf(words, chunks[phrase].start, chunks[phrase].end, PHONES) >= 0;
  if (byPhone && before?.kind === 'preposition' && OCCASION.has(before.word) && agents.length < 2) return 'during';
  const isDefinite = DEFINITE.has(words[chunks[phrase].start].lower);
  return isDefinite && agents.length + patients.length < 2 ? 'last' : undefined;
}

/** `Monday's protest`. */
function isDated({ chunks, words }: Scene, phrase: number): boolean {
  return words.slice(chunks[phrase].start, chunks[phrase].end).some(({ tag }) => tag === 'time');
}

/** `terror attack`, but `attack` of `a new attack`. */
function nameOf(words: readonly Word[], opening: number, noun: number): string {
  const { lower } = words[noun];
  const kind = noun > opening ? words[noun - 1].lower : null;
  return kind !== null && NAMED_BEFORE.has(kind) ? `${kind} ${lower}` : lower;
}

/** Index of the first of some words that is in a set, or -1. */
function firstOf(words: readonly Word[], from: number, end: number, set: ReadonlySet<string>): number {
  for (let i = from; i < end; i++) if (set.has(words[i].lower)) return i;
  return -1;
}

function isWorthTelling(
  frame: NounFrame,
  { agents, patients }: Sides,
  place: Participant | null,
  scene: Scene,
  phrase: number,
): boolean {
  const everyone = [...agents, ...patients];
  const named = everyone.filter(({ cluster, text }) => cluster !== null || /\s\p{Lu}\S*$/u.test(text));
  if (frame.mutual) return named.length > 0 && isTalk(distinct(everyone));
  if (frame.type === 'VISIT') return agents.some((agent) => agent.cluster !== null && isTraveller(scene, agent));
  if (frame.unnamed) return named.length > 0 || place !== null || (frame.needs !== undefined && isDated(scene, phrase));
  return named.length > 0;
}
