/**
 * A folded word without what transliterations spell freely: `zelenskyy`, `zelenskiy` and `zelensky` → `zelenski`;
 * `gaddafi`, `qaddafi` and `gadhafi` → `kadafi`. Words under five letters stay as they are: `lee` is no `li`.
 */
export function spellingKey(word: string): string {
  if (word.length < 5) return word;
  return word
    .replace(/tch|tsch|tsh/g, 'ch')
    .replace(/sch|shch/g, 'sh')
    .replace(/ph/g, 'f')
    .replace(/(?:ts|tz|cz)/g, 'c')
    .replace(/kh|gh/g, 'h')
    .replace(/dh/g, 'd')
    .replace(/ck|q/g, 'k')
    .replace(/^g(?=[aou])/, 'k')
    .replace(/w/g, 'v')
    .replace(/ff$/, 'v')
    .replace(/[yj]/g, 'i')
    .replace(/ou/g, 'u')
    .replace(/(.)\1+/g, '$1');
}

/** True where one word becomes the other by one letter put in, left out, changed or swapped with its neighbour. */
export function oneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [leftA, leftB] = [a.slice(start, endA), b.slice(start, endB)];
  if (leftA.length <= 1 && leftB.length <= 1) return true;
  return leftA.length === 2 && leftB.length === 2 && leftA[0] === leftB[1] && leftA[1] === leftB[0];
}
