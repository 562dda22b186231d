import type { Participant } from '../analysis';
import { actorsOf, actorsOfAll, distinct, innerActors, mentionParticipant, namedVehicle } from './actors';
import type { PrepositionalPhrase } from './clause';
import type { NounFrame } from './frame';
import type { NounVerb } from './noun-verb';
import { complementsAt, type Scene, subjectAt, typeAt } from './scene';
import { placeOf } from './when-where';

const DURING = new Set(['in', 'during', 'after', 'following', 'at', 'before']);
/** Verbs whose subject gets the invitation: `accepted an invitation from …`. */
const RECEIVES = new Set(['have', 'accept', 'receive', 'decline', 'reject', 'get', 'refuse']);

const ARRIVALS = new Set(['arrive', 'travel', 'visit', 'fly', 'go', 'come', 'be']);

export interface Sides {
  readonly agents: readonly Participant[];
  readonly patients: readonly Participant[];
}

/** Who does what an event noun tells, and to whom, by possessive, prepositions and the verb it goes with. */
export function sidesOfNoun(
  scene: Scene,
  phrase: number,
  frame: NounFrame,
  after: readonly PrepositionalPhrase[],
  verb: NounVerb | null,
): Sides {
  const to = frame.type === 'VISIT' ? ['to', 'towards'] : frame.patient;
  let agents = possessorsOf(scene, phrase);
  // "a meeting on the sidelines of the fair": that `of` belongs to the sidelines
  const near = after.filter(({ word }, i) => word !== 'of' || i === 0);
  if (agents.length === 0) agents = sideOf(scene, phrasesAfter(near, frame.agent));
  let patients = sideOf(scene, phrasesAfter(after, to));
  if (verb && agents.length === 0) agents = doersBy(scene, phrase, frame, verb, patients);
  if (verb?.light && patients.length === 0) patients = actorsOfAll(scene, phrasesAfter(verb.prepositions, to));
  if (verb && frame.type === 'INVITE' && verb.role === 'object' && !verb.passive && RECEIVES.has(verb.lemma)) {
    patients = actorsOfAll(scene, subjectAt(scene, verb.at));
  }
  // "visited P at the invitation of A"
  if (verb && frame.type === 'INVITE' && patients.length === 0 && scene.chunks[phrase - 1]?.word === 'at') {
    patients = actorsOfAll(scene, subjectAt(scene, verb.at));
  }
  if (frame.type === 'VISIT' && patients.length === 0) {
    patients = after.flatMap(({ phrases }) => phrases.flatMap((at) => placeOf(scene, at) ?? [])).slice(0, 1);
  }
  const isAgent = (one: Participant) => agents.some(({ cluster }) => cluster !== null && cluster === one.cluster);
  return { agents, patients: distinct(patients.filter((one) => !isAgent(one))) };
}

/** Actors, and ships, trains and planes with a name: `a collision with the freighter Aurora`. */
function sideOf(scene: Scene, phrases: readonly number[]): readonly Participant[] {
  return distinct(phrases.flatMap((at) => throughOf(scene, at) ?? actorsOf(scene, at)));
}

/** `victims of the ferry Aurora`. */
function throughOf(scene: Scene, at: number): Participant | null {
  const of = scene.chunks[at + 1];
  return (
    namedVehicle(scene, at) ?? (of?.kind === 'preposition' && of.word === 'of' ? namedVehicle(scene, at + 2) : null)
  );
}

function doersBy(
  scene: Scene,
  phrase: number,
  frame: NounFrame,
  verb: NounVerb,
  patients: readonly Participant[],
): readonly Participant[] {
  const subject = () => actorsOfAll(scene, subjectAt(scene, verb.at));
  if (verb.light) return verb.passive ? actorsOfAll(scene, phrasesAfter(verb.prepositions, ['by'])) : subject();
  const before = scene.chunks[phrase - 1];
  if (before?.kind !== 'preposition' || patients.length === 0) return [];
  // "arrived in P for two days of talks with A"
  if (frame.mutual && ARRIVALS.has(verb.lemma) && (before.word === 'for' || before.word === 'of')) return subject();
  // "A, who is on a visit to P"; "in talks with B, A said"
  const takesPart = frame.mutual
    ? DURING.has(before.word)
    : frame.type === 'VISIT' && (before.word === 'on' || before.word === 'during');
  return takesPart ? subject() : [];
}

/** `Putin's visit`, `his talks`, `their recent conversation`. */
function possessorsOf(scene: Scene, phrase: number): readonly Participant[] {
  const { start, end } = scene.chunks[phrase];
  for (let i = end - 2; i >= start; i--) {
    const word = scene.words[i];
    if (word.tag === 'possessive') {
      if (word.lower === 'their') return scene.pairBefore(word.start, 'leaders');
      const known = word.mention >= 0 && scene.mentions[word.mention].cluster !== null;
      return known ? [mentionParticipant(scene, word.mention)] : [];
    }
    if (word.possessive)
      return word.mention >= 0 ? [mentionParticipant(scene, word.mention)] : innerActors(scene, phrase);
  }
  return [];
}

/** Where the invited are to go: `an invitation to visit Norland`, `invited her to visit Norland`. */
export function destinationOf(scene: Scene, infinitive: number | null): Participant | null {
  if (infinitive === null) return null;
  const { objects, prepositions } = complementsAt(scene, infinitive);
  const phrases = [...objects, ...phrasesAfter(prepositions, ['to', 'in'])];
  for (const at of phrases) {
    const place = placeOf(scene, at) ?? actorsOf(scene, at).find(({ start }) => typeAt(scene, start) === 'PLACE');
    if (place) return place;
  }
  return null;
}

function phrasesAfter(prepositions: readonly PrepositionalPhrase[], words: readonly string[]): readonly number[] {
  return prepositions.flatMap(({ word, phrases }) => (words.includes(word) ? phrases : []));
}
