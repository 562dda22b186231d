import type { Problem } from '../article/article';

/**
 * The first replacement character (U+FFFD), which stands where bytes could not be decoded (`undecodable-character`): the
 * file is of another encoding than it was read with, Latin-1 as a rule.
 */
export function checkCharacters(text: string): Problem[] {
  const start = text.indexOf('\uFFFD');
  if (start < 0) return [];
  return [
    {
      start,
      end: start + 1,
      code: 'undecodable-character',
      severity: 'warning',
      message: 'This file is not in the encoding it was read with. Reopen it with its own, mostly Windows-1252.',
      related: [],
    },
  ];
}
