import { SAYING_VERBS } from '../lexicon/function-words';
import { ROLE_HEADS, ROLE_MODIFIERS } from '../lexicon/titles';
import { wordSet } from '../lexicon/word-list';
import { bySpelling } from '../tokens/spelling';

const PREPOSITIONS = wordSet(`
  of for with from in at on to by about against among amid after before between during into onto over under through
  toward towards upon via within without around across behind beside beyond near despite per regarding concerning
  including following like than alongside
`);

const AUXILIARIES = wordSet(`
  is are was were be been am has have had do does did will would can could may might must shall should 'd 'll ca wo
`);

const IRREGULAR_PASTS = wordSet(`
  met went took told gave made spoke saw came left won lost held began put let wrote sent led kept brought thought became
  grew rose fell ran set built sought chose drew stood spent broke beat felt found got heard hit hurt knew laid lay meant
  paid quit read sat sang sank shot shut slept sold struck swore taught threw understood wore withdrew overcame fought flew
  forgot forgave bought caught cut dealt drank drove ate said
`);

const ADVERBS = wordSet(
  'also then later never not already just still once again often always soon now first instead further earlier too both reportedly who',
);

const OPENERS = wordSet('a an one another the this that his her their my');

/** What a word may be to those around it; `clauseWord` gives a sum of these. */
export const PREPOSITION = 1;
/** `'s` */
export const POSSESSIVE = 2;
/** Part of a title before a name: `the`, `Foreign`, `minister`, `of`. */
export const TITLE = 4;
/** Passed over on the way to a verb. */
export const ADVERB = 8;
/** A verb with a subject before it. */
export const VERB = 16;
export const SAYING = 32;
/** `before`, `like`: as a conjunction it opens a clause. */
export const CLAUSE_OPENER = 64;
/** What stands behind the subject that comes after its verb: `said Lavrov[.]`. */
export const CLAUSE_END = 128;
/** Begins with a letter or digit. */
export const WORD = 256;
/** Begins with a letter. */
export const LETTERS = 512;
/** Opens a noun phrase: `a`, `his`. */
export const OPENER = 1024;
/** Before a noun phrase that says what somebody named is: `is`, `as`, a comma. */
export const EQUATING = 2048;

/** The part of speech of a word as far as it tells subjects from objects. */
export const clauseWord = bySpelling((text, lower): number => {
  let bits = 0;
  if (PREPOSITIONS.has(lower)) bits |= PREPOSITION;
  if (/^['’]s?$/.test(lower)) bits |= POSSESSIVE;
  if (belongsToTitle(text, lower)) bits |= TITLE;
  if (ADVERBS.has(lower) || /^\p{Ll}+ly$/u.test(text)) bits |= ADVERB;
  if (isVerb(text)) bits |= VERB;
  if (SAYING_VERBS.has(lower)) bits |= SAYING;
  if (lower === 'before' || lower === 'after' || lower === 'than' || lower === 'like') bits |= CLAUSE_OPENER;
  if (/^(?:[,.;:—–-]|in)$/.test(lower)) bits |= CLAUSE_END;
  if (/^[\p{L}\p{N}]/u.test(text)) bits |= WORD;
  if (/^\p{L}/u.test(text)) bits |= LETTERS;
  if (OPENERS.has(lower)) bits |= OPENER;
  if (/^(?:,|is|was|as|be|been|became|being|[(–—])$/.test(lower)) bits |= EQUATING;
  return bits;
});

function belongsToTitle(text: string, lower: string): boolean {
  if (PREPOSITIONS.has(lower) && lower !== 'of') return false;
  return (
    lower === 'the' ||
    ROLE_HEADS.has(lower) ||
    (ROLE_MODIFIERS.has(lower) && lower !== 'and') ||
    (/^\p{Lu}/u.test(text) && !SAYING_VERBS.has(lower))
  );
}

function isVerb(text: string): boolean {
  if (!/^['’]?\p{Ll}/u.test(text)) return false;
  return (
    AUXILIARIES.has(text) || SAYING_VERBS.has(text) || IRREGULAR_PASTS.has(text) || /[a-z]{2}(?:ed|[^s']s)$/.test(text)
  );
}
