import type { Name, NameType } from '../analysis';
import { FUNCTION_WORDS } from '../lexicon/function-words';
import { wordSet } from '../lexicon/word-list';
import type { Namesakes } from './namesakes';

const AUXILIARIES = wordSet('is was has had will would can could may might must should did does');

/** What the mention of a lone word stands for by its context; the type that it was read with where nothing tells. */
export function typeOfMention(names: readonly Name[], index: number, known: Namesakes, text: string): NameType {
  const { start, end, type, roles } = names[index];
  if (type === 'NORP' || type === 'EVENT') return type;
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  const people = known.surnames.length > 0 && known.surnames[0] < index;
  const company = !known.world && known.organizations.length > 0 && known.organizations[0] < index;
  if (roles.length > 0 || isAddressed(before, after)) return 'PERSON';
  if (company && isTraded(before, after)) return 'ORGANIZATION';
  if (isPlaced(before, after, known)) return type === 'PERSON' && known.place === null && !known.world ? type : 'PLACE';
  const verb = verbAfter(after);
  if (known.place !== null) return people && !(verb && AUXILIARIES.has(verb)) ? 'PERSON' : 'PLACE';
  if (known.world) return people && verb !== null && !/(?:\bthe|['’]s) $/i.test(before) ? 'PERSON' : type;
  const called = company && (!people || known.inFull) && (type !== 'PERSON' || known.givenNames.length === 0);
  if (called && !(type === 'PLACE' && /\b(?:at|from|to|of) $/.test(before))) return 'ORGANIZATION';
  // `founded [Marlow]` may be the company that the reader took it for
  if (people) return type === 'ORGANIZATION' && verb === null ? type : 'PERSON';
  return known.givenNames.length > 0 && known.givenNames[0] < index && type === 'ORGANIZATION' ? 'PERSON' : type;
}

// `Mr. [Ford]`, `their daughter, [Chelsea]`, `[Jordan], 35,`
function isAddressed(before: string, after: string): boolean {
  return (
    /\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lady)\.? $/.test(before) ||
    /\b(?:daughter|son|wife|husband|brother|sister|mother|father|widow),? $/.test(before) ||
    /^, \d{1,3},/.test(after)
  );
}

// `shares of [Ford]`, `[Ford] shares`
function isTraded(before: string, after: string): boolean {
  return (
    /\b(?:[Ss]hares|stock|stake) (?:of|in) $/.test(before) ||
    /^(?:['’]s)? (?:shares|stock|employees|profits?)\b/.test(after)
  );
}

function isPlaced(before: string, after: string, { world, place }: Namesakes): boolean {
  // `in [Hale]'s car`
  if (!world && /^['’]s /.test(after)) return false;
  if (
    /\b(?:[Ii]n|[Nn]ear|[Oo]utside|[Tt]hroughout|(?:mayor|town|city|streets|people|residents|state|outskirts) of) $/.test(
      before,
    )
  )
    return true;
  if (!world && place === null) return false;
  return (
    /\b(?:from|to|at|into|between|leave|left|leaving|around) $/.test(before) ||
    /^(?:, \p{Lu}\p{Ll}+[:,]|:)/u.test(after)
  );
}

/** The lower-case word behind a mention that may be its verb, or null. */
function verbAfter(after: string): string | null {
  const word = /^ (\p{Ll}{2,})(?![\p{L}'’-])/u.exec(after)?.[1];
  return word !== undefined && (AUXILIARIES.has(word) || !FUNCTION_WORDS.has(word)) ? word : null;
}
