import type { Statement } from './statements';

/** True where a statement is nothing but quotation: `“We go on.”` */
export function isAlone({ items, from, to }: Statement): boolean {
  for (let i = from; i < to; i++) if (items[i].kind === 'word') return false;
  return true;
}

/** True for a sentence of the speaker's own, false for words inside the writer's sentence: `voiced “full support”`. */
export function isWholeSpeech({ items, from }: Statement, at: number): boolean {
  const { text, capital } = items[at];
  if (!capital) return false;
  const left = at > from ? items[at - 1] : undefined;
  const opens = !left || /^(?:comma|colon|dash|quote)$/.test(left.kind);
  const whole = /[.,?!…—-][)\]’'\s]*$/.test(text.slice(-6));
  const words = wordCount(text);
  return opens ? whole || words > 2 : whole && words > 3;
}

/** Words of a short text, as white space parts them; counts no further than six. */
export function wordCount(text: string): number {
  return text.trim().split(/\s+/, 6).length;
}

/** True where a word of the writer's leads right to the quotation: `a show named “Roots”`. */
export function isInside({ items, from }: Statement, at: number): boolean {
  return at > from && /^(?:word|possessive)$/.test(items[at - 1].kind);
}
