import { NOT_NAMES } from '../lexicon/not-names';
import { KNOWN } from '../lexicon/phrase-table';
import { wordSet } from '../lexicon/word-list';
import type { TaggedSpan } from './tagger/labels';
import type { TaggerInput } from './tagger/tag-document';
import { isCapitals, isFunctional, KIND, type TokenInfo } from './tagger/token-info';

const POSSESSIVES = new Set(["'s", "'"]);
const PLACE = KNOWN.country | KNOWN.bigPlace;

/** Small words that begin or join surnames and hardly anything else: `von der Leyen`. */
const SURNAME_PARTICLES = wordSet('von van der den de del della di da dos das bin bint ibn ter ten zu af');

function isTitle(info: TokenInfo): boolean {
  return (info.known & KNOWN.roleHead) !== 0 && (info.known & KNOWN.firstName) === 0;
}

function isNothing({ infos }: TaggerInput, { start, end }: TaggedSpan): boolean {
  if (end - start > 1) return false;
  const info = infos[start];
  if (NOT_NAMES.has(info.key) || (info.known & KNOWN.time) !== 0) return true;
  return (isFunctional(info) && !isCapitals(info)) || info.kind === KIND.mark || info.kind === KIND.number;
}

/** `Norway's Yara` → `Norway`, `Yara`; `Paris / Rome` → `Paris`, `Rome`; `People's Party` stays whole. */
function cutApart({ infos, keys, known }: TaggerInput, { start, end, type }: TaggedSpan): TaggedSpan[] {
  const pieces: TaggedSpan[] = [];
  let from = start;
  for (let index = start + 1; index < end; index++) {
    const slash = keys[index] === '/' || keys[index] === ';';
    if (!slash && !POSSESSIVES.has(keys[index])) continue;
    const owner = keys.slice(from, index).join(' ');
    const place = ((known.bits.get(owner) ?? 0) & PLACE) !== 0;
    if (!slash && index + 1 < end && !place && infos[from].kind !== KIND.capitals) continue;
    pieces.push({ start: from, end: index, type: !slash && place ? 'PLACE' : type });
    from = index + 1;
  }
  if (from < end) pieces.push({ start: from, end, type });
  return pieces.filter((piece) => piece.end > piece.start);
}

/** `Kenya-based`, `U.S.-led`: an adjective made of a name. */
const NAME_ADJECTIVE =
  /-(?:based|listed|led|backed|born|owned|controlled|run|held|dominated|style|trained|educated|wide|bound|made|funded|sponsored|ruled|occupied|speaking|mediated|brokered)$/;

/** Small words that open the names of bodies and families: `al Qaeda`. */
const OPENING_PARTICLES = wordSet(
  'al el von van der den de del della di da dos das bin bint ibn ter ten zu af la le d',
);

/** Small words and numbers at the borders of a place (`eastern Kenya`) and numbers behind a person are left out. */
function trimBorders({ infos, keys }: TaggerInput, { start, end, type }: TaggedSpan): TaggedSpan[] {
  let from = start;
  let to = end;
  while (to - from > 1 && infos[from].kind === KIND.small && !OPENING_PARTICLES.has(keys[from])) from++;
  if (type === 'PLACE' || type === 'PERSON')
    while (to - from > 1 && (infos[to - 1].kind === KIND.small || infos[to - 1].kind === KIND.number)) to--;
  return NAME_ADJECTIVE.test(keys[to - 1]) ? [] : [{ start: from, end: to, type }];
}

/** `M. Hamilton` is a person though Hamilton is a town. */
function withInitials({ infos }: TaggerInput, span: TaggedSpan, from: number): TaggedSpan {
  if (span.end - span.start > 1 || infos[span.start].kind !== KIND.capital) return span;
  let { start } = span;
  while (start > from && infos[start - 1].kind === KIND.initial && infos[start - 1].text.endsWith('.')) start--;
  return start < span.start ? { start, end: span.end, type: 'PERSON' } : span;
}

/** A title before a person stays outside, and what is before the title is a name of its own. */
function cutTitle({ infos, guesses }: TaggerInput, span: TaggedSpan, guess: number): TaggedSpan[] {
  let { start } = span;
  if (span.type === 'PERSON') while (span.end - start > 1 && isTitle(infos[start])) start++;
  const person = guesses[guess];
  const hidden =
    person !== undefined &&
    person.type === 'PERSON' &&
    person.titled &&
    person.end === span.end &&
    person.start > start;
  if (!hidden) return [{ ...span, start }];
  let before = person.start;
  while (before > start && (infos[before - 1].known & (KNOWN.roleHead | KNOWN.roleModifier)) !== 0) before--;
  const rest: TaggedSpan = { start: person.start, end: span.end, type: 'PERSON' };
  if (before === start) return [rest];
  const place = (infos[start].known & (PLACE | KNOWN.group)) !== 0;
  return [{ start, end: before, type: place ? 'PLACE' : span.type === 'PERSON' ? 'ORGANIZATION' : span.type }, rest];
}

/** `Ursula` before `von der Leyen`; `Jordan` before `Peele`. */
function isGivenName(infos: readonly TokenInfo[], before: TaggedSpan, surname: TaggedSpan, start: number): boolean {
  if (surname.type !== 'PERSON' || before.end - before.start > 2) return false;
  if (start < surname.start) return true;
  if (before.end - before.start > 1 || surname.end - surname.start > 1) return false;
  return before.type === 'PERSON' || (infos[before.start].known & KNOWN.firstName) !== 0;
}

/** Adds `von der` to a surname, and to the given name before it. */
function joinParticles({ infos, keys }: TaggerInput, spans: readonly TaggedSpan[]): TaggedSpan[] {
  const joined: TaggedSpan[] = [];
  for (const span of spans) {
    let { start } = span;
    if (span.type === 'PERSON')
      while (start > 0 && infos[start - 1].kind === KIND.small && SURNAME_PARTICLES.has(keys[start - 1])) start--;
    const before = joined.at(-1);
    const given = before !== undefined && before.end === start && isGivenName(infos, before, span, start);
    if (given) {
      joined[joined.length - 1] = { start: before.start, end: span.end, type: 'PERSON' };
    } else joined.push({ ...span, start: before !== undefined && before.end > start ? span.start : start });
  }
  return joined;
}

/** The tagger's spans, cut and joined as the names of Dateline are; in text order, none overlapping. */
export function tidySpans(input: TaggerInput, spans: readonly TaggedSpan[]): TaggedSpan[] {
  let guess = 0;
  const cut = spans
    .flatMap((span) => cutApart(input, span))
    .flatMap((span) => trimBorders(input, span))
    .map((span, index, all) => withInitials(input, span, index > 0 ? all[index - 1].end : 0))
    .flatMap((span) => {
      while (guess < input.guesses.length && input.guesses[guess].end < span.end) guess++;
      return cutTitle(input, span, guess);
    });
  return joinParticles(input, cut).filter((span) => !isNothing(input, span));
}
