import type { Participant } from '../analysis';
import { actorsOf, actorsOfAll, headActors, namedVehicle } from './actors';
import { type Complements, complementsOf, inherited, subjectOf } from './clause';
import type { Frame, PatientPlace } from './frame';
import { chunkHas, phraseHas, type Scene } from './scene';

/** A frame that fits a verb, with who does it to whom. */
export interface Match {
  readonly frame: Frame;
  readonly agents: readonly Participant[];
  readonly patients: readonly Participant[];
  readonly complements: Complements;
}

/** The first frame of `frames` that the verb chunk `at` and its clause fit, or null. */
export function matchFrame(scene: Scene, at: number, frames: readonly Frame[]): Match | null {
  for (const frame of frames) {
    const match = tryFrame(scene, at, frame);
    if (match) return match;
  }
  return null;
}

function tryFrame(scene: Scene, at: number, frame: Frame): Match | null {
  const { chunks } = scene;
  const verb = chunks[at].verb!;
  const particle = particleOf(frame, verb.lemma, scene.words[verb.at + 1]?.lower);
  const complements = particle === null ? scene.complements.get(at)! : withParticle(scene, at, particle);
  if (complements === null) return null;
  const middle = frame.voice === 'middle';
  if (middle && !verb.passive) return null;
  const passive = verb.passive && !middle;
  if (frame.voice === 'agentless' && (!passive || phrasesAfter(complements, 'by').length > 0)) return null;
  const subject = subjectOf(chunks, at);
  const objects = passive ? subject : complements.objects;
  if (!fitsObject(scene, frame, objects)) return null;
  const doers = passive ? phrasesAfter(complements, 'by') : subject;
  const fitsSubject = (phrase: number) =>
    phraseHas(scene, phrase, frame.subject!) || (frame.doer === 'vehicle' && isThing(scene, phrase));
  if (frame.subject && !doers.some(fitsSubject)) return null;
  if (!fitsPreposition(scene, frame, complements)) return null;
  if (frame.inf && !fitsInfinitive(scene, frame, complements)) return null;
  if (frame.clause && !fitsClause(scene, frame.clause, complements)) return null;
  const own = doersOf(scene, frame, doers);
  // "issued a declaration demanding …": the declaration demands nothing, its authors do
  const agents =
    own.length === 0 && verb.mood === 'ing' && frame.doer === undefined
      ? actorsOfAll(scene, inherited(chunks, at))
      : own;
  if (frame.business && agents.some(({ start }) => ['PLACE', 'NORP'].includes(scene.types.get(start) ?? '')))
    return null;
  return { frame, agents, patients: patientsOf(scene, frame, objects, complements, passive), complements };
}

function doersOf(scene: Scene, { doer }: Frame, phrases: readonly number[]): readonly Participant[] {
  if (doer === 'none') return [];
  return doer === 'vehicle' ? vehiclesOf(scene, phrases) : actorsOfAll(scene, phrases);
}

/** What has a name, people aside: `the ferry Aurora`, `Flight 12 of Norland Air`. */
function vehiclesOf(scene: Scene, phrases: readonly number[]): readonly Participant[] {
  return phrases.flatMap((phrase) => namedVehicle(scene, phrase) ?? actorsOf(scene, phrase));
}

/** `It sank`: a thing told of before. */
function isThing(scene: Scene, phrase: number): boolean {
  return scene.words[scene.chunks[phrase].start].lower === 'it';
}

/** The particle that the verb needs here: the one that follows where the frame has several (`walk off`, `walk out`). */
function particleOf(frame: Frame, lemma: string, next: string | undefined): string | null {
  if (frame.verbs.includes(lemma)) return null;
  if (frame.verbs.includes(`${lemma}_${next}`)) return next!;
  const phrasal = frame.verbs.find((verb) => verb.startsWith(`${lemma}_`));
  return phrasal === undefined ? null : phrasal.slice(lemma.length + 1);
}

