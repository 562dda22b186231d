import { caseOf, LOWER, NUMBER, UPPER } from '../../tokens/characters';

/** How a token is written. */
export const KIND = {
  mark: 0,
  small: 1,
  capital: 2,
  capitals: 3,
  number: 4,
  initial: 5,
  mixed: 6,
  dotted: 7,
} as const;

const FULL_STOP = 46;
const LONGEST_SHAPE = 10;

/** True for letters with a stop behind each, but perhaps the last: `U.S.`, `p.m`. */
function isDotted(cases: readonly number[], codes: readonly number[]): boolean {
  if (cases.length < 2) return false;
  let at = 0;
  while (codes[at + 1] === FULL_STOP && isLetter(cases[at])) at += 2;
  if (at > 0 && at < codes.length && isLetter(cases[at])) at++;
  if (at > 0 && codes[at] === FULL_STOP) at++;
  return at === codes.length;
}

function isLetter(kind: number): boolean {
  return kind !== 0 && kind !== NUMBER;
}

function kindOf(cases: readonly number[], codes: readonly number[]): number {
  const [first] = cases;
  const single = codes.length === 1 || (codes.length === 2 && codes[1] === FULL_STOP);
  if (first === UPPER && single) return KIND.initial;
  const upper = cases.includes(UPPER);
  if (upper && isDotted(cases, codes)) return KIND.dotted;
  if (first === UPPER) {
    if (!cases.includes(LOWER)) return KIND.capitals;
    for (let at = 2; at < cases.length; at++) if (cases[at] === UPPER && cases[at - 1] === LOWER) return KIND.mixed;
    return KIND.capital;
  }
  if (upper) return first === NUMBER ? KIND.number : KIND.mixed;
  if (isLetter(first)) return KIND.small;
  return cases.includes(NUMBER) ? KIND.number : KIND.mark;
}

/** `McDonald` → `XxXxx`, `2024-28` → `dd-dd`: runs are cut at two. */
function shapeOf(cases: readonly number[], codes: readonly number[]): string {
  let shape = '';
  let last = '';
  let run = 0;
  for (let at = 0; at < codes.length && shape.length < LONGEST_SHAPE; at++) {
    const kind =
      cases[at] === 0 ? String.fromCodePoint(codes[at]) : cases[at] === UPPER ? 'X' : cases[at] === NUMBER ? 'd' : 'x';
    run = kind === last ? run + 1 : 0;
    last = kind;
    if (run < 2) shape += kind;
  }
  return shape;
}

/** How a token is written: its `KIND` and its shape. */
export function formOfText(text: string): { readonly kind: number; readonly shape: string } {
  const codes: number[] = [];
  const cases: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at)!;
    if (code > 0xffff) at++;
    codes.push(code);
    cases.push(caseOf(code));
  }
  return { kind: kindOf(cases, codes), shape: shapeOf(cases, codes) };
}
