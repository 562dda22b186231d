const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

const WORDS: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, index) => [word, index] as const),
  ...TENS.map((word, index) => [word, 20 + 10 * index] as const),
  ['a', 1],
  ['an', 1],
  ['oh', 0],
  ['half', 0.5],
  ['both', 2],
  ['couple', 2],
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
]);

/** What a count means: `2 1/2` → 2.5, `forty-two` → 42, `a hundred` → 100; null where it is none. */
export function readNumber(text: string): number | null {
  const lower = text.toLowerCase();
  if (/^[a-z]+$/.test(lower)) return WORDS.get(lower) ?? null;
  const plain = lower.replaceAll(',', '').replace('½', ' 1/2').trim();
  const digits = /^(\d+(?:\.\d+)?)(?:(?:\s+|-|\s+and\s+)(\d)\/(\d))?$/.exec(plain);
  if (digits) {
    const fraction = digits[2] === undefined || digits[3] === '0' ? 0 : Number(digits[2]) / Number(digits[3]);
    return Number(digits[1]) + fraction;
  }
  let total: number | null = null;
  for (const word of plain.split(/[\s-]+/)) {
    const value = WORDS.get(word);
    if (value === undefined) return null;
    total = value >= 100 || word === 'dozen' ? (total ?? 1) * value : (total ?? 0) + value;
  }
  return total;
}

/** `third`, `3rd`, `twenty-first` → 3, 3, 21; null where it is no ordinal. */
export function readOrdinal(text: string): number | null {
  const plain = text.toLowerCase();
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(plain);
  if (digits) return Number(digits[1]);
  if (/^twenty[\s-]+first$/.test(plain)) return 21;
  const index = ORDINALS.indexOf(plain);
  return index < 0 ? null : index + 1;
}

/** Two digits of a year as the full year, as news of any time since 1930 means it: 98 → 1998, 24 → 2024. */
export function fullYear(twoDigits: number): number {
  return twoDigits < 30 ? 2000 + twoDigits : 1900 + twoDigits;
}
