import type { LanguageDocument } from '../document';
import { FUNCTION_WORDS, TIME_WORDS } from '../lexicon/function-words';
import { KNOWN, type PhraseTable } from '../lexicon/phrase-table';
import { isUpper } from '../tokens/characters';

/** What a token is by itself, whatever stands around it. */
export interface Word {
  readonly text: string;
  /** In lower case, with a straight apostrophe. */
  readonly key: string;
  readonly capital: boolean;
  /** Two capitals or more and no small letter: `NATO`, `U.S.`. */
  readonly capitals: boolean;
  /** `KNOWN` bits. */
  readonly known: number;
  readonly functional: boolean;
  readonly time: boolean;
}

const NAME_BITS = KNOWN.country | KNOWN.organization | KNOWN.place;

function readWord(text: string, known: PhraseTable): Word {
  const key = text.toLowerCase().replace(/[’ʼ]/g, "'");
  const capitals = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(text);
  const bits = known.bits.get(key) ?? 0;
  return {
    text,
    key,
    capital: isUpper(text) || /^(?:al-|el-|d'|i)\p{Lu}/u.test(text),
    capitals,
    known: bits,
    // "WHO" and "US" are names where "Who" and "us" are none.
    functional: FUNCTION_WORDS.has(key) && !(capitals && (bits & NAME_BITS) !== 0),
    time: TIME_WORDS.has(key),
  };
}

/** One word a token; equal tokens share one. */
export function readWords(document: LanguageDocument, known: PhraseTable): Word[] {
  const byText = new Map<string, Word>();
  return document.tokens.map(({ text }) => {
    const word = byText.get(text) ?? readWord(text, known);
    byText.set(text, word);
    return word;
  });
}
