import type { Participant } from '../analysis';
import type { Match } from './match-frame';
import { complementsAt, type Scene, subjectAt } from './scene';

/** Longest `about`, in UTF-16 units: a headline's worth. */
const LONGEST = 90;

/**
 * What the verb says beyond its participants, for a headline: `to hold talks next week`, `a terror attack in Pahalgam`;
 * null where the object is the other side itself.
 */
export function aboutOf(scene: Scene, at: number, match: Match): string | null {
  const { chunks } = scene;
  const passive = chunks[at].verb!.passive && match.frame.voice !== 'middle';
  const first = passive ? subjectAt(scene, at)[0] : match.complements.objects[0];
  if (first !== undefined && isOtherSide(scene, first, match.patients)) return null;
  const from = passive ? chunks[first]?.start : chunks[at].end + particleLength(scene, at, match);
  const until = passive ? first : lastChunk(scene, match);
  if (from === undefined || until === undefined || until < 0 || chunks[until].end <= from) return null;
  if (!passive && until <= at) return null;
  const text = withoutDates(scene, scene.words[from].start, scene.words[chunks[until].end - 1].end);
  const plain = text.replace(/^(?:the|an?|its|his|her|their)\s+/i, '');
  const isReadable = /^[\p{L}\p{N}“"$£€]/u.test(plain) && plain.length <= LONGEST;
  return isReadable && !match.patients.some((patient) => patient.text === plain) ? plain : null;
}

/** True where the phrase is the other side itself, not something of theirs. */
function isOtherSide(scene: Scene, phrase: number, patients: readonly Participant[]): boolean {
  const { start, end } = scene.chunks[phrase];
  const [from, to] = [scene.words[start].start, scene.words[end - 1].end];
  return patients.some((one) => one.end === to || (one.start >= from && one.start < to && one.end > to));
}

/** Words of the particle that belongs to the verb: `turned down an offer`. */
function particleLength(scene: Scene, at: number, { frame }: Match): number {
  const { end, verb } = scene.chunks[at];
  const next = scene.words[end]?.lower;
  return !frame.verbs.includes(verb!.lemma) && frame.verbs.includes(`${verb!.lemma}_${next}`) ? 1 : 0;
}

function lastChunk(scene: Scene, { complements, frame }: Match): number {
  const { objects, infinitive, clause, prepositions } = complements;
  const inner = frame.inf ? infinitive : frame.clause ? clause : null;
  if (inner !== null) {
    const below = complementsAt(scene, inner);
    return Math.max(inner, ...below.objects, ...below.prepositions.slice(0, 1).flatMap(({ phrases }) => phrases));
  }
  const wanted = prepositions.find(({ word }) => (frame.prep ?? ['of', 'in', 'on', 'for']).includes(word));
  const near = wanted && (frame.prep || wanted === prepositions[0]) ? wanted.phrases : [];
  return Math.max(-1, ...objects, ...near);
}

function withoutDates(scene: Scene, start: number, end: number): string {
  let text = '';
  let from = start;
  for (const date of scene.dates) {
    if (date.start < from || date.end > end) continue;
    text += scene.text.slice(from, date.start).replace(/\b(?:on|in|at|by)\s+$/, '');
    from = date.end;
  }
  return (text + scene.text.slice(from, end)).replace(/\s+/g, ' ').trim();
}
