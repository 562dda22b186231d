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

function pushToken(items: Item[], { text, start, end }: Token): void {
  const first = text.charCodeAt(0);
  const plain = (first >= 97 && first <= 122) || (first >= 65 && first <= 90);
  const kind = plain ? 'word' : kindOfMark(text, start, items.at(-1));
  const capital = kind === 'word' && (plain ? first <= 90 : /^[\p{Lu}@#]/u.test(text));
  const lower = kind === 'possessive' ? "'s" : kind === 'word' ? text.toLowerCase().replaceAll('’', "'") : text;
  items.push({ start, end, kind, text, lower, quote: -1, capital });
}

/** The kind of a token that does not begin with a plain letter; runs of dots or dashes are one mark. */
function kindOfMark(text: string, start: number, before: Item | undefined): ItemKind {
  const mark = PUNCTUATION.get(text[0]);
  if (mark && (text.length === 1 || /^(?:[.…]+|[-–—]+)$/.test(text))) return mark;
  if (/^['’]s$/i.test(text)) return 'possessive';
  if (/^['’]$/.test(text) && before?.end === start && /s$/i.test(before.text)) return 'possessive';
  return /[\p{L}\p{N}]/u.test(text) ? 'word' : 'other';
}
