import type { TaggedSpan, TagType } from '../language/names/tagger/labels';
import type { TaggedDocument, TaggedSentence } from './documents';
import { pick, type Random } from './random';

/** A slot's words and what they are. */
export type Filling = readonly [words: readonly string[], type: TagType | null];

/** Gives what fills a slot, or null for a word that is no slot. */
export type Filler = (slot: string) => Filling | null;

/** Forms of sentences, one a line: words and slots, apart by spaces. */
export function forms(text: string): readonly (readonly string[])[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '));
}

export function number(random: Random): Filling {
  return [[String(Math.floor(random() * (random() < 0.5 ? 10 : 100)))], null];
}

function fill(form: readonly string[], filler: Filler): TaggedSentence {
  const words: string[] = [];
  const spans: TaggedSpan[] = [];
  for (const slot of form) {
    const [filling, type] = filler(slot) ?? [[slot], null];
    if (type !== null) spans.push({ start: words.length, end: words.length + filling.length, type });
    words.push(...filling);
  }
  return { words, spans };
}

/** An invented report of three to eight sentences. */
export function inventReport(all: readonly (readonly string[])[], filler: Filler, random: Random): TaggedDocument {
  const count = 3 + Math.floor(random() * 6);
  return Array.from({ length: count }, () => fill(pick(random, all), filler));
}
