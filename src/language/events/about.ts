import type { Participant } from '../analysis';
import type { Match } from './match-frame';
import type { Scene } from './scene';

/** Longest `about`, in UTF-16 units: a headline's worth. */
const LONGEST = 90;

/**
 * What the verb says beyond its participants, for a headline: `to hold talks next week`, `a terror attack in Pahalgam`;
 * null where the object is the other side itself.
 */
export function aboutOf(scene: Scene, at: number, match: Match): string | null {
  const { chunks, words } = scene;
  const { complements, patients } = match;
  const first = complements.objects[0];
  if (first !== undefined && !chunks[at].verb!.passive) {
    const span = { start: words[chunks[first].start].start, end: words[chunks[first].end - 1].end };
    if (
      patients.some(
        (patient) =>
          patient.end === span.end ||
          (patient.start >= span.start && patient.start < span.end && patient.end > span.end),
      )
    )
      return null;
  }
  if (chunks[at].verb!.passive) return null;
  const from = chunks[at].end;
  const until = lastChunk(scene, match);
  if (until < 0 || chunks[until].end <= from) return null;
  const start = words[from].start;
  const end = words[chunks[until].end - 1].end;
  const text = withoutDates(scene, start, end).replace(/^(?:the|an?|its|his|her|their)\s+/i, '');
  return !/^[\p{L}\p{N}“"$£€]/u.test(text) || text.length > LONGEST || onlyNames(patients, text) ? null : text;
}

function lastChunk(scene: Scene, { complements, frame }: Match): number {
  const { objects, infinitive, clause, prepositions } = complements;
  const inner = frame.inf ? infinitive : frame.clause ? clause : null;
  if (inner !== null) {
    const below = scene.complements.get(inner)!;
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

function onlyNames(patients: readonly Participant[], text: string): boolean {
  return patients.some((patient) => patient.text === text);
}
