import type { NameType } from '../analysis';
import { nameWords } from './name-key';

/** Below this share of the most frequent form of several words a fuller one is taken for a slip: `Democrat Ann Lee`. */
const RARE = 0.1;

export interface WeighedForm {
  readonly text: string;
  readonly count: number;
  readonly fullness: number;
}

/**
 * The form that tells most: most whole words, then most frequent, then first in code-unit order. `forms` are texts with
 * how often they stand.
 */
export function fullestForm(forms: Iterable<readonly [text: string, count: number]>, type: NameType): string {
  const counts = new Map<string, number>();
  for (const [text, count] of forms) counts.set(text, (counts.get(text) ?? 0) + count);
  const ranked = [...counts].map(([text, count]) => ({ text, count, fullness: fullness(text) }));
  return fullestOf(ranked, type);
}

/** The same for forms that are weighed already, each text once. */
export function fullestOf(forms: readonly WeighedForm[], type: NameType): string {
  const ranked = [...forms];
  const usual = Math.max(0, ...ranked.filter(({ text }) => /\s/.test(text)).map(({ count }) => count));
  ranked.sort((a, b) => b.fullness - a.fullness || b.count - a.count || (a.text < b.text ? -1 : 1));
  const best = ranked.find(({ text, count }) => !/\s/.test(text) || count >= RARE * usual) ?? ranked[0];
  return readable(best.text, type);
}

/** Whole words weigh more than initials, and mixed case more than capitals. */
export function fullness(text: string): number {
  const words = nameWords(text);
  const whole = words.filter((word) => word.length > 1).length;
  return whole * 4 + (words.length - whole) * 2 + (isShouted(text) ? 0 : 1);
}

const isShouted = (text: string) => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/** A name as it is shown: `NEW DELHI` → `New Delhi`; `TASS` stays. */
export function readable(text: string, type: NameType): string {
  if (!isShouted(text) || (type !== 'PLACE' && type !== 'PERSON') || text.replace(/[^\p{L}]/gu, '').length < 5)
    return text;
  return text.replace(/\p{L}+/gu, (word) => word[0] + word.slice(1).toLowerCase());
}
