import type { Quote } from '../../language/analysis';
import { dayOf } from '../events/window';
import type { DiscrepancyInput, Draft } from './told';
import { connected } from './told';
import { type SpokenSentence, spokenSentences } from './utterances';
import { compareWording, type Difference } from './wording';

/** Words of a shingle: two wordings of one sentence share at least one run of so many. */
const SHINGLE = 3;
/** Sentences with one shingle that are compared: stock phrases have thousands. */
const MOST_COMPARED = 12;
/** Days between two articles that quote one utterance. */
const SAME_NEWS = 30;
const FEWEST_WORDS = 5;
const SHOWN = 90;
/** Characters shown before the wordings go apart. */
const LEAD = 30;

const MESSAGES: Readonly<Record<Difference, string>> = {
  altered: 'Reports give the words of one quote differently',
  truncated: 'One report ends or begins this quote where another has more of the sentence',
  bracketed: 'Reports differ in what stands in brackets in one quote',
  variant: 'Reports give one quote in other words, as translations do',
};
const GRAVEST: readonly Difference[] = ['altered', 'truncated', 'bracketed', 'variant'];

/** Quotes of one speaker that independent articles word differently. */
export function differingQuotes(input: DiscrepancyInput): Draft[] {
  return [...sentencesBySpeaker(input)].flatMap(([speaker, sentences]) => {
    const found = new Map<string, Difference>();
    const pairs: (readonly [number, number])[] = [];
    for (const [a, b] of candidates(input, sentences)) {
      const difference = compareWording(sentences[a], sentences[b]);
      if (!difference) continue;
      found.set(`${a} ${b}`, difference);
      pairs.push([a, b]);
    }
    return connected(sentences.length, pairs).map((group) => draftOf(speaker, sentences, group, found));
  });
}

function sentencesBySpeaker(input: DiscrepancyInput): ReadonlyMap<string, SpokenSentence[]> {
  const bySpeaker = new Map<string, SpokenSentence[]>();
  for (const path of input.paths) {
    const own = new Map<string, Quote[]>();
    for (const quote of input.analysis(path)!.quotes) {
      const speaker = quote.kind === 'indirect' ? undefined : input.entityOf(path, quote.speaker)?.id;
      if (speaker === undefined) continue;
      const list = own.get(speaker);
      if (list) list.push(quote);
      else own.set(speaker, [quote]);
    }
    for (const [speaker, quotes] of own) {
      const known = bySpeaker.get(speaker) ?? [];
      known.push(...spokenSentences(path, quotes).filter(({ words }) => words.length >= FEWEST_WORDS));
      bySpeaker.set(speaker, known);
    }
  }
  return bySpeaker;
}

/** Pairs of sentences from independent articles of one time that share a run of words. */
function candidates(
  input: DiscrepancyInput,
  sentences: readonly SpokenSentence[],
): readonly (readonly [number, number])[] {
  const byShingle = new Map<string, number[]>();
  const pairs = new Map<string, readonly [number, number]>();
  sentences.forEach(({ words, path }, index) => {
    for (let at = 0; at + SHINGLE <= words.length; at++) {
      const shingle = words
        .slice(at, at + SHINGLE)
        .map(({ key }) => key)
        .join(' ');
      const others = byShingle.get(shingle);
      if (!others) {
        byShingle.set(shingle, [index]);
        continue;
      }
      for (const other of others.slice(-MOST_COMPARED))
        if (independent(input, path, sentences[other].path)) pairs.set(`${other} ${index}`, [other, index]);
      if (others[others.length - 1] !== index) others.push(index);
    }
  });
  return [...pairs.values()];
}

function independent(input: DiscrepancyInput, a: string, b: string): boolean {
  if (a === b || input.sourceOf(a) === input.sourceOf(b)) return false;
  const [day, other] = [a, b].map((path) => dayOf(input.analysis(path)?.article.date ?? null));
  return day === null || other === null || Math.abs(day - other) <= SAME_NEWS;
}

function draftOf(
  speaker: string,
  sentences: readonly SpokenSentence[],
  group: readonly number[],
  found: ReadonlyMap<string, Difference>,
): Draft {
  const told = group.map((index) => sentences[index]);
  const differences = new Set(group.flatMap((a) => group.flatMap((b) => found.get(`${a} ${b}`) ?? [])));
  const difference = GRAVEST.find((one) => differences.has(one))!;
  const wordings = shortened([...new Set(told.map(({ wording }) => wording.replace(/\s+/g, ' ')))].sort());
  const longest = told.reduce((a, b) => (b.words.length > a.words.length ? b : a));
  return {
    kind: 'quote',
    subject: `${speaker} ${longest.words
      .slice(0, 5)
      .map(({ key }) => key)
      .join(' ')}`,
    event: null,
    message: `${MESSAGES[difference]}: ${wordings.join(', ')}.`,
    statements: told.map(({ path, start, end, text }) => ({
      path,
      start,
      end,
      text,
      value: text.replace(/\s+/g, ' '),
    })),
  };
}

/** Long wordings are cut, and begin where they go apart if they do so only further on. */
function shortened(lines: readonly string[]): readonly string[] {
  const [first, last] = [lines[0], lines[lines.length - 1]];
  let same = 0;
  while (same < first.length && first[same] === last[same]) same++;
  const from = same < SHOWN - LEAD || lines.length < 2 ? 0 : first.lastIndexOf(' ', same - LEAD) + 1;
  return lines.map((line) => {
    const rest = line.slice(from);
    const told = rest.length <= SHOWN ? rest : `${rest.slice(0, rest.lastIndexOf(' ', SHOWN))} …`;
    return `“${from > 0 ? '… ' : ''}${told}”`;
  });
}
