const SMALL = /^(?:a|an|the|of|and|or|in|on|at|to|for|from|with|by|vs\.?|de|la|is)$/;
const LONGEST_TITLE = 9;

/**
 * True where a quotation reads as a name: the title of a work or show (`“Good Evening Ohio”`), a
 * movement, a nickname. Each word but small ones has a capital, and no punctuation of speech closes it.
 */
export function isTitle(text: string): boolean {
  const content = text.trim().replace(/[,.;]$/, '');
  if (content.length > 80 || /[.?!…:;,]$/.test(content)) return false;
  const words = content.split(/\s+/);
  if (words.length > LONGEST_TITLE) return false;
  if (words.length === 1) return /^\p{Lu}/u.test(content) && !/^(?:Yes|No|I|Well|Look|OK|Okay)$/.test(content);
  return words.every((word, index) => /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(word) || (index > 0 && SMALL.test(word)));
}
