import type { DateExpression, Participant } from '../analysis';
import { actorsOfAll, distinct, innerActors, mentionParticipant } from './actors';
import { complementsOf, type PrepositionalPhrase, SPEECH_VERBS, subjectOf } from './clause';
import type { DraftReport } from './draft-report';
import type { NounFrame } from './frame';
import { NOUN_FRAMES } from './frames/nouns';
import type { Scene } from './scene';
import { standingOfNoun } from './status';
import { nearestDate, placeIn, placeOf, statusByDate } from './when-where';

const FRAME_OF_NOUN: ReadonlyMap<string, NounFrame> = new Map(
  NOUN_FRAMES.flatMap((frame) => frame.nouns.map((noun) => [noun, frame])),
);
/** Nouns that are talks only with a word before them: `telephone call`, `telephonic exchange`. */
const NEEDS_PHONE = new Set(['call', 'exchange']);
const PHONE = /^(?:tele)?phon(?:e|ic)$/;
const DURING = new Set(['in', 'during', 'after', 'following', 'at', 'before']);

/** The reports that the nouns of a sentence make; `used` are phrases that a verb's report has used up. */
export function readNounReports(
  scene: Scene,
  dates: ReadonlyMap<number, readonly DateExpression[]>,
  used: ReadonlySet<number>,
): readonly DraftReport[] {
  const reports: DraftReport[] = [];
  scene.chunks.forEach((chunk, phrase) => {
    if (chunk.kind !== 'phrase') return;
    const noun = chunk.end - 1;
    const word = scene.words[noun];
    const frame = word.tag === 'noun' ? FRAME_OF_NOUN.get(word.lower) : undefined;
    if (!frame || (used.has(phrase) && (frame.mutual || frame.type === 'VISIT'))) return;
    const draft = readNoun(scene, phrase, frame, dates);
    if (draft) reports.push(draft);
  });
  return reports;
}

function readNoun(
  scene: Scene,
  phrase: number,
  frame: NounFrame,
  dates: ReadonlyMap<number, readonly DateExpression[]>,
): DraftReport | null {
  const { chunks, words } = scene;
  const noun = chunks[phrase].end - 1;
  const modifiers = words.slice(chunks[phrase].start, noun).map((word) => word.lower);
  if (modifiers.some((word) => frame.unless?.has(word))) return null;
  if (NEEDS_PHONE.has(words[noun].lower) && !modifiers.some((word) => PHONE.test(word))) return null;
  const after = trailing(scene, phrase);
  const verb = verbOf(scene, phrase);
  const sides = sidesOf(scene, phrase, frame, after, verb);
  const place =
    placeIn(scene, after) ??
    (verb && !SPEECH_VERBS.has(chunks[verb.at].verb!.lemma) ? placeIn(scene, verb.prepositions) : null);
  if (!isWorthTelling(frame, sides, place, scene)) return null;
  const status = standingOfNoun(scene, phrase, noun, verb && (verb.light || verb.asSubject) ? verb.at : -1);
  if (status === null) return null;
  const dated = verb
    ? dates.get(verb.at)?.filter((date) => verb.light || verb.asSubject || date.start > words[noun].start)
    : dates.get(-1);
  const speech = verb && SPEECH_VERBS.has(chunks[verb.at].verb!.lemma);
  const date = speech ? null : nearestDate(dated, words[noun].start);
  const first = modifiers.findIndex((word) => PHONE.test(word));
  const from = first < 0 ? noun : chunks[phrase].start + first;
  return {
    type: frame.type,
    start: words[from].start,
    end: words[noun].end,
    ...sides,
    place,
    date,
    status: frame.type === 'INVITE' && status === 'happened' ? 'invited' : statusByDate(status, date, scene.today),
    headline: { act: nameOf(words[noun].lower, first >= 0, modifiers), kind: 'noun', about: null },
  };
}

/** `telephonic exchange` → `telephone call`; `terror attack` stays. */
function nameOf(noun: string, byPhone: boolean, modifiers: readonly string[]): string {
  if (byPhone) return 'telephone call';
  const kind = modifiers[modifiers.length - 1];
  return kind !== undefined &&
    /^(?:terror|terrorist|suicide|bomb|missile|drone|car|plane|train|bus|peace|trade)$/.test(kind)
    ? `${kind} ${noun}`
    : noun;
}

/** The prepositional phrases that follow a phrase directly: `between A and B in Kazan`. */
function trailing(scene: Scene, phrase: number): readonly PrepositionalPhrase[] {
  return scene.chunks[phrase + 1]?.kind === 'preposition'
    ? complementsOf(scene.chunks, phrase, phrase + 1).prepositions
    : [];
}

interface NounVerb {
  readonly at: number;
  readonly asSubject: boolean;
  /** Stands after a preposition: `during the talks`. */
  readonly oblique: boolean;
  readonly light: boolean;
  readonly prepositions: readonly PrepositionalPhrase[];
}

