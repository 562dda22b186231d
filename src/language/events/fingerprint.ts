import type { LanguageDocument } from '../document';
import { fnv1a } from '../fnv1a';
import { bySpelling } from '../tokens/spelling';

/** Words of a shingle; long enough that two stories about one event share few. */
const SHINGLE = 4;
/** Numbers of a fingerprint. */
export const FINGERPRINT_SIZE = 63;

/**
 * A MinHash of the body's word shingles: two articles' share of equal numbers at equal places estimates the Jaccard
 * similarity of their shingles. One permutation, cut into bins, empty bins filled from the next one (P. Li, A. Owen,
 * C.-H. Zhang 2012; A. Shrivastava, P. Li 2014). Empty for a body of fewer than a few words.
 */
export function fingerprintOf(document: LanguageDocument): readonly number[] {
  const { tokens, article } = document;
  const bodyStart = article.body.start;
  const bins = new Array<number>(FINGERPRINT_SIZE).fill(-1);
  let [first, second, third] = [0, 0, 0];
  let count = 0;
  for (const token of tokens) {
    if (token.start < bodyStart) continue;
    const word = hashOf(token.spelling);
    if (word === null) continue;
    if (++count >= SHINGLE) {
      const hash = mix(mix(mix(mix(0, first), second), third), word);
      const bin = hash % FINGERPRINT_SIZE;
      if (bins[bin] < 0 || hash < bins[bin]) bins[bin] = hash;
    }
    first = second;
    second = third;
    third = word;
  }
  return count < SHINGLE ? [] : withoutGaps(bins);
}

function withoutGaps(bins: readonly number[]): readonly number[] {
  const filled: number[] = [];
  for (let at = 0; at < FINGERPRINT_SIZE; at++) {
    let next = at;
    while (bins[next % FINGERPRINT_SIZE] < 0) next++;
    filled.push(mix(bins[next % FINGERPRINT_SIZE], next - at));
  }
  return filled;
}

/** Hash of a word; null for what is no word. */
const hashOf = bySpelling((text, lower) => {
  return /[\p{L}\p{N}]/u.test(text) ? fnv1a(lower) : null;
});

/** The finaliser of MurmurHash3 over both numbers. */
function mix(a: number, b: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ b;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
