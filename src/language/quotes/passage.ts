import type { Span } from '../../article/span';
import type { Token } from '../analysis';
import type { LanguageDocument } from '../document';
import type { Quoted } from './marks';

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

const PUNCTUATION: Readonly<Record<string, ItemKind>> = {
  ',': 'comma',
  ':': 'colon',
  ';': 'semicolon',
  '-': 'dash',
  '--': 'dash',
  '–': 'dash',
  '—': 'dash',
  '―': 'dash',
  '(': 'open',
  '[': 'open',
  '{': 'open',
  ')': 'close',
  ']': 'close',
  '}': 'close',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  '…': 'stop',
};

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
  };
}

function pushToken(items: Item[], token: Token): void {
  const { text, start, end } = token;
  const mark = PUNCTUATION[text] ?? (/^[.…]+$/.test(text) ? 'stop' : /^[-–—]+$/.test(text) ? 'dash' : undefined);
  if (mark) {
    items.push({ start, end, kind: mark, text, lower: text, quote: -1, capital: false });
    return;
  }
  if (/^['’]s$/i.test(text) || (/^['’]$/.test(text) && items.at(-1)?.end === start && /s$/i.test(items.at(-1)!.text))) {
    items.push({ start, end, kind: 'possessive', text, lower: "'s", quote: -1, capital: false });
    return;
  }
  if (/[\p{L}\p{N}]/u.test(text)) items.push(word(text, start, end));
  else items.push({ start, end, kind: 'other', text, lower: text, quote: -1, capital: false });
}

function word(text: string, start: number, end: number): Item {
  return {
    start,
    end,
    kind: 'word',
    text,
    lower: text.toLowerCase().replaceAll('’', "'"),
    quote: -1,
    capital: /^\p{Lu}/u.test(text) || /^[@#]/.test(text),
  };
}
