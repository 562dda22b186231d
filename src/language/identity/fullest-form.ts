import type { NameType } from '../analysis';
import { nameWords } from './name-key';

/** The form that tells most: most whole words, then most frequent, then first in code-unit order. */
export function fullestForm(forms: readonly string[], type: NameType): string {
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  const ranked = [...counts].map(([text, count]) => ({ text, count, rank: fullness(text) }));
  ranked.sort((a, b) => b.rank - a.rank || b.count - a.count || (a.text < b.text ? -1 : 1));
  return readable(ranked[0].text, type);
}

/** Whole words weigh more than initials, and mixed case more than capitals. */
function fullness(text: string): number {
  const words = nameWords(text);
  const whole = words.filter((word) => word.length > 1).length;
  return whole * 4 + (words.length - whole) * 2 + (isShouted(text) ? 0 : 1);
}

const isShouted = (text: string) => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

// `NEW DELHI` → `New Delhi`; `TASS` stays
function readable(text: string, type: NameType): string {
  if (!isShouted(text) || (type !== 'PLACE' && type !== 'PERSON') || text.replace(/[^\p{L}]/gu, '').length < 5)
    return text;
  return text.replace(/\p{L}+/gu, (word) => word[0] + word.slice(1).toLowerCase());
}
