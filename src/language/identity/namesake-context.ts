import type { NameType } from '../analysis';
import { FUNCTION_WORDS } from '../lexicon/function-words';
import { wordSet } from '../lexicon/word-list';
import { wordEndingAt } from './context';
import type { KnownName } from './name-form';
import type { Namesakes } from './namesakes';

const AUXILIARIES = wordSet('is was has had will would can could may might must should did does');

const HONORIFICS = wordSet('Mr Mrs Ms Miss Dr Sir Lady');
const RELATIVES = wordSet('daughter son wife husband brother sister mother father widow');

/** What stands around a mention. */
interface Context {
  readonly before: string;
  readonly after: string;
  /** The word before it and a space, or ''; `mark` is what stands between. */
  readonly word: string;
  readonly mark: string;
}

function contextOf(text: string, start: number, end: number): Context {
  const spaced = text[start - 1] === ' ';
  const mark = spaced && (text[start - 2] === '.' || text[start - 2] === ',') ? text[start - 2] : '';
  return {
    before: text.slice(Math.max(0, start - 24), start),
    after: text.slice(end, end + 24),
    word: spaced ? wordEndingAt(text, start - 1 - mark.length) : '',
    mark,
  };
}

/** What the mention of a lone word stands for by its context; the type that it was read with where nothing tells. */
export function typeOfMention(names: readonly KnownName[], index: number, known: Namesakes, text: string): NameType {
  const { start, end, type, roles } = names[index];
  if (type === 'NORP' || type === 'EVENT') return type;
  const people = known.surnames.length > 0 && known.surnames[0] < index;
  const company = !known.world && known.organizations.length > 0 && known.organizations[0] < index;
  if (roles.length > 0) return 'PERSON';
  const context = contextOf(text, start, end);
  if (isAddressed(context)) return 'PERSON';
  if (company && isTraded(context)) return 'ORGANIZATION';
  if (isPlaced(context, known)) return type === 'PERSON' && known.place === null && !known.world ? type : 'PLACE';
  const verb = verbAfter(context.after);
  if (known.place !== null) return people && !(verb && AUXILIARIES.has(verb)) ? 'PERSON' : 'PLACE';
  if (known.world) return people && verb !== null && !/(?:\bthe|['’]s) $/i.test(context.before) ? 'PERSON' : type;
  const called = company && (!people || known.inFull) && (type !== 'PERSON' || known.givenNames.length === 0);
  if (called && !(type === 'PLACE' && SOURCES.has(context.word) && context.mark === '')) return 'ORGANIZATION';
  // `founded [Marlow]` may be the company that the reader took it for
  if (people) return type === 'ORGANIZATION' && verb === null ? type : 'PERSON';
  return known.givenNames.length > 0 && known.givenNames[0] < index && type === 'ORGANIZATION' ? 'PERSON' : type;
}

const SOURCES = wordSet('at from to of');

// `Mr. [Ford]`, `their daughter, [Chelsea]`, `[Jordan], 35,`
function isAddressed({ word, mark, after }: Context): boolean {
  return (
    (mark !== ',' && HONORIFICS.has(word)) ||
    (mark !== '.' && RELATIVES.has(word)) ||
    (after[0] === ',' && /^, \d{1,3},/.test(after))
  );
}

// `shares of [Ford]`, `[Ford] shares`
function isTraded({ before, word, after }: Context): boolean {
  return (
    ((word === 'of' || word === 'in') && /\b(?:[Ss]hares|stock|stake) (?:of|in) $/.test(before)) ||
    /^(?:['’]s)? (?:shares|stock|employees|profits?)\b/.test(after)
  );
}

const WHERE = wordSet('In in Near near Outside outside Throughout throughout');
const WHITHER = wordSet('from to at into between leave left leaving around');

function isPlaced({ before, word, mark, after }: Context, { world, place }: Namesakes): boolean {
  // `in [Hale]'s car`
  if (!world && (after.startsWith("'s ") || after.startsWith('’s '))) return false;
  if (mark === '' && WHERE.has(word)) return true;
  if (word === 'of' && /\b(?:mayor|town|city|streets|people|residents|state|outskirts) of $/.test(before)) return true;
  if (!world && place === null) return false;
  return (mark === '' && WHITHER.has(word)) || /^(?:, \p{Lu}\p{Ll}+[:,]|:)/u.test(after);
}

/** The lower-case word behind a mention that may be its verb, or null. */
function verbAfter(after: string): string | null {
  const word = smallWord(after);
  return word !== undefined && (AUXILIARIES.has(word) || !FUNCTION_WORDS.has(word)) ? word : null;
}

function smallWord(after: string): string | undefined {
  if (after[0] !== ' ') return undefined;
  let end = 1;
  while (after[end] >= 'a' && after[end] <= 'z') end++;
  const next = after[end] ?? '';
  if (next > '\x7f') return /^ (\p{Ll}{2,})(?![\p{L}'’-])/u.exec(after)?.[1];
  return end > 2 && !/[A-Z'-]/.test(next) ? after.slice(1, end) : undefined;
}
