import { bySpelling } from '../tokens/spelling';
import { isActorNoun } from './actor-nouns';
import { FRAME_OF_NOUN } from './frames/nouns';
import { isNumeral, opensQuantity } from './quantities';
import { formsOf, readVerb, type VerbForms } from './verbs';
import {
  ACTOR_NOUN,
  CAPITAL,
  EVENT_NOUN,
  NUMERAL,
  OPEN_BRACKET,
  OPENS_QUANTITY,
  PASSED_OVER,
  POSSESSIVE,
  POSSESSIVE_MARK,
  type WordTag,
} from './word';
import { CLOSED_CLASSES, NOT_VERBS, straight } from './word-classes';

const ENDS_IN_POSSESSIVE = /['’]s?$/;
const NUMBER = /^[$£€]?\d[\d,.]*(?:st|nd|rd|th|%|m|bn)?$/;
const MARKS = /^["'“”‘’`[\](){}]+$/;
const PRESENT_FORMS = formsOf(['ing']);
const PAST_FORMS = formsOf(['past', 'part']);

/** What a token's spelling tells of it, wherever it stands. */
export interface WordFacts {
  readonly lower: string;
  readonly tag: WordTag;
  /** Base form and forms where it is a verb. */
  readonly lemma: string;
  readonly forms: VerbForms;
  readonly marks: number;
  /** The tag of the first word of a sentence, whose capital tells nothing. */
  readonly firstTag: WordTag;
}

export const factsOf = bySpelling((text, small): WordFacts => {
  const lower = straight(small);
  const reading = readVerb(lower);
  return {
    lower,
    tag: readTag(text, lower, false),
    lemma: reading ? reading.lemma : lower,
    forms: reading ? reading.forms : lower.endsWith('ing') ? PRESENT_FORMS : PAST_FORMS,
    marks: marksOf(text, lower),
    firstTag: readTag(text, lower, true),
  };
});

function marksOf(text: string, lower: string): number {
  const isLonePossessive = text === "'s" || text === '’s' || text === "'" || text === '’';
  return (
    (text.length > 2 && ENDS_IN_POSSESSIVE.test(text) ? POSSESSIVE : 0) |
    (isLonePossessive ? POSSESSIVE_MARK : 0) |
    (text === '(' ? OPEN_BRACKET : 0) |
    (MARKS.test(lower) ? PASSED_OVER : 0) |
    (opensQuantity(lower) ? OPENS_QUANTITY : 0) |
    (isNumeral(lower) ? NUMERAL : 0) |
    (/^\p{Lu}/u.test(text) ? CAPITAL : 0) |
    (isActorNoun(lower) ? ACTOR_NOUN : 0) |
    (FRAME_OF_NOUN.has(lower) ? EVENT_NOUN : 0)
  );
}

function readTag(text: string, lower: string, isFirst: boolean): WordTag {
  if (lower === ',') return 'comma';
  if (/^[^\p{L}\p{N}$£€]/u.test(text) && !/^['’][a-z]/.test(text)) return 'stop';
  if (NUMBER.test(text)) return 'number';
  const closed = CLOSED_CLASSES.get(lower);
  if (closed) return closed;
  // a name in the sentence may end so too: "the ferry Tilly"
  if (/^[a-z]{3,}ly$/.test(isFirst ? lower : text)) return 'adverb';
  if (NOT_VERBS.has(lower)) return 'noun';
  if (/^[A-Z]/.test(text) && !/^[A-Z][a-z]+ed$/.test(text)) return 'noun';
  if (readVerb(lower) || (/^[a-z-]{3,}(?:ed|ing)$/.test(lower) && !lower.includes('-'))) return 'verb';
  return 'noun';
}
