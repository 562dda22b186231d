import type { Span } from '../../article/span';
import type { Token } from '../analysis';
import type { LanguageDocument } from '../document';
import { bySpelling } from '../tokens/spelling';
import type { Quoted } from './marks';
import type { ReportingVerb } from './reporting-verbs';
import { readWord } from './words';

export type ItemKind =
  | 'word'
  | 'possessive'
  | 'comma'
  | 'colon'
  | 'semicolon'
  | 'dash'
  | 'open'
  | 'close'
  | 'stop'
  | 'quote'
  | 'other';

/** A word, a punctuation mark, or a whole quotation, which counts as one item of the sentence around it. */
export interface Item extends Span {
  readonly kind: ItemKind;
  readonly text: string;
  readonly lower: string;
  /** Index into the quoted spans, -1 where it is no quotation. */
  readonly quote: number;
  /** True where the word, or the first one quoted, begins with a capital letter. */
  readonly capital: boolean;
  /** What classes the word is of, see `closed-class.ts` and `words.ts`; 0 for a quotation. */
  readonly classes: number;
  /** Its readings as a reporting verb. */
  readonly verbs: readonly ReportingVerb[];
}

/** Items `from` to `to`, exclusive. */
export interface ItemRange {
  readonly from: number;
  readonly to: number;
}

/** A paragraph as items. */
export interface Passage {
  readonly paragraph: number;
  readonly items: readonly Item[];
}

const PUNCTUATION: ReadonlyMap<string, ItemKind> = new Map(
  Object.entries({
    comma: ',',
    colon: ':',
    semicolon: ';',
    dash: '-–—―',
    open: '([{',
    close: ')]}',
    stop: '.!?…',
  }).flatMap(([kind, marks]) => [...marks].map((mark): [string, ItemKind] => [mark, kind as ItemKind])),
);

/** The paragraphs of a document as items; tokens inside quotation marks are left out. Linear. */
export function readPassages(document: LanguageDocument, quoted: readonly Quoted[]): Passage[] {
  const { tokens, article } = document;
  let token = 0;
  let quote = 0;
  return article.paragraphs.map((paragraph, index) => {
    const items: Item[] = [];
    while (token < tokens.length && tokens[token].start < paragraph.start) token++;
    while (token < tokens.length && tokens[token].start < paragraph.end) {
      while (quote < quoted.length && quoted[quote].paragraph < index) quote++;
      const next = quoted[quote];
      if (next && next.paragraph === index && tokens[token].end > next.outer.start) {
        items.push(quoteItem(document.text, next, quote));
        while (token < tokens.length && tokens[token].start < next.outer.end) token++;
        quote++;
      } else pushToken(items, tokens[token++]);
    }
    return { paragraph: index, items };
  });
}

const NO_VERBS: readonly ReportingVerb[] = [];

function quoteItem(text: string, quoted: Quoted, index: number): Item {
  const content = text.slice(quoted.start, quoted.end);
  return {
    start: quoted.outer.start,
    end: quoted.outer.end,
    kind: 'quote',
    text: content,
    lower: '',
    quote: index,
    capital: /^\P{L}*\p{Lu}/u.test(content),
    classes: 0,
    verbs: NO_VERBS,
  };
}

/** What the spelling of a token tells of its item. */
interface Reading {
  readonly kind: ItemKind;
  readonly lower: string;
  readonly capital: boolean;
  readonly classes: number;
  readonly verbs: readonly ReportingVerb[];
}

function readToken(kind: ItemKind, text: string, small: string): Reading {
  const word = kind === 'word';
  const { lower, classes, verbs } = readWord(
    text,
    kind === 'possessive' ? "'s" : word ? small.replaceAll('’', "'") : text,
  );
  return { kind, lower, capital: word && /^[\p{Lu}@#]/u.test(text), classes, verbs };
}

const readingOf = bySpelling((text, lower) => readToken(kindOf(text), text, lower));
const POSSESSIVE = readToken('possessive', "'", "'");

/** The kind of a token; runs of dots or dashes are one mark. */
function kindOf(text: string): ItemKind {
  const mark = PUNCTUATION.get(text[0]);
  if (mark && (text.length === 1 || /^(?:[.…]+|[-–—]+)$/.test(text))) return mark;
  if (/^['’]s$/i.test(text)) return 'possessive';
  return /[\p{L}\p{N}]/u.test(text) ? 'word' : 'other';
}

function pushToken(items: Item[], token: Token): void {
  const { text, start, end } = token;
  const possessive = (text === "'" || text === '’') && endsInS(items.at(-1), start);
  const { kind, lower, capital, classes, verbs } = possessive ? POSSESSIVE : readingOf(token.spelling);
  items.push({ start, end, kind, text, lower, quote: -1, capital, classes, verbs });
}

/** `the voters'`: an apostrophe right behind an s. */
function endsInS(before: Item | undefined, end: number): boolean {
  return before?.end === end && /s$/i.test(before.text);
}
