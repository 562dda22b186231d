import type { Span } from '../../article/span';
import type { MarkReading, Quoted } from './marks';

// What stands before a mark is looked at behind it: a pattern that begins with its mark is found faster.
const OPENING = /[‘'](?<![\p{L}\p{N}][‘'])(?=[\p{L}\p{N}[…])/gu;
const CLOSING = /[’'](?<=\S[’'])(?![\p{L}\p{N}’'])/gu;
/** Words that begin with an apostrophe: `'em`, `'90s`. */
const ELISION = /^(?:\d{2}s?|em|tis|twas|til|cause|n|bout|round|neath|cos|kay)(?![\p{L}\p{N}])/iu;
/** Three words or more, closed as speech is. */
const SPEECH = /^\S+\s+\S+\s[\s\S]*[.,?!…]$/;
const HEADLINE_LENGTH = 160;

/**
 * Quotes of an article that writes them with single marks (`‘No,’ she said`), as the British press does. Empty where
 * single marks only flag words in a headline, or no quote reads like speech. Linear in the length of the text.
 */
export function pairSingleMarks(text: string, paragraphs: readonly Span[]): MarkReading {
  const quoted: Quoted[] = [];
  let speech = false;
  let carried = false;
  paragraphs.forEach((paragraph, index) => {
    const body = text.slice(paragraph.start, paragraph.end);
    const next = paragraphs[index + 1];
    const goesOn = next !== undefined && /^[‘']\p{L}/u.test(text.slice(next.start, next.start + 2));
    const headline = index === 0 && paragraphs.length > 1 && body.length < HEADLINE_LENGTH;
    const reopens = carried;
    carried = false;
    for (const { open, close } of pairsOf(body)) {
      if (close < 0 && !(goesOn && /^\s*$/.test(body.slice(0, open)))) continue;
      carried = close < 0;
      const start = paragraph.start + open + 1;
      const end = carried ? paragraph.end : paragraph.start + close;
      const outer = { start: start - 1, end: carried ? end : end + 1 };
      quoted.push({ start, end, outer, paragraph: index, closed: !carried, reopened: reopens && open === 0 });
      if (!headline && SPEECH.test(text.slice(start, end))) speech = true;
    }
  });
  return { quoted: speech ? quoted : [], unbalanced: [] };
}

interface Pair {
  readonly open: number;
  /** -1 where nothing closes it before the next one opens. */
  readonly close: number;
}

function pairsOf(body: string): Pair[] {
  const opening = [...body.matchAll(OPENING)]
    .map((match) => match.index)
    .filter((at) => !ELISION.test(body.slice(at + 1, at + 8)));
  if (opening.length === 0) return [];
  const closing = [...body.matchAll(CLOSING)].map((match) => match.index);
  let next = 0;
  return opening.map((open, i) => {
    while (next < closing.length && closing[next] <= open) next++;
    const limit = opening[i + 1] ?? body.length;
    let close = -1;
    for (let c = next; c < closing.length && closing[c] < limit; c++) {
      // In `‘the voters' choice,’` the possessive does not close: a mark after punctuation does.
      const afterPunctuation = /[.,?!…]/.test(body[closing[c] - 1]);
      if (close < 0 || afterPunctuation) close = closing[c];
      if (afterPunctuation) break;
    }
    return { open, close };
  });
}
