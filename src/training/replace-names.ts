import type { TaggedSpan, TagType } from '../language/names/tagger/labels';
import { coinCompany, coinSurname } from './coin-names';
import type { TaggedDocument, TaggedSentence } from './documents';
import { pick, type Random } from './random';

/** Names to put in the place of others, each as its words. */
export interface NameStock {
  readonly first: readonly string[];
  readonly last: readonly string[];
  readonly places: readonly (readonly string[])[];
  readonly countries: readonly (readonly string[])[];
  /** Towns that no list of the reader has. */
  readonly smallPlaces: readonly (readonly string[])[];
  readonly organizations: readonly (readonly string[])[];
}

const SHARE_OF_PLACES = 0.6;
const SHARE_OF_ORGANIZATIONS = 0.6;
/** Names that no list has, so that what stands around them is learnt too. */
const SHARE_OF_COINAGES = 0.3;

type Replacer = (words: readonly string[], type: TagType) => readonly string[];

/** One replacement a name, kept through a document: a surname alone stays the surname of the full name. */
function replacer(random: Random, stock: NameStock): Replacer {
  const chosen = new Map<string, readonly string[]>();
  const keep = (key: string, make: () => readonly string[]): readonly string[] => {
    const known = chosen.get(key) ?? make();
    chosen.set(key, known);
    return known;
  };
  return (words, type) => {
    if (type === 'PERSON') {
      const last = keep(`last ${words[words.length - 1]}`, () => [
        random() < SHARE_OF_COINAGES ? coinSurname(stock.last, random) : pick(random, stock.last),
      ]);
      const given = words
        .slice(0, -1)
        .flatMap((word) =>
          /^\p{Lu}\.?$/u.test(word) ? [word] : keep(`first ${word}`, () => [pick(random, stock.first)]),
        );
      return [...given, ...last];
    }
    if (type === 'PLACE')
      return keep(`place ${words.join(' ')}`, () => {
        if (random() >= SHARE_OF_PLACES) return words;
        return pick(random, random() < SHARE_OF_COINAGES ? stock.smallPlaces : stock.places);
      });
    if (type === 'ORGANIZATION')
      return keep(`body ${words.join(' ')}`, () => {
        if (random() >= SHARE_OF_ORGANIZATIONS) return words;
        return random() < SHARE_OF_COINAGES ? [coinCompany(stock.last, random)] : pick(random, stock.organizations);
      });
    return words;
  };
}

function replaceInSentence({ words, spans }: TaggedSentence, replace: Replacer): TaggedSentence {
  const out: string[] = [];
  const moved: TaggedSpan[] = [];
  let read = 0;
  for (const { start, end, type } of spans) {
    out.push(...words.slice(read, start));
    const name = replace(words.slice(start, end), type);
    moved.push({ start: out.length, end: out.length + name.length, type });
    out.push(...name);
    read = end;
  }
  out.push(...words.slice(read));
  return { words: out, spans: moved };
}

/** The document with other people, places and organizations in it. */
export function replaceNames(document: TaggedDocument, stock: NameStock, random: Random): TaggedDocument {
  const replace = replacer(random, stock);
  return document.map((sentence) => replaceInSentence(sentence, replace));
}
