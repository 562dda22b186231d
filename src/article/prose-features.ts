import { lineStartsOf, paragraphsOf } from './paragraphs';
import {
  firstAndSecondPerson,
  grammarWords,
  obligations,
  publicWords,
  reportingVerbs,
  technicalWords,
  timeWords,
} from './prose-words';

/** What tells news prose from other text, measured on the start of a file. */
export interface ProseFeatures {
  readonly words: number;
  /** Share of the text's characters that stand in paragraphs of full sentences. */
  readonly sentences: number;
  /** Share of characters that are signs of code, tables and markup. */
  readonly signs: number;
  /** Shares of words, one for each of the word lists. */
  readonly reporting: number;
  readonly publicLife: number;
  readonly time: number;
  readonly technical: number;
  readonly obligation: number;
  readonly grammar: number;
  /** Outside quotes. */
  readonly address: number;
  /** Share of words that are capitalised within a sentence. */
  readonly names: number;
  /** Share of words in capitals. */
  readonly capitals: number;
}

const word = /\p{L}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*/gu;
const quoted = /[“"][^“”"]{0,1000}[”"]|``[^`']{0,1000}''/g;

/** Measures `text`; linear in its length. */
export function proseFeatures(text: string): ProseFeatures {
  const written = [...text.matchAll(word)];
  const lower = written.map(([word]) => word.toLowerCase());
  const share = (count: number) => count / Math.max(1, written.length);
  const shareOf = (list: ReadonlySet<string>) => share(countWhere(lower, (word) => list.has(word)));
  const spoken = [...text.replace(quoted, ' ').replace(/’/g, "'").matchAll(word)];
  return {
    words: written.length,
    sentences: sentenceShare(text),
    signs: signShare(text),
    reporting: shareOf(reportingVerbs),
    publicLife: shareOf(publicWords),
    time: shareOf(timeWords),
    technical: shareOf(technicalWords),
    obligation: shareOf(obligations),
    grammar: shareOf(grammarWords),
    address: share(countWhere(spoken, ([word]) => firstAndSecondPerson.has(word.toLowerCase()))),
    names: share(countWhere(written, (match) => isNameWithin(text, match))),
    capitals: share(countWhere(written, ([word]) => isInCapitals(word))),
  };
}

/** `ProseFeatures.signs`, the quickest to measure. */
export function signShare(text: string): number {
  return countWhere(text.matchAll(/[{}<>=_|\\/*#`~^[\]@+]/g), () => true) / Math.max(1, text.length);
}

function countWhere<T>(items: Iterable<T>, holds: (item: T) => boolean): number {
  let count = 0;
  for (const item of items) if (holds(item)) count++;
  return count;
}

function isInCapitals(word: string): boolean {
  return word.length > 2 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** True for a capitalised word after a small letter or a comma: not the first of its sentence. */
function isNameWithin(text: string, { 0: word, index }: RegExpExecArray): boolean {
  return (
    /^\p{Lu}/u.test(word) && !isInCapitals(word) && /[\p{Ll},;’'] /u.test(text.slice(Math.max(0, index - 2), index))
  );
}

/** `ProseFeatures.sentences`. */
export function sentenceShare(text: string): number {
  let inSentences = 0;
  let all = 0;
  for (const { start, end } of paragraphsOf(text, lineStartsOf(text), 0)) {
    all += end - start;
    if (isOfSentences(text.slice(start, end))) inSentences += end - start;
  }
  return inSentences / Math.max(1, all);
}

function isOfSentences(paragraph: string): boolean {
  if (paragraph.length < 50 || /^\d{1,3}[.)]\s/.test(paragraph)) return false;
  const opens = /^["'“‘(`«]{0,2}[\p{Lu}\p{N}]/u.test(paragraph);
  return opens && /[.!?]["'”’»)]{0,2}(?:$|\s+["'“‘(`«]{0,2}\p{Lu})/u.test(paragraph);
}
