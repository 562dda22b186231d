import { createHash } from 'node:crypto';

export const TEXTS: readonly string[] = Array.from({ length: 12 }, (_, i) => `text ${i}`);

/** Stands for the analysis of a text: bytes that cannot be deflated, the larger the later it comes. */
export function packed(text: string): Uint8Array {
  const blocks = 4 + 20 * Number(text.split(' ')[1]);
  const parts = Array.from({ length: blocks }, (_, i) => createHash('sha256').update(`${text} ${i}`).digest());
  return Buffer.concat(parts);
}
