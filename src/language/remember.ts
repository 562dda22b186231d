/** Results that are kept: the words and names of a few hundred articles. */
const MOST = 20_000;
/** V8 copies slices of up to this length; a longer one would keep the whole article's text in memory. */
const LONGEST_COPIED = 12;
/** No word or name that comes up again is longer. */
const LONGEST_KEPT = 200;

/** The same text, which keeps no longer text in memory. */
export function copyOf(text: string): string {
  return text.length > LONGEST_COPIED ? ` ${text}`.slice(1) : text;
}

/** A function that depends on nothing but its string, made to work each out once; the results are not to be changed. */
export function remember<T>(compute: (text: string) => T, most = MOST): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const told = known.get(text);
    if (told) return told.value;
    if (text.length > LONGEST_KEPT) return compute(text);
    const kept = copyOf(text);
    const value = compute(kept);
    if (known.size >= most) known.clear();
    known.set(kept, { value });
    return value;
  };
}
