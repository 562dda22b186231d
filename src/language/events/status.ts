import type { EventStatus } from '../analysis';
import { governorOf, type Scene, subjectAt } from './scene';

const FUTURE = new Set(['will', 'shall', "'ll", 'would', "'d"]);
const MAYBE = new Set(['may', 'might', 'could', 'can', 'should', 'must']);
/** Verbs that announce what comes: `plans to meet`, `is scheduled to visit`. */
const PLANS = new Set(
  'plan intend expect schedule decide agree prepare set promise pledge offer propose arrange consider anticipate look hope coordinate finalize await reschedule accept'.split(
    ' ',
  ),
);
const CANCELS = new Set('cancel scrap shelve abandon'.split(' '));
/** What is put off is still to come. */
const PUT_OFF = new Set('postpone delay reschedule'.split(' '));
/** Verbs whose purpose comes about with them: `will meet to sign an agreement`. */
const GATHERINGS = new Set('meet travel visit fly gather convene arrive'.split(' '));
const DENIALS = new Set('deny refute'.split(' '));
/** Verbs that say that the infinitive did come about. */
const CAME_ABOUT = new Set('begin start continue manage help come go send go'.split(' '));
const COMING = new Set(
  'upcoming forthcoming planned scheduled anticipated expected proposed possible potential future next coming'.split(
    ' ',
  ),
);
const CURRENT = new Set('ongoing current'.split(' '));
const READY = new Set('ready willing due set likely prepared going scheduled'.split(' '));

export interface Standing {
  readonly status: EventStatus;
  /** The clause speaks of what is to come. */
  readonly future: boolean;
  readonly negated: boolean;
}

/** Whether what a verb tells has happened, or null where the clause does not tell it as a fact or a plan. */
export function standingOf(scene: Scene, at: number): Standing | null {
  const { chunks } = scene;
  const verb = chunks[at].verb!;
  if (inCondition(scene, at)) return null;
  const governor = governorOf(scene, at);
  const above = governor === undefined ? null : chunks[governor].verb!;
  if (verb.mood === 'infinitive') {
    if (above === null) return null;
    if (above.negated || CANCELS.has(above.lemma)) return { status: 'cancelled', future: true, negated: true };
    if (CAME_ABOUT.has(above.lemma)) return standingOf(scene, governor!);
    const ready =
      above.lemma === 'be' &&
      (scene.words.slice(chunks[governor!].end, chunks[at].start).some((word) => READY.has(word.lower)) ||
        chunks[at].start === chunks[governor!].end);
    if (GATHERINGS.has(above.lemma) && verb.lemma === 'sign') return standingOf(scene, governor!);
    if (above.lemma === 'invite') return { status: 'invited', future: true, negated: false };
    return PLANS.has(above.lemma) || ready ? { status: 'planned', future: true, negated: verb.negated } : null;
  }
  if (verb.mood === 'ing') {
    const before = chunks[at - 1];
    return before?.kind === 'preposition' && before.word !== 'after' && before.word !== 'by' ? null : happened;
  }
  if (above && DENIALS.has(above.lemma)) return { status: 'denied', future: false, negated: true };
  if (verb.modal !== null) {
    if (FUTURE.has(verb.modal))
      return { status: verb.negated ? 'cancelled' : 'planned', future: true, negated: verb.negated };
    if (MAYBE.has(verb.modal)) return { status: 'possible', future: verb.modal === 'may', negated: verb.negated };
  }
  if (verb.negated) return { status: 'denied', future: false, negated: true };
  if (verb.progressive) return { status: 'ongoing', future: false, negated: false };
  return happened;
}

const happened: Standing = { status: 'happened', future: false, negated: false };

/** `if he gave them a veto`: nothing told. */
function inCondition(scene: Scene, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const { kind, word } = scene.chunks[i];
    if (kind === 'stop' || kind === 'that' || kind === 'verb') return false;
    if (kind === 'subordinator') return word === 'if' || word === 'unless' || word === 'whether' || word === 'lest';
  }
  return false;
}

/** The same for a noun, by the words of its phrase and the verb that it belongs to (-1 for none). */
export function standingOfNoun(scene: Scene, phrase: number, noun: number, verbAt: number): EventStatus | null {
  const { chunks, words } = scene;
  if (verbAt >= 0 && CANCELS.has(chunks[verbAt].verb!.lemma)) return 'cancelled';
  if (verbAt >= 0 && PUT_OFF.has(chunks[verbAt].verb!.lemma)) return 'planned';
  for (let i = chunks[phrase].start; i < noun; i++) {
    if (COMING.has(words[i].lower)) return 'planned';
    if (CURRENT.has(words[i].lower)) return 'ongoing';
  }
  if (verbAt < 0) return 'happened';
  const verb = chunks[verbAt].verb!;
  const isSubject = subjectAt(scene, verbAt).includes(phrase);
  if (PLANS.has(verb.lemma) && (verb.passive || isSubject || verb.lemma !== 'look')) return 'planned';
  if (isSubject && verb.lemma === 'need') return 'planned';
  return standingOf(scene, verbAt)?.status ?? null;
}
