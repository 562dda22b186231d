const SHIFTS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:this|the present|the current) year\b/i, 0],
  [/\b(?:next|the coming|the following) year\b/i, 1],
  [/\b(?:last|the previous|the past) year\b/i, -1],
];

/** Years from the year of writing that the words of a date tell: `later this year` 0, `next year` 1; else null. */
export function yearShift(words: string): number | null {
  return SHIFTS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
