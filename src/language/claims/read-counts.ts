import type { Claim, DateExpression, EventReport, Sentence, Token } from '../analysis';
import type { LanguageDocument } from '../document';
import { FUNCTION_WORDS, TIME_WORDS } from '../lexicon/function-words';
import { contextOf, stemOf } from './context';
import { FATES, PART_BEFORE, PEOPLE } from './counted-things';
import { type Quantity, quantityAt } from './quantity';

/** Tokens of the phrase that a number counts: `12 senior police officers`. */
const PHRASE = 5;
/** Tokens between a counted phrase and what happened to it: `12 people were reported killed`. */
const REACH = 6;
const BARRIER = /^[.;:!?—–()]$|^(?:who|which|while|after|before|when|since|as)$/i;
const UNITS =
  /^(?:percent|per|%|degrees?|points?|times|cents?|seats?|votes?|goals?|runs?|wickets?|holes?|strokes?|birdies|bogeys|sets?|laps?|innings|overs|year-old|years?-old)$/i;
const MONEY = new Set('$€£¥₹');
const CURRENCY = /^(?:dollars?|euros?|pounds?|rupees?|yen|yuan|rubles?|roubles?|crowns?|francs?)$/i;
const TOLL_VERB = /^(?:to|at|of|is|was|reached|reaching|hit|stood|stands|now|passed|topped)$/i;

interface Scene {
  readonly document: LanguageDocument;
  readonly sentence: Sentence;
  readonly words: readonly string[];
}

/**
 * Counts that one sentence tells of people's fates (`12 people were killed`, `a death toll of 14`), of money and of
 * other plural things (`15 agreements`); dates, ages, ratios and figures that the sentence calls old are left out.
 */
export function readCounts(
  document: LanguageDocument,
  sentence: Sentence,
  dates: readonly DateExpression[],
  reports: readonly (readonly [number, EventReport])[],
): Claim[] {
  const { text, tokens } = document;
  const words = wordsOf(tokens, sentence);
  const scene: Scene = { document, sentence, words };
  const claims: Claim[] = [];
  let context: readonly string[] | null = null;
  for (let at = sentence.tokenStart; at < sentence.tokenEnd; at++) {
    const quantity = quantityAt(tokens, at, sentence.tokenStart, sentence.tokenEnd);
    if (!quantity) continue;
    at = quantity.tokenEnd - 1;
    const { start, end } = tokens[quantity.numberStart];
    if (dates.some((date) => date.start < end && start < date.end) || isPart(scene, quantity)) continue;
    const counted = countedThing(scene, quantity);
    if (!counted) continue;
    context ??= contextOf(tokens, sentence);
    const from = tokens[quantity.tokenStart].start;
    const to = tokens[counted.tokenEnd - 1].end;
    const { least, most, value } = quantity;
    claims.push({
      start: from,
      end: to,
      text: text.slice(from, to),
      kind: 'count',
      of: counted.of,
      least,
      most,
      value: String(value),
      report: nearest(reports, from),
      context,
      principal: null,
    });
  }
  return claims;
}

function wordsOf(tokens: readonly Token[], { tokenStart, tokenEnd }: Sentence): string[] {
  const words: string[] = [];
  for (let at = tokenStart; at < tokenEnd; at++) words.push(tokens[at].spelling.lower);
  return words;
}

function nearest(reports: readonly (readonly [number, EventReport])[], start: number): number | null {
  let best: number | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const [index, report] of reports) {
    const gap = Math.abs(report.start - start);
    if (gap < distance) [best, distance] = [index, gap];
  }
  return best;
}

/** `including five women`, `three of them children`, `five of the dead`. */
function isPart({ document: { tokens }, sentence, words }: Scene, { tokenStart, tokenEnd }: Quantity): boolean {
  const at = tokenStart - sentence.tokenStart;
  for (let back = at - 1; back >= Math.max(0, at - 12); back--) {
    if (PART_BEFORE.has(words[back])) return true;
    if (BARRIER.test(words[back])) break;
  }
  return tokens[tokenEnd]?.spelling.lower === 'of' && tokenEnd < sentence.tokenEnd;
}

interface Counted {
  readonly of: string;
  readonly tokenEnd: number;
}

