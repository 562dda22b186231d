import { SPEECH_VERBS } from './verbs';
import { hasMark, PASSED_OVER, type Word, type WordTag } from './word';
import { ALWAYS_PARTICIPLES } from './word-classes';

export type ChunkKind =
  | 'phrase'
  | 'verb'
  | 'preposition'
  | 'and'
  | 'comma'
  | 'stop'
  | 'subordinator'
  | 'that'
  | 'relative';

/** A piece of a clause: words `start` to `end` (exclusive) of the sentence. */
export interface Chunk {
  readonly kind: ChunkKind;
  readonly start: number;
  readonly end: number;
  /** The word itself, lower case, for all but phrases and verbs. */
  readonly word: string;
  readonly verb: VerbGroup | null;
}

/** `has not been invited`: one main verb with its helpers. */
export interface VerbGroup {
  /** Word index of the main verb. */
  readonly at: number;
  readonly lemma: string;
  readonly mood: 'finite' | 'infinitive' | 'ing' | 'participle';
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: string | null;
  readonly progressive: boolean;
}

/** Words that make a phrase without a noun: `urged both to meet`. */
const STANDS_ALONE = new Set(['both', 'all', 'some', 'many', 'several', 'this', 'these', 'those', 'that']);
/** Tags of words that an object can begin with. */
const OBJECT_OPENERS: ReadonlySet<WordTag> = new Set(['determiner', 'possessive', 'name', 'pronoun', 'number', 'noun']);
const BOUNDARIES: ReadonlySet<WordTag> = new Set(['comma', 'stop', 'and', 'that', 'relative', 'subordinator']);

/** Cuts a tagged sentence into chunks; dates, adverbs, brackets' content and quote marks leave none. */
export function chunkWords(words: readonly Word[]): Chunk[] {
  const chunks: Chunk[] = [];
  let i = 0;
  while (i < words.length) {
    const word = words[i];
    switch (word.tag) {
      case 'time':
      case 'adverb':
        i++;
        break;
      case 'stop':
        i = pastMark(words, i, chunks);
        break;
      case 'comma':
      case 'and':
      case 'subordinator':
      case 'that':
      case 'relative':
        chunks.push({ kind: word.tag, start: i, end: i + 1, word: word.lower, verb: null });
        i++;
        break;
      case 'preposition':
        if (!leadsToDate(words, i))
          chunks.push({ kind: 'preposition', start: i, end: i + 1, word: word.lower, verb: null });
        i++;
        break;
      case 'to':
      case 'modal':
      case 'be':
      case 'have':
      case 'do':
      case 'not':
      case 'verb': {
        const group = verbGroup(words, i, chunks);
        if (group) {
          chunks.push(group);
          i = group.end;
        } else {
          if (word.tag === 'to') chunks.push({ kind: 'preposition', start: i, end: i + 1, word: 'to', verb: null });
          i++;
        }
        break;
      }
      default:
        i = pastPhrase(words, i, chunks);
    }
  }
  return chunks;
}

/** Quote marks and brackets are passed over as if they were not there; anything else ends a clause. */
function pastMark(words: readonly Word[], i: number, chunks: Chunk[]): number {
  if (!hasMark(words[i], PASSED_OVER))
    chunks.push({ kind: 'stop', start: i, end: i + 1, word: words[i].lower, verb: null });
  return i + 1;
}

function leadsToDate(words: readonly Word[], i: number): boolean {
  let j = i + 1;
  while (j < words.length && (words[j].tag === 'determiner' || words[j].tag === 'adverb')) j++;
  if (words[j]?.tag !== 'time') return false;
  while (j < words.length && words[j].tag === 'time') j++;
  const after = words[j];
  return after === undefined || (after.tag !== 'noun' && after.tag !== 'name') || after.mention >= 0;
}

function pastPhrase(words: readonly Word[], from: number, chunks: Chunk[]): number {
  let i = from;
  if (words[i].tag === 'pronoun') {
    chunks.push({ kind: 'phrase', start: i, end: i + 1, word: '', verb: null });
    return i + 1;
  }
  let headed = false;
  let end = from;
  for (; i < words.length; i++) {
    const { tag, possessive } = words[i];
    if (tag === 'time' || tag === 'adverb') {
      if (headed) {
        const next = words[i + 1]?.tag;
        if (next !== 'time' && next !== 'noun') break;
      }
      continue;
    }
    if (tag === 'determiner' || tag === 'possessive') {
      if (headed) break;
    } else if (tag === 'noun' || tag === 'name' || tag === 'number') headed = tag !== 'number' ? !possessive : headed;
    else break;
    end = i + 1;
  }
  if (end > from && (holdsNoun(words, from, end) || STANDS_ALONE.has(words[from].lower)))
    chunks.push({ kind: 'phrase', start: from, end, word: '', verb: null });
  return Math.max(i, from + 1);
}

