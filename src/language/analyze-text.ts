import { parseArticle } from '../article/parse-article';
import type { Analysis } from './analysis';
import { checkCharacters } from './check-characters';
import { readClaims } from './claims/read-claims';
import { readClues } from './clues/read-clues';
import { checkDates } from './dates/check-dates';
import { readDates } from './dates/read-dates';
import { fingerprintOf } from './events/fingerprint';
import { readEvents } from './events/read-events';
import { resolveNames } from './identity/resolve-names';
import { resolvePronouns } from './identity/resolve-pronouns';
import { checkDateline } from './lint/check-dateline';
import { checkFigures } from './lint/check-figures';
import { checkFuture } from './lint/check-future';
import { checkThirdPerson } from './lint/check-third-person';
import { readNames } from './names/read-names';
import { attributeQuotes } from './quotes/attribute-quotes';
import { checkQuotes } from './quotes/check-quotes';
import { checkSpeakers } from './quotes/check-speakers';
import { readQuotes } from './quotes/read-quotes';
import { readDocument } from './read-document';

/** Reads one article's text, dated or not; never throws, whatever the text. */
export function analyzeText(text: string): Analysis {
  const article = parseArticle(text);
  const document = readDocument(text, article);
  const named = resolveNames(document, readNames(document));
  const dates = readDates(document);
  const cued = readQuotes(document, named);
  const identity = resolvePronouns(document, named, cued);
  const quotes = attributeQuotes(cued, identity);
  const events = readEvents(document, identity, dates, quotes);
  return {
    article,
    sentences: document.sentences.map(({ start, end }) => ({ start, end })),
    mentions: identity.mentions,
    clusters: identity.clusters,
    dates,
    quotes,
    events,
    clues: readClues(document, identity, dates, events),
    claims: readClaims(document, dates, events, quotes, identity.mentions),
    problems: [
      ...article.problems,
      ...checkCharacters(text),
      ...checkDateline(article),
      ...checkDates(document, dates),
      ...checkFuture(document, dates, events),
      ...checkQuotes(document),
      ...checkSpeakers(quotes),
      ...checkThirdPerson(text, quotes, identity.mentions, identity.clusters),
      ...checkFigures(document),
    ],
    fingerprint: fingerprintOf(document),
  };
}
