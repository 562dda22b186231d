/** Hash of a string to 32 bits (FNV-1a with a final mix); `seed` keeps kinds of strings apart. */
export function hashText(text: string, seed: number): number {
  return hashPart(text, 0, text.length, seed);
}

/** Hash of the part of a string from `start` to `end`. */
export function hashPart(text: string, start: number, end: number, seed: number): number {
  let hash = seed ^ 0x811c9dc5;
  for (let index = start; index < end; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) | 0;
}

/** Hash of a pair of 32-bit numbers (the finalizer of MurmurHash3). */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b + 0x9e3779b9), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}
