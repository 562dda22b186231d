import { nameWords } from './name-key';

const LEGAL = new Set(
  'inc incorporated corp corporation co company ltd limited plc llc llp lp ag sa se nv bv gmbh kg oyj ab asa spa srl sas pjsc ojsc jsc oao pao pte pty bhd sdn kk'.split(
    ' ',
  ),
);

const SMALL = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'on',
  'to',
  'at',
  'by',
  'de',
  'des',
  'la',
  'du',
  'del',
  'y',
  'et',
]);

/** The words that tell an organization: without `the` and legal suffix, `Ministry of X` as `X ministry`. */
export function organizationWords(text: string): string[] {
  let words = nameWords(text);
  if (words[0] === 'the') words = words.slice(1);
  while (words.length > 1 && LEGAL.has(words[words.length - 1])) words = words.slice(0, -1);
  const [head, of, ...rest] = words;
  const turns = head === 'ministry' || head === 'department' || head === 'office';
  return turns && of === 'of' && rest.length > 0 ? [...rest.filter((word) => word !== 'the'), head] : words;
}

/** Initials of the words that count: `European Aeronautic Defence and Space Company` → `eads c` and `eadsc`. */
export function initialsOf(text: string): Set<string> {
  const found = new Set<string>();
  let words = nameWords(text);
  if (words[0] === 'the') words = words.slice(1);
  for (const list of [words, words.filter((word) => !LEGAL.has(word))]) {
    const big = list.filter((word) => !SMALL.has(word));
    if (big.length > 1) found.add(big.map((word) => word[0]).join(''));
    if (list.length > 1) found.add(list.map((word) => word[0]).join(''));
  }
  return found;
}

/** True for `NATO`, `U.N.`, `G20`: written as an acronym. */
export function isAcronym(text: string): boolean {
  return /^(?:\p{Lu}\.?){2,8}\d*$/u.test(text) || /^\p{Lu}{1,6}-?\d{1,2}$/u.test(text);
}
