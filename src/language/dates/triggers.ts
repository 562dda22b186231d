import type { Span } from '../../article/span';
import type { Rule } from './rule';
import { KINDS, type Kind } from './vocabulary';

/** The stretches of a text that a rule is to be tried on, in text order, apart from one another. */
export interface Attempt {
  readonly rule: Rule;
  readonly stretches: readonly Span[];
}

/** Finds where the words stand that rules cannot do without: most of an article needs no closer look. */
export type Triggers = (text: string) => Attempt[];

// An expression reaches at most so far on either side of the word that it cannot do without.
const REACH = 90;

/** What a word sets off. */
interface Trigger {
  readonly kinds: readonly Kind[];
  /** Places in the list of rules. */
  readonly rules: readonly number[];
}

const NUMBER: readonly Kind[] = ['number'];

/** Looks a text over once for all rules; the attempts come in the order of the rules. */
export function triggersOf(rules: readonly Rule[]): Triggers {
  const byWord = new Map<string, Trigger>();
  const ofKinds = (kinds: readonly Kind[]): number[] =>
    rules.flatMap(({ needs }, at) => (needs.words === null && kinds.includes(needs.kind) ? [at] : []));
  const needed = rules.flatMap(({ needs }) => needs.words ?? []);
  for (const word of new Set([...KINDS.keys(), ...needed])) {
    const kinds = KINDS.get(word) ?? [];
    const own = rules.flatMap(({ needs }, at) => (needs.words?.includes(word) ? [at] : []));
    byWord.set(word, { kinds, rules: [...new Set([...ofKinds(kinds), ...own])] });
  }
  const numbers: Trigger = { kinds: NUMBER, rules: ofKinds(NUMBER) };
  const longest = Math.max(...[...byWord.keys()].map((word) => word.length));

  return (text) => {
    const stretches = new Map<number, Span[]>();
    const places = new Map<Kind, number[]>();
    for (let at = 0; at < text.length; ) {
      const code = text.charCodeAt(at);
      const from = at++;
      let trigger: Trigger | undefined;
      if (isDigit(code)) {
        while (at < text.length && isDigit(text.charCodeAt(at))) at++;
        trigger = numbers;
      } else if (isLetter(code)) {
        while (at < text.length && isLetter(text.charCodeAt(at))) at++;
        trigger = at - from > longest ? undefined : byWord.get(text.slice(from, at).toLowerCase());
      }
      if (!trigger) continue;
      for (const kind of trigger.kinds) {
        const known = places.get(kind);
        if (known) known.push(from);
        else places.set(kind, [from]);
      }
      if (trigger.rules.length === 0) continue;
      const stretch = { start: wordStart(text, from - REACH), end: wordEnd(text, at + REACH) };
      for (const rule of trigger.rules) stretches.set(rule, joined(stretches.get(rule), stretch));
    }
    return [...stretches]
      .sort(([a], [b]) => a - b)
      .map(([at, all]) => ({
        rule: rules[at],
        stretches: all.filter((one) => holds(one, places.get(rules[at].needs.kind))),
      }))
      .filter((attempt) => attempt.stretches.length > 0);
  };
}

function joined(before: Span[] | undefined, next: Span): Span[] {
  if (!before) return [next];
  const last = before[before.length - 1];
  if (next.start <= last.end) before[before.length - 1] = { start: last.start, end: Math.max(last.end, next.end) };
  else before.push(next);
  return before;
}

const holds = ({ start, end }: Span, places: readonly number[] | undefined): boolean =>
  places?.some((place) => place >= start && place < end) ?? false;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

// A stretch begins and ends at white space where some is near, so that no rule sees half a word.
function wordStart(text: string, from: number): number {
  let start = Math.max(0, from);
  for (let steps = 0; start > 0 && steps < REACH && !isSpace(text, start - 1); steps++) start--;
  return start;
}

function wordEnd(text: string, from: number): number {
  let end = Math.min(text.length, from);
  for (let steps = 0; end < text.length && steps < REACH && !isSpace(text, end); steps++) end++;
  return end;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || (code >= 9 && code <= 13) || (code > 127 && /\s/.test(text[at]));
}
