import { bySpelling } from '../tokens/spelling';
import { isActorNoun } from './actor-nouns';
import { isNumeral, opensQuantity } from './quantities';
import { setsOf, waysOf } from './triggers';
import { formsOf, readVerb } from './verbs';
import type { WordFacts, WordTag } from './word';
import { CLOSED_CLASSES, NOT_VERBS } from './word-classes';

const POSSESSIVE = /['’]s?$/;
const NUMBER = /^[$£€]?\d[\d,.]*(?:st|nd|rd|th|%|m|bn)?$/;
const PASSED_OVER = /^["'“”‘’`[\](){}]+$/;
const PRESENT_FORMS = formsOf(['ing']);
const PAST_FORMS = formsOf(['past', 'part']);

/** What a token's spelling tells the clause reader. */
export const factsOf = bySpelling((text, small): WordFacts => {
  const lower = small.replaceAll('’', "'");
  const reading = readVerb(lower);
  const tag = readTag(text, lower, false);
  const lemma = reading ? reading.lemma : lower;
  return {
    lower,
    tag,
    firstTag: readTag(text, lower, true),
    lemma,
    forms: reading ? reading.forms : lower.endsWith('ing') ? PRESENT_FORMS : PAST_FORMS,
    possessive: text.length > 2 && POSSESSIVE.test(text),
    isPossessiveMark: text === "'s" || text === '’s' || text === "'" || text === '’',
    isPassedOver: PASSED_OVER.test(lower),
    isCapital: /^\p{Lu}/u.test(text),
    isActor: isActorNoun(lower),
    opensQuantity: opensQuantity(lower),
    isNumeral: isNumeral(lower),
    ways: waysOf(lower, tag === 'be' || tag === 'have' || tag === 'do' ? tag : lemma),
    sets: setsOf(lower),
  };
});

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
