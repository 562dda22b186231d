import { NEWS_AGENCIES } from '../language/lexicon/organizations';
import type { TaggedSpan, TagType } from '../language/names/tagger/labels';
import type { TaggedDocument, TaggedSentence } from './documents';
import { pick, type Random } from './random';
import type { NameStock } from './replace-names';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SMALL_WORDS = new Set('of the a an in on at to for and or but with by from as is'.split(' '));
const HEADLINE_WORDS = 14;
const TITLES = ['Dr', 'Dr.', 'Mr', 'Mr.', 'Mrs', 'Ms', 'Prof', 'Sir', 'PM', 'Sen.', 'Gov.', 'Gen.', 'Lt.', 'Shri'];

type Part = readonly [words: readonly string[], type: TagType | null];

function join(parts: readonly Part[], rest?: TaggedSentence): TaggedSentence {
  const words: string[] = [];
  const spans: TaggedSpan[] = [];
  for (const [part, type] of parts) {
    if (type !== null) spans.push({ start: words.length, end: words.length + part.length, type });
    words.push(...part);
  }
  if (rest === undefined) return { words, spans };
  const moved = rest.spans.map((span) => ({ ...span, start: span.start + words.length, end: span.end + words.length }));
  return { words: [...words, ...rest.words], spans: [...spans, ...moved] };
}

const plain = (...words: string[]): Part => [words, null];

/** The sentence's first words, never cut inside a name. */
function cut({ words, spans }: TaggedSentence): TaggedSentence {
  const crossing = spans.find((span) => span.start < HEADLINE_WORDS && HEADLINE_WORDS < span.end);
  const end = Math.min(words.length, crossing?.end ?? HEADLINE_WORDS);
  return { words: words.slice(0, end), spans: spans.filter((span) => span.end <= end) };
}

function inCapitals({ words, spans }: TaggedSentence): TaggedSentence {
  return { words: words.map((word) => word.toUpperCase()), spans };
}

function inTitleCase({ words, spans }: TaggedSentence, random: Random): TaggedSentence {
  const raise = (word: string, index: number) =>
    index > 0 && SMALL_WORDS.has(word) && random() < 0.7 ? word : word.charAt(0).toUpperCase() + word.slice(1);
  return { words: words.map(raise), spans };
}

function dateline(stock: NameStock, random: Random): Part[] {
  const place = pick(random, stock.places);
  const city: Part = [random() < 0.6 ? place.map((word) => word.toUpperCase()) : place, 'PLACE'];
  const agency: Part = [pick(random, NEWS_AGENCIES).split(' '), 'ORGANIZATION'];
  const day = [pick(random, MONTHS), String(1 + Math.floor(random() * 28))];
  const form = Math.floor(random() * 9);
  if (form === 0) return [city, plain(':')];
  if (form === 1) return [city, plain('('), agency, plain(')', '-')];
  if (form === 2) return [city, plain('['), [pick(random, stock.places), 'PLACE'], plain(']', ',', ...day, ':')];
  if (form === 3) return [city, plain(',', ...day, '('), agency, plain(')', '-')];
  if (form === 4) return [city, plain('--')];
  if (form === 5) return [city, plain(',', ...day, '—')];
  if (form === 6) return [plain('('), agency, plain(')')];
  const year = 1990 + Math.floor(random() * 40);
  return [
    city,
    plain(
      `${year}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-${String(10 + Math.floor(random() * 18))}`,
    ),
  ];
}

function person(stock: NameStock, random: Random): Part {
  return [[pick(random, stock.first), pick(random, stock.last)], 'PERSON'];
}

/** `Reporting by Ann Lee in PARIS`, `FILE PHOTO: … REUTERS / Ann Lee`, `Ann Lee By`. */
function credit(stock: NameStock, random: Random, sentence: TaggedSentence): TaggedSentence {
  const form = random();
  if (form < 0.3)
    return join([
      plain(pick(random, ['Reporting', 'Writing', 'Editing']), 'by'),
      person(stock, random),
      plain(';', 'Editing', 'by'),
      person(stock, random),
    ]);
  if (form < 0.4) return join([person(stock, random), plain('By')]);
  if (form < 0.5) return join([plain('By'), person(stock, random)]);
  const agency = pick(random, NEWS_AGENCIES).split(' ');
  const shown: Part = [random() < 0.7 ? agency.map((word) => word.toUpperCase()) : agency, 'ORGANIZATION'];
  const opening = random() < 0.5 ? join([plain('FILE', 'PHOTO', ':')], sentence) : sentence;
  const closing = join([shown, plain('/'), person(stock, random)]);
  return {
    words: [...opening.words, ...closing.words],
    spans: [
      ...opening.spans,
      ...closing.spans.map((span) => ({
        ...span,
        start: span.start + opening.words.length,
        end: span.end + opening.words.length,
      })),
    ],
  };
}

/** `Ann Lee` → `Dr A Lee`. */
function withTitles({ words, spans }: TaggedSentence, random: Random): TaggedSentence {
  const parts: Part[] = [];
  let read = 0;
  for (const { start, end, type } of spans) {
    parts.push([words.slice(read, start), null]);
    const name = words.slice(start, end);
    if (type === 'PERSON' && end - start === 2 && random() < 0.3) {
      parts.push([[pick(random, TITLES)], null]);
      const initial = name[0].charAt(0) + (random() < 0.5 ? '.' : '');
      parts.push([random() < 0.6 ? [initial, name[1]] : name, type]);
    } else parts.push([name, type]);
    read = end;
  }
  parts.push([words.slice(read), null]);
  return join(parts.filter(([part]) => part.length > 0));
}

/** The document with a headline, dateline, credits and abbreviated titles, as news has them. */
export function dressAsNews(document: TaggedDocument, stock: NameStock, random: Random): TaggedDocument {
  const sentences = document.map((sentence) => withTitles(sentence, random));
  const [opening] = sentences;
  if (random() < 0.5) sentences[0] = join(dateline(stock, random), opening);
  const form = random();
  if (form < 0.3) sentences.unshift(inCapitals(cut(opening)));
  else if (form < 0.55) sentences.unshift(inTitleCase(cut(opening), random));
  else if (form < 0.62) sentences[sentences.length - 1] = inCapitals(sentences[sentences.length - 1]);
  if (random() < 0.2) sentences.push(credit(stock, random, cut(pick(random, document))));
  return sentences;
}
