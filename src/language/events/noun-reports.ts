import type { DateExpression, Participant } from '../analysis';
import { distinct } from './actors';
import type { DraftReport } from './draft-report';
import type { NounFrame } from './frame';
import { NOUN_FRAMES } from './frames/nouns';
import { destinationOf, type Sides, sidesOfNoun } from './noun-sides';
import { trailing, verbOfNoun } from './noun-verb';
import type { Scene } from './scene';
import { standingOfNoun } from './status';
import { SPEECH_VERBS } from './verbs';
import { dateByStatus, nearestDate, placeIn, statusByDate } from './when-where';
import { isTalk, isTraveller } from './worth-telling';

const FRAME_OF_NOUN: ReadonlyMap<string, NounFrame> = new Map(
  NOUN_FRAMES.flatMap((frame) => frame.nouns.map((noun) => [noun, frame])),
);
/** Nouns that are talks only with a word before them: `telephone call`, `telephonic exchange`. */
const NEEDS_PHONE = new Set(['call', 'exchange']);
const PHONE = /^(?:tele)?phon(?:e|ic)$/;
/** Verbs that only say what the noun is: `the visit will be his first`. */
const IS_VERBS = new Set(['be', 'mark', 'represent', 'become', 'constitute']);

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
  const { prepositions: after, infinitive } = trailing(scene, phrase);
  const verb = verbOfNoun(scene, phrase, frame);
  const sides = sidesOfNoun(scene, phrase, frame, after, verb);
  const invited =
    frame.type === 'INVITE' && (infinitive ?? (verb?.light ? scene.complements.get(verb.at)!.infinitive : null));
  const place =
    placeIn(scene, after) ??
    (invited ? destinationOf(scene, invited) : verb?.light ? placeIn(scene, verb.prepositions) : null);
  if (!isWorthTelling(frame, sides, place, scene)) return null;
  const status = standingOfNoun(
    scene,
    phrase,
    noun,
    verb && (verb.light || verb.role === 'subject' || IS_VERBS.has(verb.lemma)) ? verb.at : -1,
  );
  if (status === null) return null;
  const dated = verb
    ? dates.get(verb.at)?.filter((date) => verb.light || verb.role === 'subject' || date.start > words[noun].start)
    : dates.get(-1);
  const speech = verb && SPEECH_VERBS.has(verb.lemma);
  const date = speech ? null : nearestDate(dated, words[noun].start);
  const first = modifiers.findIndex((word) => PHONE.test(word));
  const from = first < 0 ? noun : chunks[phrase].start + first;
  return {
    type: frame.type,
    start: words[from].start,
    end: words[noun].end,
    ...sides,
    place,
    date: dateByStatus(status, date, scene.today),
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

function isWorthTelling(
  frame: NounFrame,
  { agents, patients }: Sides,
  place: Participant | null,
  scene: Scene,
): boolean {
  const everyone = [...agents, ...patients];
  const named = everyone.filter(({ cluster }) => cluster !== null);
  if (frame.mutual) return named.length > 0 && isTalk(distinct(everyone));
  if (frame.type === 'VISIT') return agents.some((agent) => agent.cluster !== null && isTraveller(scene, agent));
  if (frame.unnamed) return named.length > 0 || place !== null;
  return named.length > 0;
}
