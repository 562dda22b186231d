import { remember } from '../remember';

/** Most names: words of plain letters, one space between them. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/**
 * The form of a name that comparison works on: compatibility-decomposed, without accents, lower case, apostrophes and
 * dots of abbreviations removed, all else between words one space. `U.S.` → `us`, `José María` → `jose maria`.
 */
export const nameKey = remember((text): string => {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’ʼ`]s(?=\s|$)/g, '')
    .replace(/['’ʼ`.]/g, '')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/æ/g, 'ae')
    .replace(/ı/g, 'i')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();
});

/** The words of a name's key; `&` counts as `and`. */
export const nameWords = remember((text) => wordsOfKey(nameKey(text)));

/** The same for the key itself. */
export function wordsOfKey(key: string): readonly string[] {
  if (key === '') return [];
  const words = key.split(' ');
  return key.includes('&') ? words.map((word) => (word === '&' ? 'and' : word)) : words;
}
