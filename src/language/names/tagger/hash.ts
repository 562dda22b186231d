import { FNV_BASIS, fnv1a } from '../../fnv1a';

/** Hash of a string to 32 bits (FNV-1a with a final mix); `seed` keeps kinds of strings apart. */
export function hashText(text: string, seed: number): number {
  return hashPart(text, 0, text.length, seed);
}

/** Hash of the part of a string from `start` to `end`. */
export function hashPart(text: string, start: number, end: number, seed: number): number {
  let hash = fnv1a(text, seed ^ FNV_BASIS, start, end);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) | 0;
}

/** Hash of a pair of 32-bit numbers (the finalizer of MurmurHash3). */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b + 0x9e3779b9), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}
