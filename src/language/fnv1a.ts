export const FNV_BASIS = 0x811c9dc5;
export const FNV_PRIME = 0x01000193;

/**
 * FNV-1a over the UTF-16 code units of a text from `start` to `end`, as a signed 32-bit integer (G. Fowler, L. C. Noll
 * and K.-P. Vo). It goes on from `before`, the hash of what stands before them.
 */
export function fnv1a(text: string, before = FNV_BASIS, start = 0, end = text.length): number {
  let hash = before;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash | 0;
}
