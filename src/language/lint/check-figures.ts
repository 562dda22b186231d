import type { Problem } from '../../article/article';
import type { Sentence } from '../analysis';
import { type Quantity, quantityAt } from '../claims/quantity';
import type { LanguageDocument } from '../document';
import { bySpelling } from '../tokens/spelling';

/** What a word that opens a list of parts tells of them: that some may be left out, or that they are all. */
const SOME = 1;
const ALL = 2;
const partsOpenedBy = bySpelling((_, word) => {
  if (word === 'comprising') return ALL;
  return word === 'including' || word === 'among' ? SOME : 0;
});
/** Nobody is in two of these. */
const DISJOINT: readonly ReadonlySet<string>[] = [
  new Set(['men', 'women', 'children', 'man', 'woman', 'child']),
  new Set(['boys', 'girls', 'adults', 'boy', 'girl', 'adult']),
  new Set(['males', 'females']),
  new Set(['dead', 'wounded', 'injured', 'missing']),
  new Set(['civilians', 'soldiers', 'militants', 'rebels', 'policemen']),
  new Set(['passengers', 'crew']),
];
/** Tokens between a total and what opens its parts: `12 people were killed, including`. */
const REACH = 10;
/** Tokens of one part with what joins it to the next: `five young women and`. */
const PART = 5;

/**
 * Totals smaller than their parts (`figures-do-not-add-up`): `12 people, including 5 women and 9 men`, or one part that
 * is larger than the whole; of a full list (`comprising`), any other sum. Parts that may overlap are not added.
 */
export function checkFigures(document: LanguageDocument): Problem[] {
  const problems: Problem[] = [];
  for (const sentence of document.sentences) if (sentence.paragraph >= 0) checkSentence(document, sentence, problems);
  return problems;
}

function checkSentence({ tokens, text }: LanguageDocument, sentence: Sentence, problems: Problem[]): void {
  const { tokenStart, tokenEnd } = sentence;
  for (let at = tokenStart; at < tokenEnd; at++) {
    const parted = partsOpenedBy(tokens[at].spelling);
    if (parted === 0) continue;
    const full = parted === ALL;
    const total = quantityBefore(tokens, at, sentence);
    const parts = total ? partsAfter(tokens, at + 1, sentence) : [];
    if (!total || parts.length === 0 || total.most === null) continue;
    const added = parts.length > 1 && areDisjoint(parts.map(({ noun }) => noun));
    const sum = added
      ? parts.reduce((all, { quantity }) => all + quantity.value, 0)
      : Math.max(...parts.map(({ quantity }) => quantity.value));
    const exact = total.most - total.least < 1;
    const wrong = sum > total.most || (full && added && exact && sum < total.value);
    if (!wrong) continue;
    const last = tokens[parts[parts.length - 1].end - 1];
    const start = tokens[total.tokenStart].start;
    problems.push({
      start,
      end: last.end,
      code: 'figures-do-not-add-up',
      severity: 'warning',
      message: added
        ? `The parts add up to ${sum}, the whole is ${text.slice(start, tokens[total.tokenEnd - 1].end)}.`
        : `A part of ${sum} is larger than the whole of ${text.slice(start, tokens[total.tokenEnd - 1].end)}.`,
      related: [],
    });
  }
}

type Tokens = LanguageDocument['tokens'];

/** The only number in the words before; with two, nobody knows which is the whole. */
function quantityBefore(tokens: Tokens, at: number, { tokenStart }: Sentence): Quantity | null {
  let found: Quantity | null = null;
  for (let back = Math.max(tokenStart, at - REACH); back < at; back++) {
    const quantity = quantityAt(tokens, back, tokenStart, at);
    if (!quantity) continue;
    if (
      found ||
      /^(?:percent|per|%|years?|days?|hours?|million|-?year-old)$/i.test(tokens[quantity.tokenEnd]?.text ?? '')
    )
      return null;
    found = quantity;
    back = quantity.tokenEnd - 1;
  }
  return found;
}

interface Part {
  readonly quantity: Quantity;
  readonly noun: string;
  readonly end: number;
}

/** `5 women, 3 men and 2 children`: numbers with a plain noun each, one after the other. */
function partsAfter(tokens: Tokens, from: number, { tokenStart, tokenEnd }: Sentence): Part[] {
  const parts: Part[] = [];
  for (let at = from; at < tokenEnd; ) {
    while (at < tokenEnd && /^(?:,|and|at|least|about)$/i.test(tokens[at].text)) at++;
    const quantity = at < tokenEnd ? quantityAt(tokens, at, tokenStart, tokenEnd) : null;
    if (!quantity) break;
    const end = nounEnd(tokens, quantity.tokenEnd, tokenEnd);
    if (end === null) break;
    parts.push({ quantity, noun: tokens[end - 1].spelling.lower, end });
    at = end;
  }
  return parts;
}

function nounEnd(tokens: Tokens, from: number, limit: number): number | null {
  for (let at = from; at < Math.min(limit, from + PART); at++) {
    const word = tokens[at].spelling.lower;
    if (DISJOINT.some((set) => set.has(word)) || /[^s]s$/.test(word)) return at + 1;
    if (!/^\p{L}+$/u.test(word)) return null;
  }
  return null;
}

function areDisjoint(nouns: readonly string[]): boolean {
  return new Set(nouns).size === nouns.length && DISJOINT.some((set) => nouns.every((noun) => set.has(noun)));
}
