/** `more than 100`, `at least three`, `up to 16`: by first word. */
const QUANTITIES: ReadonlyMap<string, readonly string[]> = new Map([
  ['more', ['than']],
  ['less', ['than']],
  ['fewer', ['than']],
  ['at', ['least', 'most']],
  ['up', ['to']],
]);
const NUMERALS =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|one|a|dozens?|hundreds|thousands)$/;

/** True for words that may begin a quantity. */
export function opensQuantity(lower: string): boolean {
  return QUANTITIES.has(lower);
}

/** True for two words that say how a number is meant. */
export function isQuantity(first: string, second: string): boolean {
  return QUANTITIES.get(first)?.includes(second) ?? false;
}

/** True for numbers in words. */
export function isNumeral(lower: string): boolean {
  return NUMERALS.test(lower);
}
