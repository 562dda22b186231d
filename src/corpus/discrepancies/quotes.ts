import type { Draft } from './told';
import type { SpokenSentence } from './utterances';
import type { Difference } from './wording';

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

/** What is told of sentences of one speaker that are worded differently, in these ways. */
export function quoteDraft(
  speaker: string,
  told: readonly SpokenSentence[],
  differences: ReadonlySet<Difference>,
): Draft {
  const difference = GRAVEST.find((one) => differences.has(one))!;
  const wordings = shortened([...new Set(told.map(({ wording }) => wording.replace(/\s+/g, ' ')))].sort());
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