function countedThing(scene: Scene, quantity: Quantity): Counted | null {
  const { sentence, words } = scene;
  const before = words[quantity.tokenStart - sentence.tokenStart - 1] ?? '';
  const next = words[quantity.tokenEnd - sentence.tokenStart] ?? '';
  if (UNITS.test(next) || before === 'no' || before === 'number' || before === '#') return null;
  if (MONEY.has(before) || CURRENCY.test(next)) return { of: 'money', tokenEnd: quantity.tokenEnd };
  // "none of its crew of 14 was hurt": 14 is the crew
  const [previous, earlier] = [before, words[quantity.tokenStart - sentence.tokenStart - 2] ?? ''];
  if (previous === 'of' && !/^(?:total|crowd|crowds|toll|lives)$/.test(earlier)) return null;
  const phrase = phraseAfter(scene, quantity.tokenEnd);
  const fate = fateOf(scene, quantity, phrase);
  if (fate) return { of: fate, tokenEnd: Math.max(phrase.end, quantity.tokenEnd) };
  // a year or a bare number counts nothing
  if (
    phrase.head === null ||
    (quantity.value >= 1500 && quantity.value < 2100 && /^\d{4}$/.test(String(quantity.value)))
  )
    return null;
  return { of: stemOf(phrase.head), tokenEnd: phrase.end };
}

interface Phrase {
  /** The plural noun that the number counts, or null. */
  readonly head: string | null;
  readonly end: number;
}

/** The words after the number up to its plural noun. */
function phraseAfter({ sentence, words }: Scene, from: number): Phrase {
  const end = Math.min(sentence.tokenEnd, from + PHRASE);
  for (let at = from; at < end; at++) {
    const word = words[at - sentence.tokenStart];
    if (PEOPLE.has(word)) return { head: word, end: at + 1 };
    if (!/^\p{L}[\p{L}’'-]*$/u.test(word) || FUNCTION_WORDS.has(word) || TIME_WORDS.has(word)) break;
    if (FATES.has(word) && !word.endsWith('s')) break;
    if (/[^s'’]s$/.test(word) && word.length > 3) return { head: word, end: at + 1 };
  }
  return { head: null, end: from };
}

/** What happened to those counted: told right before the number, after it, or by `toll`. */
function fateOf(scene: Scene, { tokenStart, tokenEnd }: Quantity, phrase: Phrase): string | null {
  const { sentence, words } = scene;
  const first = tokenStart - sentence.tokenStart;
  const person = phrase.head === null || PEOPLE.has(phrase.head);
  if (phrase.head !== null && FATES.has(phrase.head) && phrase.head !== 'lives') return FATES.get(phrase.head)!;
  if (!person) return null;
  const [previous, earlier] = [words[first - 1] ?? '', words[first - 2] ?? ''];
  if (
    /^(?:killed|killing|kills|kill|injured|injuring|wounded|wounding|arrested|arresting|detained|detaining|evacuated|evacuating|rescued|rescuing|displaced|displacing|kidnapped|abducted|hospitalised|hospitalized)$/.test(
      previous,
    )
  )
    return FATES.get(previous)!;
  if (/^(?:claimed|cost|claiming|costing)$/.test(previous) && phrase.head === 'lives') return 'dead';
  if (previous === 'of' && /^(?:crowd|crowds)$/.test(earlier)) return 'attended';
  if (/^(?:carrying|carried)$/.test(previous) && phrase.head !== null && PEOPLE.has(phrase.head)) return 'aboard';
  const tollAt = words.slice(Math.max(0, first - 8), first).lastIndexOf('toll');
  if (tollAt >= 0 && TOLL_VERB.test(previous)) return 'dead';
  const last = Math.min(words.length, phrase.end - sentence.tokenStart + REACH);
  for (let at = Math.max(phrase.end, tokenEnd) - sentence.tokenStart; at < last; at++) {
    const word = words[at];
    if (BARRIER.test(word) || word === 'and' || word === ',' || /^\d/.test(word)) return null;
    const fate = FATES.get(word);
    if (fate !== undefined && isSuffered(words, at, phrase)) return fate;
  }
  return null;
}

/** `12 were killed`, `12 dead`, `12 marched`; but not `12 men killed a guard`, where they did it themselves. */
function isSuffered(words: readonly string[], at: number, phrase: Phrase): boolean {
  const word = words[at];
  if (word === 'board' || word === 'strike') return words[at - 1] === 'on';
  if (word === 'walked') return words[at + 1] === 'out';
  if (
    /^(?:killed|injured|wounded|arrested|detained|evacuated|rescued|displaced|kidnapped|abducted|saved)$/.test(word)
  ) {
    const passive = words
      .slice(Math.max(0, at - 4), at)
      .some((one) => /^(?:were|was|been|are|being|be|left|reported|confirmed|feared|others|had)$/.test(one));
    const closed =
      at + 1 >= words.length || /^(?:[.,;)]|and|in|when|by|after|on|at|during|as|with)$/.test(words[at + 1]);
    return passive || (phrase.head === null ? true : closed);
  }
  return /^(?:dead|died|die|dies|drowned|perished|slain|missing|unaccounted|homeless|hurt|infected|attended|attending|marched|gathered|protested|rallied|hospitalised|hospitalized|deaths|aboard|injuries|arrests|fatalities|bodies)$/.test(
    word,
  );
}
