import { firstFrom } from '../../article/span';
import type { Gender, Mention, Quote } from '../analysis';
import type { LanguageDocument } from '../document';
import { kept, mapped } from '../lists';
import { attributeQuotes } from '../quotes/attribute-quotes';
import { bySpelling } from '../tokens/spelling';
import { addMentions } from './add-mentions';
import type { Identity } from './identity';
import { type Open, pronounMention, walkPronouns } from './pronoun-walk';
import { FIRST_PERSON } from './pronouns';

/**
 * Adds the pronouns of one article; those whose referent is unsure have no cluster. Outside quotations first, as they
 * tell who speaks (`he said`); then `he` in a quotation, which is hardly its speaker, and `I`, who is.
 */
export function resolvePronouns(document: LanguageDocument, identity: Identity, quotes: readonly Quote[]): Identity {
  const spoken = kept(quotes, ({ kind }) => kind !== 'indirect');
  const { resolved, open, genders } = walkPronouns(document, identity, spoken);
  const told = addMentions(identity, resolved, genders);
  const speakers = mapped(attributeQuotes(spoken, told), ({ speaker }) => speaker);
  return addMentions(
    told,
    [...open.map((pronoun) => inQuote(pronoun, speakers)), ...firstPersons(document, told, spoken, speakers)],
    new Map<number, Gender>(),
  );
}

function inQuote({ token, quote, candidates }: Open, speakers: readonly (number | null)[]): Mention {
  // Who speaks of himself by name may go on so; any other speaker is `I`.
  const [best, second] = candidates.filter(({ cluster, named }) => named || cluster !== speakers[quote]);
  const sure =
    best && (best.named || best.subject) && (!second || best.score >= second.score * (best.named ? 1.3 : 2.5));
  return pronounMention(token, sure ? best.cluster : null);
}

/** `I`, `me`, `my` in a quotation are its speaker, where that is a person. */
function firstPersons(
  { tokens }: LanguageDocument,
  { clusters }: Identity,
  quotes: readonly Quote[],
  speakers: readonly (number | null)[],
): Mention[] {
  const found: Mention[] = [];
  let index = 0;
  for (const [at, { start, end }] of quotes.entries()) {
    const speaker = speakers[at];
    const person = speaker !== null && clusters[speaker].type === 'PERSON';
    index = Math.max(index, firstFrom(tokens, start));
    for (; index < tokens.length && tokens[index].start < end; index++)
      if (person && isFirstPerson(tokens[index].spelling)) found.push(pronounMention(tokens[index], speaker));
  }
  return found;
}

const isFirstPerson = bySpelling((text, lower) => FIRST_PERSON.has(lower) && (lower !== 'i' || text === 'I'));
