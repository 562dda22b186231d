import type { DateExpression, EventStatus, Participant } from '../analysis';
import { mentionParticipant } from './actors';
import type { PrepositionalPhrase } from './clause';
import { chunkHas, type Scene } from './scene';

const AT = new Set(['in', 'at', 'near', 'outside', 'inside', 'across']);

/** The verb chunk that a date of the sentence goes with, or -1. */
function ownerOf(scene: Scene, date: DateExpression): number {
  const { chunks, words } = scene;
  let next = 0;
  while (next < chunks.length && words[chunks[next].start].start < date.start) next++;
  const after = chunks[next];
  if (chunks[next - 1]?.kind === 'phrase' && after?.kind === 'verb' && after.verb!.mood === 'finite') return next;
  for (let i = next - 1; i >= 0; i--) {
    const { kind } = chunks[i];
    if (kind === 'verb') return i;
    if (kind === 'comma' || kind === 'stop' || kind === 'that' || kind === 'relative' || kind === 'subordinator') break;
  }
  for (let i = next; i < chunks.length && chunks[i].kind !== 'stop'; i++)
    if (chunks[i].kind === 'verb' && chunks[i].verb!.mood === 'finite') return i;
  return -1;
}

const NO_DATES: ReadonlyMap<number, readonly DateExpression[]> = new Map();

/** The dates of a sentence by the verb chunk they go with. */
export function datesByVerb(scene: Scene): ReadonlyMap<number, readonly DateExpression[]> {
  if (scene.dates.length === 0) return NO_DATES;
  const found = new Map<number, DateExpression[]>();
  for (const date of scene.dates) {
    if ((date.type !== 'DATE' && date.type !== 'TIME') || !/^\d{4}/.test(date.value)) continue;
    // "the events of June 24": the day of something else
    if (
      /(?<!\b(?:morning|afternoon|evening|night|day) )\bof\s+(?:the\s+)?$/i.test(
        scene.text.slice(Math.max(0, date.start - 24), date.start),
      )
    )
      continue;
    const owner = ownerOf(scene, date);
    const list = found.get(owner);
    if (list) list.push(date);
    else found.set(owner, [date]);
  }
  return found;
}

/** Of several dates the one nearest after the trigger, else the nearest before it. */
export function nearestDate(dates: readonly DateExpression[] | undefined, trigger: number): string | null {
  if (!dates || dates.length === 0) return null;
  const after = dates.find((date) => date.start >= trigger);
  return (after ?? dates[dates.length - 1]).value;
}

/** The first place told by `in`, `at` or `near`. */
export function placeIn(scene: Scene, prepositions: readonly PrepositionalPhrase[]): Participant | null {
  for (let i = 0; i < prepositions.length; i++) {
    const { word, phrases } = prepositions[i];
    // "on the situation in Norland": the place of what is spoken of
    if (!AT.has(word) || (i > 0 && isTopic(scene, prepositions[i - 1]))) continue;
    for (const at of phrases) {
      const place = placeOf(scene, at) ?? placeThroughOf(scene, at);
      if (place) return place;
    }
  }
  return null;
}

const TOPIC = new Set(['on', 'about', 'over', 'regarding', 'concerning', 'into', 'for']);
const OCCASIONS = new Set(['sidelines', 'margins', 'sideline', 'occasion', 'eve', 'day', 'visit', 'trip']);

function isTopic(scene: Scene, { word, phrases }: PrepositionalPhrase): boolean {
  return TOPIC.has(word) && !phrases.some((at) => chunkHas(scene, at, OCCASIONS));
}

const SETTINGS = new Set([
  'port',
  'city',
  'town',
  'village',
  'capital',
  'island',
  'province',
  'region',
  'state',
  'resort',
]);

/** `at the port of Westmark`. */
function placeThroughOf(scene: Scene, at: number): Participant | null {
  const of = scene.chunks[at + 1];
  return of?.kind === 'preposition' && of.word === 'of' && chunkHas(scene, at, SETTINGS)
    ? placeOf(scene, at + 2)
    : null;
}

/** The place that a phrase names, or null. */
export function placeOf(scene: Scene, at: number): Participant | null {
  const chunk = scene.chunks[at];
  if (chunk?.kind !== 'phrase') return null;
  const last = scene.words[chunk.end - 1];
  return last.tag === 'name' && scene.mentions[last.mention].type === 'PLACE'
    ? mentionParticipant(scene, last.mention)
    : null;
}

/** A plan for a day that has passed is a misread date: none is told then. */
export function dateByStatus(status: EventStatus, date: string | null, today: string | null): string | null {
  if ((status !== 'planned' && status !== 'possible') || date === null || today === null || !/^[\d-]+$/.test(date))
    return date;
  return date < today.slice(0, date.length) ? null : date;
}

/** What is said to have happened on a day to come is a plan: `the talks on Friday`. */
export function statusByDate(status: EventStatus, date: string | null, today: string | null): EventStatus {
  if (status !== 'happened' || date === null || today === null) return status;
  const length = Math.min(date.length, today.length);
  return /^\d{4}(?:-\d{2}){0,2}/.test(date) && date.slice(0, length) > today.slice(0, length) && /^[\d-]+$/.test(date)
    ? 'planned'
    : status;
}
