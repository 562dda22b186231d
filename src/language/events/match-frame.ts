import type { Participant } from '../analysis';
import { actorsOf, actorsOfAll, headActors, namedVehicle } from './actors';
import { type Complements, complementsOf, inherited } from './clause';
import type { Frame, PatientPlace } from './frame';
import type { VerbFrame } from './frames/all-frames';
import { complementsAt, phraseHas, type Scene, subjectAt, typeAt } from './scene';

/** A frame that fits a verb, with who does it to whom. */
export interface Match {
  readonly frame: Frame;
  readonly agents: readonly Participant[];
  readonly patients: readonly Participant[];
  readonly complements: Complements;
}

const NO_PHRASES: readonly number[] = [];

/** The first frame of `frames` that the verb chunk `at` and its clause fit, or null. */
export function matchFrame(scene: Scene, at: number, frames: readonly VerbFrame[]): Match | null {
  for (const { frame, particles } of frames) {
    const match = tryFrame(scene, at, frame, particles);
    if (match) return match;
  }
  return null;
}

function tryFrame(scene: Scene, at: number, frame: Frame, particles: readonly string[] | null): Match | null {
  const verb = scene.chunks[at].verb!;
  const complements = particles === null ? complementsAt(scene, at) : withParticle(scene, at, particles);
  if (complements === null) return null;
  const middle = frame.voice === 'middle';
  if (middle && !verb.passive) return null;
  const passive = verb.passive && !middle;
  if (frame.voice === 'agentless' && (!passive || phrasesAfter(complements, 'by').length > 0)) return null;
  if (frame.inf && !fitsInfinitive(scene, frame.inf, complements)) return null;
  if (frame.clause && !fitsClause(scene, frame.clause, complements)) return null;
  const objects = passive ? subjectAt(scene, at) : complements.objects;
  if (!fitsObject(scene, frame, objects)) return null;
  if (frame.prep && !fitsPreposition(scene, frame.prep, frame.prepObject, complements)) return null;
  const doers = passive ? phrasesAfter(complements, 'by') : subjectAt(scene, at);
  if (frame.subject && !fitsSubject(scene, frame.subject, frame.doer, doers)) return null;
  const own = doersOf(scene, frame, doers);
  // "issued a declaration demanding …": the declaration demands nothing, its authors do
  const agents =
    own.length === 0 && verb.mood === 'ing' && frame.doer === undefined
      ? actorsOfAll(scene, inherited(scene.chunks, at))
      : own;
  if (frame.business && agents.some(({ start }) => isState(scene, start))) return null;
  return { frame, agents, patients: patientsOf(scene, frame, objects, complements, passive), complements };
}

function isState(scene: Scene, start: number): boolean {
  const type = typeAt(scene, start);
  return type === 'PLACE' || type === 'NORP';
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

/**
 * `called off a strike`, `handed over medicine`: the complements as if the particle that follows (of several: `walk
 * off`, `walk out`) belonged to the verb; null where none does.
 */
function withParticle(scene: Scene, at: number, particles: readonly string[]): Complements | null {
  const { chunks, words } = scene;
  const particle = words[chunks[at].verb!.at + 1]?.lower;
  if (!particles.includes(particle)) return null;
  return chunks[at + 1]?.kind === 'preposition' && chunks[at + 1].word === particle
    ? complementsOf(chunks, at, at + 2)
    : complementsAt(scene, at);
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

function fitsPreposition(
  scene: Scene,
  wanted: readonly string[],
  object: Frame['prepObject'],
  { prepositions }: Complements,
): boolean {
  return prepositions.some(
    ({ word, phrases }) => wanted.includes(word) && phrases.some((phrase) => fitsAfter(scene, object, phrase)),
  );
}

/** A phrase after the preposition of a frame. */
function fitsAfter(scene: Scene, object: Frame['prepObject'], phrase: number): boolean {
  if (object === 'any') return true;
  return object === undefined ? actorsOf(scene, phrase).length > 0 : phraseHas(scene, phrase, object);
}

function fitsSubject(
  scene: Scene,
  wanted: ReadonlySet<string>,
  doer: Frame['doer'],
  doers: readonly number[],
): boolean {
  return doers.some((phrase) => phraseHas(scene, phrase, wanted) || (doer === 'vehicle' && isThing(scene, phrase)));
}

function fitsInfinitive(scene: Scene, wanted: true | ReadonlySet<string>, { infinitive }: Complements): boolean {
  return infinitive !== null && (wanted === true || wanted.has(scene.chunks[infinitive].verb!.lemma));
}

function fitsClause(scene: Scene, wanted: true | ReadonlySet<string>, { clause }: Complements): boolean {
  return clause !== null && (wanted === true || wanted.has(scene.chunks[clause].verb!.lemma));
}

function phrasesAfter({ prepositions }: Complements, preposition: string): readonly number[] {
  let found: readonly number[] = NO_PHRASES;
  for (const { word, phrases } of prepositions)
    if (word === preposition) found = found.length === 0 ? phrases : [...found, ...phrases];
  return found;
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
    return complements.clause === null ? own : [...own, ...complementsAt(scene, complements.clause).all];
  }
  if (place === 'that') return complements.clause === null ? [] : subjectAt(scene, complements.clause);
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
