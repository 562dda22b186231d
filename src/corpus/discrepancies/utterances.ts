import type { Quote } from '../../language/analysis';
import { fnv1a } from '../../language/fnv1a';
import { remember } from '../../language/remember';

/** One word of speech; `key` is what spelling and marks do not change. */
export interface SpokenWord {
  readonly key: string;
  /** Of the key: most words are told apart by it. */
  readonly hash: number;
  /** Set in square brackets by the writer. */
  readonly bracketed: boolean;
}

/** One sentence as an article quotes it, with the pieces of text that it stands in. */
export interface SpokenSentence {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** All of it, where a cue interrupts it. */
  readonly wording: string;
  readonly words: readonly SpokenWord[];
  /** False for a fragment in the article's own sentence. */
  readonly whole: boolean;
  /** False where it ends without a mark that ends a sentence, or with an ellipsis. */
  readonly ended: boolean;
}

const SENTENCE = /[^.!?…]+(?:[.!?…]+["'”’)\]]*|$)/gu;
const WORD = /\[[^\]]*\]|[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
/** Words of a sentence that is compared; longer ones are cut. */
const LONGEST = 90;
/** Words that are kept: speeches are made of the same ones. */
const MOST_WORDS = 100_000;

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/^(.+)n't$/, '$1 not'],
  [/^(.+)'re$/, '$1 are'],
  [/^(.+)'ve$/, '$1 have'],
  [/^(.+)'ll$/, '$1 will'],
  [/^(i)'m$/, '$1 am'],
  [/^(it|that|he|she|there|what)'s$/, '$1 is'],
];
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** One article's direct and mixed quotes of one speaker, by sentence; pieces that a cue interrupts are one sentence. */
export function spokenSentences(path: string, quotes: readonly Quote[]): SpokenSentence[] {
  const sentences: SpokenSentence[] = [];
  let open: SpokenSentence | null = null;
  let utterance = -1;
  for (const quote of quotes) {
    if (open && quote.utterance !== utterance) {
      sentences.push({ ...open, ended: true });
      open = null;
    }
    utterance = quote.utterance;
    for (const match of quote.text.matchAll(SENTENCE)) {
      // “We will win,” he said. “Nobody doubts it.”: whether the first one goes on is not told
      if (open && /^\s*["'“‘]?\p{Lu}/u.test(match[0])) {
        sentences.push({ ...open, ended: false });
        open = null;
      }
      const piece = pieceOf(path, quote, match.index, match[0]);
      if (piece.words.length === 0) continue;
      const joined: SpokenSentence = open ? join(open, piece) : piece;
      // “We will win,” he said, “if they let us.” is one sentence
      open = /,["'”’]*\s*$/.test(match[0]) && quote.kind === 'direct' ? joined : null;
      if (!open) sentences.push(joined);
    }
  }
  if (open) sentences.push({ ...open, ended: true });
  return sentences;
}

function pieceOf(path: string, quote: Quote, at: number, told: string): SpokenSentence {
  const text = told.trim();
  const start = quote.start + at + (told.length - told.trimStart().length);
  const ended = /[.!?]["'”’)\]]*$/.test(text) && !/(?:…|\.\.\.?)["'”’)\]]*$/.test(text);
  return {
    path,
    start,
    end: start + text.length,
    text,
    wording: text,
    words: wordsOf(text),
    whole: quote.kind === 'direct',
    ended,
  };
}

function join(a: SpokenSentence, b: SpokenSentence): SpokenSentence {
  return {
    ...a,
    wording: `${a.wording} ${b.wording}`,
    words: [...a.words, ...b.words].slice(0, LONGEST),
    ended: b.ended,
    whole: a.whole && b.whole,
  };
}

function wordsOf(text: string): SpokenWord[] {
  const words: SpokenWord[] = [];
  for (const written of (text.match(WORD) ?? []).slice(0, LONGEST)) words.push(...spokenWords(written));
  // a copy has no room to grow
  return words.slice();
}

const spokenWords = remember((written): readonly SpokenWord[] => {
  const bracketed = written.startsWith('[');
  const plain = written.replace(/[[\]]/g, ' ').replaceAll('’', "'").toLowerCase().trim();
  return plain
    .split(/[\s-]+/)
    .flatMap((word) => expand(word.replace(/[^\p{L}\p{N}']/gu, '')).split(' '))
    .filter(Boolean)
    .map((key) => ({ key, hash: fnv1a(key) >>> 2, bracketed }));
}, MOST_WORDS);

// "won't" → "will not", "colour" → "color", "12" → "twelve"
function expand(word: string): string {
  if (word === "won't") return 'will not';
  if (word === "can't" || word === 'cannot') return 'can not';
  for (const [pattern, full] of CONTRACTIONS) if (pattern.test(word)) return word.replace(pattern, full);
  if (/^\d{1,2}$/.test(word)) return NUMBERS[Number(word)] ?? word;
  return word
    .replace(/'s$/, '')
    .replace(/is(e|ed|es|ing|ation)$/, 'iz$1')
    .replace(/([a-z]{2})our(s|ed|ing|able|ful)?$/, '$1or$2');
}
