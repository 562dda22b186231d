import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Token } from '../language/analysis';
import { COUNTRY_BY_CAPITAL, COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from '../language/lexicon/countries';
import { labelSpan, type TaggedSpan, type TagType } from '../language/names/tagger/labels';
import { tokenize } from '../language/tokens/tokenize';

export interface TaggedSentence {
  readonly words: readonly string[];
  /** In order, none overlapping another. */
  readonly spans: readonly TaggedSpan[];
}

export type TaggedDocument = readonly TaggedSentence[];

type RawSentence = readonly [words: readonly string[], tags: readonly string[]];

const TYPE_OF_TAG: Readonly<Record<string, TagType>> = {
  PER: 'PERSON',
  LOC: 'PLACE',
  ORG: 'ORGANIZATION',
  MISC: 'MISC',
};

function rawSpans(tags: readonly string[]): TaggedSpan[] {
  const spans: TaggedSpan[] = [];
  for (let index = 0; index < tags.length; index++) {
    if (tags[index] === 'O') continue;
    const inside = `I-${tags[index].slice(2)}`;
    let end = index + 1;
    while (end < tags.length && tags[end] === inside) end++;
    spans.push({ start: index, end, type: TYPE_OF_TAG[tags[index].slice(2)] });
    index = end - 1;
  }
  return spans;
}

function nationType(word: string): TagType | null {
  const key = word.toLowerCase();
  if (COUNTRY_BY_NAME.has(key)) return 'PLACE';
  return COUNTRY_BY_DEMONYM.has(key) ? 'MISC' : null;
}

/** `Oslo's Harbour Station` is two names, `Prime Minister's Office` one: where a place or nation possesses, it stands alone. */
function apart(words: readonly string[], { start, end, type }: TaggedSpan): TaggedSpan[] {
  const mark = words.findIndex((word, index) => index > start && index < end && word === "'s");
  if (mark < 0) return [{ start, end, type }];
  const owner = words.slice(start, mark).join(' ').toLowerCase();
  const ownerType = COUNTRY_BY_NAME.has(owner) || COUNTRY_BY_CAPITAL.has(owner) ? 'PLACE' : null;
  if (ownerType === null) return [{ start, end, type }];
  const rest: TaggedSpan[] = mark + 1 < end ? [{ start: mark + 1, end, type }] : [];
  return [{ start, end: mark, type: ownerType }, ...rest];
}

/**
 * The sentence as Dateline's own tokeniser cuts it. `India-Russia` becomes two names whatever the source calls it;
 * re3d calls acting countries organizations, which we do not.
 */
function readSentence([rawWords, rawTags]: RawSentence): TaggedSentence {
  const words: string[] = [];
  const firstWord: number[] = [];
  const nations: TaggedSpan[] = [];
  for (const raw of rawWords) {
    firstWord.push(words.length);
    const tokens: Token[] = [];
    tokenize(raw, 0, raw.length, tokens);
    if (tokens.length === 0) words.push(raw === '' ? '?' : raw);
    const split =
      tokens.length >= 3 && tokens.every(({ text }, at) => (at % 2 === 1 ? text === '-' : nationType(text) !== null));
    for (const { text } of tokens) {
      const type = split ? nationType(text) : null;
      if (type !== null) nations.push({ start: words.length, end: words.length + 1, type });
      words.push(text);
    }
  }
  firstWord.push(words.length);
  const spans = rawSpans(rawTags)
    .map(({ start, end, type }) => ({ start: firstWord[start], end: firstWord[end], type }))
    .filter((span) => !nations.some((nation) => nation.start < span.end && span.start < nation.end))
    .map((span) => ({
      ...span,
      type:
        span.type === 'ORGANIZATION' && COUNTRY_BY_NAME.has(words.slice(span.start, span.end).join(' ').toLowerCase())
          ? 'PLACE'
          : span.type,
    }));
  return {
    words,
    spans: [...spans.flatMap((span) => apart(words, span)), ...nations].sort((a, b) => a.start - b.start),
  };
}

/** Documents of one set of the data folder; throws where the file is missing. */
export function readDocuments(folder: string, set: string): TaggedDocument[] {
  const raw = JSON.parse(gunzipSync(readFileSync(join(folder, `${set}.json.gz`))).toString('utf8')) as RawSentence[][];
  return raw.map((document) => document.map(readSentence));
}

/** Gold labels of a document's sentences, one after another. */
export function goldLabels(document: TaggedDocument): Uint8Array {
  const labels = new Uint8Array(document.reduce((sum, { words }) => sum + words.length, 0));
  let offset = 0;
  for (const { words, spans } of document) {
    for (const { start, end, type } of spans) labelSpan(labels, offset + start, offset + end, type);
    offset += words.length;
  }
  return labels;
}
