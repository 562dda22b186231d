import type { Gender, Mention, Quote } from '../analysis';
import type { LanguageDocument } from '../document';
import { attributeQuotes } from '../quotes/attribute-quotes';
import { addMentions } from './add-mentions';
import type { Identity } from './identity';
import { type Open, walkPronouns } from './pronoun-walk';
import { FIRST_PERSON } from './pronouns';

/**
 * Adds the pronouns of one article; those whose referent is unsure have no cluster. Outside quotations first, as they
 * tell who speaks (`he said`); then `he` in a quotation, which is hardly its speaker, and `I`, who is.
 */
export function resolvePronouns(document: LanguageDocument, identity: Identity, quotes: readonly Quote[]): Identity {
  const spoken = quotes.filter(({ kind }) => kind !== 'indirect');
  const { resolved, open, genders } = walkPronouns(document, identity, spoken);
  const told = addMentions(identity, resolved, genders);
  const speakers = attributeQuotes(spoken, told).map(({ speaker }) => speaker);
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

function pronounMention({ start, end, text }: Open['token'], cluster: number | null): Mention {
  const mention = { start, end, text, type: 'PERSON', form: 'pronoun', cluster } as const;
  return cluster === null ? mention : { ...mention, rule: 'pronoun' };
}

/** `I`, `me`, `my` in a quotation are its speaker, where that is a person. */
function firstPersons(
  { tokens }: LanguageDocument,
  { clusters }: Identity,
  quotes: readonly Quote[],
  speakers: readonly (number | null)[],
): Mention[] {
  const found: Mention[] = [];
  let quote = 0;
  for (const token of tokens) {
    while (quote < quotes.length && quotes[quote].end <= token.start) quote++;
    if (quote === quotes.length) break;
    const speaker = speakers[quote];
    if (token.start < quotes[quote].start || speaker === null || clusters[speaker].type !== 'PERSON') continue;
    const word = token.spelling.lower;
    if (FIRST_PERSON.has(word) && (word !== 'i' || token.text === 'I')) found.push(pronounMention(token, speaker));
  }
  return found;
}
