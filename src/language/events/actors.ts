import type { Participant } from '../analysis';
import { isActorNoun } from './actor-nouns';
import type { Chunk } from './chunks';
import { VEHICLES } from './frames/word-sets';
import type { Scene } from './scene';
import { ACTOR_NOUN, CAPITAL, hasMark, type WordTag } from './word';

const NOBODY: readonly Participant[] = [];
/** Tags of words before an unnamed actor that are no part of what it is called. */
const STANDS_BEFORE: ReadonlySet<WordTag> = new Set(['determiner', 'possessive', 'number']);
const PAIRS = new Set('leaders ministers presidents sides men women politicians diplomats statesmen'.split(' '));

export function mentionParticipant(scene: Scene, index: number): Participant {
  const { start, end, text, cluster } = scene.mentions[index];
  return { start, end, text, cluster };
}

/** Somebody without a name: `Muslim hackers`. */
function unnamed(text: string, start: number, end: number): Participant {
  return { start, end, text: text.slice(start, end), cluster: null };
}

/** Whom a phrase as a whole names, by its last word: `Russian President Vladimir Putin`, `he`, `Burmese troops`. */
export function headActors(scene: Scene, at: number): readonly Participant[] {
  const chunk = scene.chunks[at];
  if (chunk?.kind !== 'phrase') return NOBODY;
  scene.known.heads[at] ??= readHead(scene, at, chunk);
  return scene.known.heads[at];
}

function readHead(scene: Scene, at: number, chunk: Chunk): readonly Participant[] {
  const { words, mentions } = scene;
  const last = words[chunk.end - 1];
  if (last.tag === 'pronoun')
    return last.mention >= 0 && mentions[last.mention].cluster !== null
      ? [mentionParticipant(scene, last.mention)]
      : NOBODY;
  if (isPair(scene, chunk)) return scene.pairBefore(words[chunk.start].start, last.lower);
  if (last.tag === 'name')
    return mentions[last.mention].type === 'EVENT' ? NOBODY : [mentionParticipant(scene, last.mention)];
  const nominal = scene.nominals.get(last.end);
  if (nominal !== undefined) return [mentionParticipant(scene, nominal)];
  const apposed = apposedName(scene, at);
  if (apposed) return [apposed];
  if (last.tag !== 'noun' || !hasMark(last, ACTOR_NOUN)) return NOBODY;
  let from = chunk.start;
  while (from < chunk.end - 1 && STANDS_BEFORE.has(words[from].tag)) from++;
  return [unnamed(scene.text, words[from].start, endOfActor(scene, at))];
}

/** `Leaders of the opposition coalition`: an unnamed actor takes its `of` along. */
function endOfActor(scene: Scene, at: number): number {
  const [of, whole] = [scene.chunks[at + 1], scene.chunks[at + 2]];
  const end =
    of?.kind === 'preposition' && of.word === 'of' && whole?.kind === 'phrase' ? whole.end : scene.chunks[at].end;
  return scene.words[end - 1].end;
}

/** `India's External Affairs Minister, Subrahmanyam Jaishankar`: the name after the comma. */
function apposedName(scene: Scene, at: number): Participant | null {
  const { chunks, words, mentions } = scene;
  const head = words[chunks[at].end - 1];
  if (chunks[at + 1]?.kind !== 'comma' || chunks[at + 2]?.kind !== 'phrase' || !hasMark(head, ACTOR_NOUN)) return null;
  const last = words[chunks[at + 2].end - 1];
  if (last.tag !== 'name' || mentions[last.mention].type !== 'PERSON' || head.lower.endsWith('s')) return null;
  return mentionParticipant(scene, last.mention);
}

/** `the two leaders`, `both leaders`, `they both`. */
function isPair(scene: Scene, chunk: Chunk): boolean {
  const { words } = scene;
  if (!PAIRS.has(words[chunk.end - 1].lower)) return false;
  for (let i = chunk.start; i < chunk.end; i++) if (words[i].lower === 'two' || words[i].lower === 'both') return true;
  return false;
}

/** Whom a phrase that names a thing tells of: `Saddam Hussein's proposal`, `an Australian ultimatum`, `his offer`. */
export function innerActors(scene: Scene, at: number): readonly Participant[] {
  const chunk = scene.chunks[at];
  if (chunk?.kind !== 'phrase') return NOBODY;
  let plain = -1;
  for (let i = chunk.start; i < chunk.end; i++) {
    const word = scene.words[i];
    if (word.mention < 0 || scene.mentions[word.mention].type === 'EVENT') continue;
    if (word.possessive || word.tag === 'possessive') {
      if (word.tag === 'name' || scene.mentions[word.mention].cluster !== null)
        return [mentionParticipant(scene, word.mention)];
    }
    if (plain < 0 && word.tag === 'name') plain = word.mention;
  }
  if (plain >= 0) return [mentionParticipant(scene, plain)];
  for (let i = chunk.start; i < chunk.end - 1; i++) {
    const word = scene.words[i];
    if (word.possessive && isActorNoun(word.lower.replace(/'s?$/, ''))) {
      return [unnamed(scene.text, scene.words[chunk.start].start, word.end)];
    }
  }
  return NOBODY;
}

/** A ship, train or plane that has a name which is nobody's: `ferry Aurora` of `the ferry Aurora`. */
export function namedVehicle(scene: Scene, at: number): Participant | null {
  const chunk = scene.chunks[at];
  if (chunk?.kind !== 'phrase') return null;
  const { words, text } = scene;
  const last = words[chunk.end - 1];
  if (!hasMark(last, CAPITAL)) return null;
  for (let i = chunk.end - 2; i >= chunk.start; i--)
    if (VEHICLES.has(words[i].lower)) return unnamed(text, words[i].start, last.end);
  return null;
}

/** Whom a phrase names or tells of; through `of` where it is a quantity or a thing: `thousands of Nigerians`. */
export function actorsOf(scene: Scene, at: number): readonly Participant[] {
  if (at >= scene.chunks.length) return NOBODY;
  scene.known.actors[at] ??= readActors(scene, at);
  return scene.known.actors[at];
}

function readActors(scene: Scene, at: number): readonly Participant[] {
  const head = headActors(scene, at);
  if (head.length > 0) return head;
  const of = scene.chunks[at + 1];
  if (of?.kind === 'preposition' && of.word === 'of') {
    const whole = actorsOf(scene, at + 2);
    if (whole.length > 0) return whole;
  }
  return innerActors(scene, at);
}

/** The actors of several phrases, each once. */
export function actorsOfAll(scene: Scene, phrases: readonly number[]): readonly Participant[] {
  if (phrases.length === 0) return NOBODY;
  if (phrases.length === 1) return actorsOf(scene, phrases[0]);
  return distinct(phrases.flatMap((at) => actorsOf(scene, at)));
}

/** Participants with each referent once, in the order given. */
export function distinct(participants: readonly Participant[]): readonly Participant[] {
  if (participants.length < 2) return participants;
  return participants.filter((one, i) => participants.findIndex((other) => isSame(one, other)) === i);
}

export function isSame(a: Participant, b: Participant): boolean {
  return a.cluster !== null && b.cluster !== null ? a.cluster === b.cluster : a.start === b.start;
}
