/** Small letters without accents and with straight apostrophes: the key that words and names are looked up by. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
  if (/^[\x00-\x7f]*$/.test(lower)) return lower;
  return lower.replace(/[’ʼ‘]/g, "'").normalize('NFD').replace(/\p{M}/gu, '');
}
