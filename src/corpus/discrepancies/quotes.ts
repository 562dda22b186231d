import type { Draft } from './told';
import type { SpokenSentence } from './utterances';
import { compareWording, type Difference } from './wording';

const SHOWN = 90;

const MESSAGES: Readonly<Record<Difference, string>> = {
  altered: 'Reports give the words of one quote differently',
  truncated: 'One report ends or begins this quote where another has more of the sentence',
  bracketed: 'Reports differ in what stands in brackets in one quote',
  variant: 'Reports give one quote in other words, as translations do',
};
const GRAVEST: readonly Difference[] = ['altered', 'truncated', 'bracketed', 'variant'];

/** What is told of sentences of one speaker that are worded differently; `differ` tells which of them, by index. */
export function quoteDraft(
  speaker: string,
  told: readonly SpokenSentence[],
  differ: (a: number, b: number) => boolean,
): Draft {
  const differences = new Set(
    told.flatMap((one, a) =>
      told.flatMap((other, b) => (a < b && differ(a, b) ? (compareWording(one, other) ?? []) : [])),
    ),
  );
  const difference = GRAVEST.find((one) => differences.has(one))!;
  const wordings = [...new Set(told.map(({ wording }) => `“${shortened(wording)}”`))].sort();
  const longest = told.reduce((a, b) => (b.words.length > a.words.length ? b : a));
  const opening = longest.words.slice(0, 5).map(({ key }) => key);
  return {
    kind: 'quote',
    subject: `${speaker} ${opening.join(' ')}`,
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

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= SHOWN ? line : `${line.slice(0, line.lastIndexOf(' ', SHOWN))} …`;
}
