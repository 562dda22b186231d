import type { Span } from '../../article/span';
import type { Token } from '../analysis';
import { SAYING_VERBS } from '../lexicon/function-words';
import { ROLE_HEADS, ROLE_MODIFIERS } from '../lexicon/titles';
import { wordSet } from '../lexicon/word-list';
import type { Part } from './pronouns';

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

/** Part that the mention at `span` plays, by what stands around it: tokens `first` up to `last`, exclusive. */
export function clausePart(tokens: readonly Token[], first: number, last: number, { start }: Span): Part {
  const next = tokens[last]?.spelling.lower ?? '';
  if (/^['’]s?$/.test(next)) return 'possessor';
  let before = first - 1;
  while (before >= 0 && first - before < 9 && belongsToTitle(tokens[before])) before--;
  const word = tokens[before]?.spelling.lower ?? '';
  const verbal = isVerbal(tokens, last);
  if (PREPOSITIONS.has(word) && !(verbal && word === 'after'))
    return verbal && isClauseOpener(word) ? 'subject' : 'oblique';
  if (verbal) return 'subject';
  // `said Lavrov.` and `Lavrov, who …`
  if (SAYING_VERBS.has(word)) return /^[,.;:—–-]$/.test(next) || next === '' || next === 'in' ? 'subject' : 'object';
  const opens = before < 0 || !/^[\p{L}\p{N}]/u.test(tokens[before].text) || tokens[before].end > start;
  return opens ? 'subject' : 'object';
}

const isClauseOpener = (word: string): boolean =>
  word === 'before' || word === 'after' || word === 'than' || word === 'like';

function belongsToTitle({ text }: Token): boolean {
  const key = text.toLowerCase();
  if (PREPOSITIONS.has(key) && key !== 'of') return false;
  return (
    key === 'the' ||
    ROLE_HEADS.has(key) ||
    (ROLE_MODIFIERS.has(key) && key !== 'and') ||
    (/^\p{Lu}/u.test(text) && !SAYING_VERBS.has(key))
  );
}

/** True where a verb follows, adverbs passed over: `Putin [also] said`. */
function isVerbal(tokens: readonly Token[], at: number): boolean {
  let index = at;
  while (index < at + 3 && index < tokens.length && isAdverb(tokens[index].text)) index++;
  const word = tokens[index]?.text ?? '';
  if (!/^['’]?\p{Ll}/u.test(word)) return false;
  return (
    AUXILIARIES.has(word) || SAYING_VERBS.has(word) || IRREGULAR_PASTS.has(word) || /[a-z]{2}(?:ed|[^s']s)$/.test(word)
  );
}

const isAdverb = (text: string): boolean => ADVERBS.has(text.toLowerCase()) || /^\p{Ll}+ly$/u.test(text);