function holdsNoun(words: readonly Word[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const { tag } = words[i];
    if (tag === 'noun' || tag === 'name' || tag === 'number') return true;
  }
  return false;
}

function verbGroup(words: readonly Word[], from: number, chunks: readonly Chunk[]): Chunk | null {
  let i = from;
  let infinitive = false;
  let modal: string | null = null;
  let negated = false;
  let lastHelper: 'be' | 'have' | 'do' | null = null;
  let lastHelperAt = -1;
  if (words[i].tag === 'to') {
    infinitive = true;
    i++;
  }
  for (; i < words.length; i++) {
    const { tag, lower } = words[i];
    if (tag === 'not') negated = true;
    else if (tag === 'adverb' || tag === 'time') continue;
    else if (tag === 'modal') modal = lower;
    else if (tag === 'be' || tag === 'have' || tag === 'do') {
      lastHelper = tag;
      lastHelperAt = i;
    } else break;
  }
  const main = words[i];
  if (main?.tag === 'verb') {
    const isIng = main.forms.only === 'ing';
    const passive = lastHelper === 'be' && !isIng && (main.forms.part || main.forms.past);
    const bare = lastHelper === null && modal === null && !infinitive;
    const mood = infinitive
      ? 'infinitive'
      : bare && isIng
        ? 'ing'
        : bare && isParticiple(words, i, chunks)
          ? 'participle'
          : 'finite';
    const group = {
      at: i,
      lemma: main.lemma,
      mood,
      passive: passive || mood === 'participle',
      negated,
      modal,
      progressive: lastHelper === 'be' && isIng,
    } as const;
    return { kind: 'verb', start: from, end: i + 1, word: '', verb: group };
  }
  if (lastHelper === null) return null;
  const mood = infinitive ? 'infinitive' : 'finite';
  const group = {
    at: lastHelperAt,
    lemma: lastHelper,
    mood,
    passive: false,
    negated,
    modal,
    progressive: false,
  } as const;
  return { kind: 'verb', start: from, end: Math.max(lastHelperAt + 1, from + 1), word: '', verb: group };
}

/** `hackers angered by …`, `crimes committed by …`: no main verb of the clause. */
function isParticiple(words: readonly Word[], i: number, chunks: readonly Chunk[]): boolean {
  const word = words[i];
  if (word.forms.only === 'part') return true;
  if (!word.forms.part) return false;
  const next = words[i + 1];
  if (next?.lower === 'by') return true;
  if (followsFiniteVerb(chunks, next)) return true;
  if (chunks[chunks.length - 1]?.kind !== 'phrase' || SPEECH_VERBS.has(word.lemma)) return false;
  if (next?.tag !== 'preposition' && next?.tag !== 'to') return false;
  return ALWAYS_PARTICIPLES.has(word.lower) || hasLaterVerb(words, i + 1);
}

/** `workers affiliated with the union stopped work`: the main verb is still to come. */
function hasLaterVerb(words: readonly Word[], from: number): boolean {
  for (let i = from; i < words.length && i < from + 30; i++) {
    const { tag, forms } = words[i];
    if (BOUNDARIES.has(tag)) return false;
    if (tag === 'modal' || tag === 'have') return true;
    if (tag === 'verb' && forms.past && words[i + 1]?.tag !== 'preposition') return words[i - 1].tag !== 'to';
  }
  return false;
}

/** `granted asylum to officers holed up in …`: a clause has one main verb, and a bare `-ed` after its object is none. */
function followsFiniteVerb(chunks: readonly Chunk[], next: Word | undefined): boolean {
  if (chunks[chunks.length - 1]?.kind !== 'phrase') return false;
  const takesObject = next !== undefined && OBJECT_OPENERS.has(next.tag);
  for (let i = chunks.length - 2; i >= 0; i--) {
    const { kind, verb } = chunks[i];
    if (kind === 'verb') return verb!.mood === 'finite' && !SPEECH_VERBS.has(verb!.lemma);
    if (kind !== 'phrase' && kind !== 'preposition' && !(kind === 'and' && !takesObject)) return false;
  }
  return false;
}
