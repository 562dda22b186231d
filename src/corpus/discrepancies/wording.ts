import type { SpokenSentence, SpokenWord } from './utterances';

/** How two wordings of one sentence go apart; null where they do not, or are two sentences. */
export type Difference = 'altered' | 'truncated' | 'bracketed' | 'variant';

/** Words that both have, from which two wordings are of one sentence. */
const SHARED = 5;
/** Share of common words from which the rest is an alteration. */
const CLOSE = 0.7;
/** Share from which it may be one utterance told in two translations. */
const LIKE = 0.5;
/** Words cut from the beginning that change what is said. */
const CUT = 2;
/** Speech runs on with these; writers put a full stop before them as they please. */
const LOOSE = new Set(['and', 'so']);
const JOINING = new Set(['and', 'so', 'but', 'or', 'because', 'that', 'if', 'which', 'who', 'when', 'then']);

/** Compares two wordings word by word (longest common subsequence, R. Wagner and M. Fischer 1974). */
export function compareWording(a: SpokenSentence, b: SpokenSentence): Difference | null {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const at = placeOf(short.words, long.words);
  if (at >= 0) return cutOf(short, long, at);
  const common = alignment(short.words, long.words);
  if (common.length < SHARED) return null;
  const bracketed = bracketsApart(short, long);
  if (bracketed !== null) return bracketed;
  const [firstShort, firstLong] = common[0];
  const [lastShort, lastLong] = common[common.length - 1];
  const region = Math.max(lastShort - firstShort, lastLong - firstLong) + 1;
  const part = common.length / Math.max(region, short.words.length);
  if (part >= CLOSE) return 'altered';
  const content = common.filter(([index]) => short.words[index].key.length > 3).length;
  return part >= LIKE && content >= SHARED && short.whole && long.whole ? 'variant' : null;
}

const isSame = (a: SpokenWord, b: SpokenWord): boolean => a === b || (a.hash === b.hash && a.key === b.key);

/** Where `inner` stands in `outer` word by word, or -1. */
function placeOf(inner: readonly SpokenWord[], outer: readonly SpokenWord[]): number {
  for (let at = 0; at + inner.length <= outer.length; at++) {
    let same = 0;
    while (same < inner.length && isSame(inner[same], outer[at + same])) same++;
    if (same === inner.length) return at;
  }
  return -1;
}

/** A sentence that ends where another report goes on, or begins where another has begun before. */
function cutOf(short: SpokenSentence, long: SpokenSentence, at: number): Difference | null {
  if (short.words.length === long.words.length) {
    return short.words.some(({ bracketed }, index) => bracketed !== long.words[index].bracketed) ? 'bracketed' : null;
  }
  if (!short.whole || short.words.length < SHARED) return null;
  const next = long.words[at + short.words.length];
  if (next) return short.ended && !LOOSE.has(next.key) ? 'truncated' : null;
  const begins = /^["'“‘]?\p{Lu}/u.test(short.text) && !JOINING.has(short.words[0].key);
  return at > CUT && begins && short.ended ? 'truncated' : null;
}

/** `it will pass` and `[the treaty] will pass`: what differs is in brackets. */
function bracketsApart(a: SpokenSentence, b: SpokenSentence): Difference | null {
  if (!a.words.some(isBracketed) && !b.words.some(isBracketed)) return null;
  const plain = ({ words }: SpokenSentence): readonly SpokenWord[] => words.filter((word) => !word.bracketed);
  const common = alignment(plain(a), plain(b)).length;
  return common >= SHARED && common >= 0.8 * Math.min(plain(a).length, plain(b).length) ? 'bracketed' : null;
}

const isBracketed = ({ bracketed }: SpokenWord): boolean => bracketed;

/** Index pairs of a longest common subsequence. */
function alignment(a: readonly SpokenWord[], b: readonly SpokenWord[]): readonly (readonly [number, number])[] {
  const width = b.length + 1;
  const best = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    const row = i * width;
    const below = row + width;
    for (let j = b.length - 1; j >= 0; j--) {
      if (isSame(a[i], b[j])) best[row + j] = best[below + j + 1] + 1;
      else best[row + j] = Math.max(best[below + j], best[row + j + 1]);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (isSame(a[i], b[j])) pairs.push([i++, j++]);
    else if (best[(i + 1) * width + j] >= best[i * width + j + 1]) i++;
    else j++;
  }
  return pairs;
}
