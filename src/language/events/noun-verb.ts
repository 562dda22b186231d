import { complementsOf, type PrepositionalPhrase } from './clause';
import type { NounFrame } from './frame';
import { complementsAt, type Scene, subjectAt } from './scene';

/** The verb that an event noun goes with. */
export interface NounVerb {
  readonly at: number;
  readonly role: 'object' | 'subject' | 'oblique';
  /** A verb that only makes the noun happen: `held a meeting`, `an invitation was extended`. */
  readonly light: boolean;
  readonly passive: boolean;
  readonly lemma: string;
  readonly prepositions: readonly PrepositionalPhrase[];
}

/** The verb that the phrase is subject or complement of, else the verb of the clause that it opens, or null. */
export function verbOfNoun(scene: Scene, phrase: number, frame: NounFrame): NounVerb | null {
  const { chunks } = scene;
  let oblique: number | null = null;
  let from = phrase;
  while (from > 0 && chunks[from - 1].kind !== 'stop') from--;
  for (let at = from; at < phrase; at++) {
    if (chunks[at].kind !== 'verb') continue;
    const { objects, all } = complementsAt(scene, at);
    if (objects.includes(phrase)) return nounVerb(scene, at, 'object', frame);
    if (all.includes(phrase)) oblique = at;
  }
  for (let at = phrase + 1; at < chunks.length && chunks[at].kind !== 'stop'; at++)
    if (chunks[at].kind === 'verb' && subjectAt(scene, at).includes(phrase))
      return nounVerb(scene, at, 'subject', frame);
  oblique ??= verbAfter(scene, phrase);
  return oblique === null ? null : nounVerb(scene, oblique, 'oblique', frame);
}

function nounVerb(scene: Scene, at: number, role: NounVerb['role'], frame: NounFrame): NounVerb {
  const { lemma, passive } = scene.chunks[at].verb!;
  const fits = role === 'object' || (role === 'subject' && passive) || (role === 'oblique' && lemma === 'engage');
  const light = fits && frame.light.includes(lemma);
  return { at, role, light, passive, lemma, prepositions: complementsAt(scene, at).prepositions };
}

/** `The minister in his talks with A discussed …`, `During the talks, A extended …`. */
function verbAfter(scene: Scene, phrase: number): number | null {
  for (let i = phrase + 1; i < scene.chunks.length; i++) {
    const { kind, verb } = scene.chunks[i];
    if (kind === 'stop' || kind === 'that' || kind === 'relative' || kind === 'subordinator') return null;
    if (kind === 'verb' && verb!.mood === 'finite') return i;
  }
  return null;
}

/** What hangs on a phrase directly: `between A and B in Kazan`, `to visit Norland`. */
export function trailing(
  scene: Scene,
  phrase: number,
): { prepositions: readonly PrepositionalPhrase[]; infinitive: number | null } {
  const { prepositions, infinitive } = complementsOf(scene.chunks, phrase, phrase + 1);
  const direct = scene.chunks[phrase + 1]?.kind;
  if (direct === 'verb') return { prepositions: [], infinitive };
  return direct === 'preposition' ? { prepositions, infinitive } : { prepositions: [], infinitive: null };
}
