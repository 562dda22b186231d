import type { Span } from '../../article/span';
import type { MarkReading, Quoted } from './marks';

const OPENING = /(?<![\p{L}\p{N}])[‘'](?=[\p{L}\p{N}[…])/gu;
const CLOSING = /(?<=\S)[’'](?![\p{L}\p{N}’'])/gu;
/** Words that begin with an apostrophe: `'em`, `'90s`. */
const ELISION = /^(?:\d{2}s?|em|tis|twas|til|cause|n|bout|round|neath|cos|kay)(?![\p{L}\p{N}])/iu;
const HEADLINE_LENGTH = 160;

/**
 * Quotes of an article that writes them with single marks (`‘No,’ she said`), as the British press does. Empty where
 * single marks only flag words in a headline, or no quote reads like speech. Linear in the length of the text.
 */
export function pairSingleMarks(text: string, paragraphs: readonly Span[]): MarkReading {
  const quoted: Quoted[] = [];
  let speech = false;
  paragraphs.forEach((paragraph, index) => {
    const body = text.slice(paragraph.start, paragraph.end);
    const opening = [...body.matchAll(OPENING)]
      .map((match) => match.index)
      .filter((at) => !ELISION.test(body.slice(at + 1, at + 8)));
    const closing = [...body.matchAll(CLOSING)].map((match) => match.index);
    let next = 0;
    opening.forEach((open, i) => {
      while (next < closing.length && closing[next] <= open) next++;
      const limit = opening[i + 1] ?? body.length;
      let close = -1;
      for (let c = next; c < closing.length && closing[c] < limit; c++) {
        // In `‘the voters' choice,’` the possessive does not close: a mark after punctuation does.
        const afterPunctuation = /[.,?!…]/.test(body[closing[c] - 1]);
        if (close < 0 || afterPunctuation) close = closing[c];
        if (afterPunctuation) break;
      }
      if (close < 0) return;
      const start = paragraph.start + open + 1;
      const end = paragraph.start + close;
      quoted.push({
        start,
        end,
        outer: { start: start - 1, end: end + 1 },
        paragraph: index,
        closed: true,
        reopened: false,
      });
      const headline = index === 0 && paragraphs.length > 1 && body.length < HEADLINE_LENGTH;
      if (!headline && /[.,?!…]$/.test(text.slice(start, end)) && /\s\S+\s/.test(text.slice(start, end))) speech = true;
    });
  });
  return { quoted: speech ? quoted : [], unbalanced: [] };
}
