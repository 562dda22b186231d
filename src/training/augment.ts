import type { KnownEntry } from '../language/lexicon/listed-names';
import { KNOWN } from '../language/lexicon/phrase-table';
import type { TaggedDocument } from './documents';
import { smallTowns } from './name-lists';
import { dressAsNews } from './news-forms';
import type { Random } from './random';
import { type NameStock, replaceNames } from './replace-names';

const SHARE_WITH_OTHER_NAMES = 0.8;

function capitalise(phrase: string): string {
  return phrase.replace(/(^|[ -])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** Names from lists, and the training texts' own places and organizations. */
export function nameStock(documents: readonly TaggedDocument[], known: readonly KnownEntry[]): NameStock {
  const listed = (bits: number) => known.filter(([, has]) => (has & bits) !== 0).map(([phrase]) => capitalise(phrase));
  const single = (bits: number) => listed(bits).filter((name) => !name.includes(' '));
  const countries = listed(KNOWN.country).map((country) => country.split(' '));
  const places: (readonly string[])[] = listed(KNOWN.bigPlace | KNOWN.country).map((place) => place.split(' '));
  const organizations: (readonly string[])[] = [];
  for (const document of documents) {
    for (const { words, spans } of document) {
      for (const { start, end, type } of spans) {
        if (type === 'PLACE') places.push(words.slice(start, end));
        if (type === 'ORGANIZATION') organizations.push(words.slice(start, end));
      }
    }
  }
  return {
    first: single(KNOWN.firstName),
    last: single(KNOWN.lastName),
    places,
    countries,
    smallPlaces: smallTowns().map((town) => town.split(' ')),
    organizations,
  };
}

/** A variant of a document: other names in it, and the forms of news around it. */
export function vary(document: TaggedDocument, stock: NameStock, random: Random): TaggedDocument {
  const renamed = random() < SHARE_WITH_OTHER_NAMES ? replaceNames(document, stock, random) : document;
  return dressAsNews(renamed, stock, random);
}