/** The verb that the phrase is subject or complement of, or null. */
function verbOf(scene: Scene, phrase: number): NounVerb | null {
  const { chunks } = scene;
  const frame = FRAME_OF_NOUN.get(scene.words[chunks[phrase].end - 1].lower)!;
  let found: NounVerb | null = null;
  for (const [at, { objects, all, prepositions }] of scene.complements) {
    const { lemma } = chunks[at].verb!;
    const asObject = objects.includes(phrase);
    const asSubject = !asObject && at > phrase && subjectOf(chunks, at).includes(phrase);
    if (!asObject && !asSubject && !all.includes(phrase)) continue;
    const oblique = !asObject && !asSubject;
    const light =
      frame.light.includes(lemma) && (!oblique || lemma === 'engage') && (!asSubject || chunks[at].verb!.passive);
    const verb = { at, asSubject, oblique, light, prepositions };
    if (!oblique) return verb;
    if (!found || at > found.at) found = verb;
  }
  return found;
}

interface Sides {
  readonly agents: readonly Participant[];
  readonly patients: readonly Participant[];
}

function sidesOf(
  scene: Scene,
  phrase: number,
  frame: NounFrame,
  after: readonly PrepositionalPhrase[],
  verb: NounVerb | null,
): Sides {
  const take = (words: readonly string[]) =>
    distinct(after.filter(({ word }) => words.includes(word)).flatMap(({ phrases }) => actorsOfAll(scene, phrases)));
  let agents = possessorsOf(scene, phrase);
  if (agents.length === 0) agents = take(frame.agent);
  let patients = take(frame.type === 'VISIT' ? ['to', 'towards', 'in'] : frame.patient);
  const passive = verb !== null && scene.chunks[verb.at].verb!.passive;
  if (verb && agents.length === 0) {
    if (verb.light && !verb.asSubject) agents = passive ? [] : actorsOfAll(scene, subjectOf(scene.chunks, verb.at));
    else if (verb.light && passive) agents = actorsOfAll(scene, phrasesAfter(verb.prepositions, ['by']));
    else if (isHeldBy(scene, phrase, frame, patients)) agents = actorsOfAll(scene, subjectOf(scene.chunks, verb.at));
  }
  if (verb?.light && patients.length === 0)
    patients = actorsOfAll(scene, phrasesAfter(verb.prepositions, frame.type === 'VISIT' ? ['to'] : frame.patient));
  if (
    frame.type === 'INVITE' &&
    verb &&
    !passive &&
    !verb.light &&
    !verb.oblique &&
    scene.chunks[verb.at].verb!.lemma === 'have'
  ) {
    patients = actorsOfAll(scene, subjectOf(scene.chunks, verb.at));
  }
  if (frame.type === 'VISIT' && patients.length === 0) {
    const place = after
      .flatMap(({ phrases }) => phrases.map((at) => placeOf(scene, at)))
      .find((found) => found !== null);
    if (place) patients = [place];
  }
  const same = (one: Participant) => agents.some((agent) => agent.cluster !== null && agent.cluster === one.cluster);
  return { agents, patients: patients.filter((one) => !same(one)) };
}

/** `In talks with B, A said …`, `A, who is on a visit to P`: the clause's subject takes part. */
function isHeldBy(scene: Scene, phrase: number, frame: NounFrame, patients: readonly Participant[]): boolean {
  const before = scene.chunks[phrase - 1];
  if (before?.kind !== 'preposition' || patients.length === 0) return false;
  if (frame.mutual) return DURING.has(before.word);
  return frame.type === 'VISIT' && (before.word === 'on' || before.word === 'during');
}

function phrasesAfter(prepositions: readonly PrepositionalPhrase[], words: readonly string[]): readonly number[] {
  return prepositions.flatMap(({ word, phrases }) => (words.includes(word) ? phrases : []));
}

/** `Putin's visit`, `his talks`, `their recent conversation`. */
function possessorsOf(scene: Scene, phrase: number): readonly Participant[] {
  const { start, end } = scene.chunks[phrase];
  for (let i = end - 2; i >= start; i--) {
    const word = scene.words[i];
    if (word.tag === 'possessive') {
      if (word.lower === 'their') return scene.pairBefore(word.start);
      const known = word.mention >= 0 && scene.mentions[word.mention].cluster !== null;
      return known ? [mentionParticipant(scene, word.mention)] : [];
    }
    if (word.possessive)
      return word.mention >= 0 ? [mentionParticipant(scene, word.mention)] : innerActors(scene, phrase);
  }
  return [];
}

function isWorthTelling(
  frame: NounFrame,
  { agents, patients }: Sides,
  place: Participant | null,
  scene: Scene,
): boolean {
  const everyone = [...agents, ...patients];
  const named = everyone.filter(({ cluster }) => cluster !== null);
  if (frame.mutual) return distinct(everyone).length >= 2 && named.length > 0;
  if (frame.type === 'VISIT') return agents.some((agent) => agent.cluster !== null && !isPlace(scene, agent));
  if (frame.unnamed) return named.length > 0 || place !== null;
  return named.length > 0;
}

function isPlace(scene: Scene, participant: Participant): boolean {
  return scene.mentions.some(({ start, type }) => start === participant.start && (type === 'PLACE' || type === 'NORP'));
}