/** `called off a strike`, `handed over medicine`: the complements as if the particle belonged to the verb. */
function withParticle(scene: Scene, at: number, particle: string): Complements | null {
  const { chunks, words } = scene;
  const next = words[chunks[at].verb!.at + 1];
  if (next?.lower !== particle) return null;
  return chunks[at + 1]?.kind === 'preposition' && chunks[at + 1].word === particle
    ? complementsOf(chunks, at, at + 2)
    : scene.complements.get(at)!;
}

function fitsObject(scene: Scene, frame: Frame, objects: readonly number[]): boolean {
  const wanted = frame.object;
  if (wanted === undefined) return true;
  if (wanted === 'none') return objects.length === 0;
  if (wanted === 'any') return objects.some((phrase) => !isUnknownPronoun(scene, phrase));
  if (wanted === 'actor') return objects.some((phrase) => isActor(scene, phrase));
  return objects.some((phrase) => phraseHas(scene, phrase, wanted));
}

/** `offered them`: who or what is not known. */
function isUnknownPronoun(scene: Scene, phrase: number): boolean {
  return scene.words[scene.chunks[phrase].start].tag === 'pronoun' && headActors(scene, phrase).length === 0;
}

/** An actor itself, or a number of them: `up to 16 advisers`, `part of the crew`. */
function isActor(scene: Scene, phrase: number): boolean {
  if (headActors(scene, phrase).length > 0) return true;
  const of = scene.chunks[phrase + 1];
  return (
    of?.kind === 'preposition' &&
    of.word === 'of' &&
    headActors(scene, phrase + 2).length > 0 &&
    scene.words[scene.chunks[phrase].end - 1].tag !== 'name'
  );
}

function fitsPreposition(scene: Scene, frame: Frame, complements: Complements): boolean {
  if (!frame.prep) return true;
  const phrases = frame.prep.flatMap((word) => phrasesAfter(complements, word));
  const wanted = frame.prepObject;
  if (wanted === 'any') return phrases.length > 0;
  if (wanted === undefined) return phrases.some((phrase) => actorsOf(scene, phrase).length > 0);
  return phrases.some((phrase) => chunkHas(scene, phrase, wanted) || phraseHas(scene, phrase, wanted));
}

function fitsInfinitive(scene: Scene, frame: Frame, complements: Complements): boolean {
  if (complements.infinitive === null) return false;
  return frame.inf === true || frame.inf!.has(scene.chunks[complements.infinitive].verb!.lemma);
}

function fitsClause(scene: Scene, wanted: true | ReadonlySet<string>, { clause }: Complements): boolean {
  return clause !== null && (wanted === true || wanted.has(scene.chunks[clause].verb!.lemma));
}

function phrasesAfter(complements: Complements, preposition: string): readonly number[] {
  return complements.prepositions.flatMap(({ word, phrases }) => (word === preposition ? phrases : []));
}

function patientsOf(
  scene: Scene,
  frame: Frame,
  objects: readonly number[],
  complements: Complements,
  passive: boolean,
): readonly Participant[] {
  for (const place of frame.patient ?? (['object', 'any'] as const)) {
    const phrases = phrasesAt(scene, place, objects, complements, passive);
    const found =
      frame.doer === 'vehicle'
        ? vehiclesOf(scene, phrases)
        : place === 'any'
          ? firstActors(scene, phrases)
          : actorsOfAll(scene, phrases);
    if (found.length > 0) return found;
  }
  return [];
}

function phrasesAt(
  scene: Scene,
  place: PatientPlace,
  objects: readonly number[],
  complements: Complements,
  passive: boolean,
): readonly number[] {
  if (place === 'object') return objects;
  if (place === 'any') {
    const own = passive ? [...objects, ...complements.all] : complements.all;
    return complements.clause === null ? own : [...own, ...scene.complements.get(complements.clause)!.all];
  }
  if (place === 'that') return complements.clause === null ? [] : subjectOf(scene.chunks, complements.clause);
  return phrasesAfter(complements, place.slice('prep:'.length));
}

/** The actors of the first phrase that has any. */
function firstActors(scene: Scene, phrases: readonly number[]): readonly Participant[] {
  for (const phrase of phrases) {
    const found = actorsOf(scene, phrase);
    if (found.length > 0) return found;
  }
  return [];
}
