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
import { finish } from './steps';

/** Reads one article's text, dated or not; never throws, whatever the text. */
export function analyzeText(text: string): Analysis {
  return finish(analysisSteps(text));
}

/** The same in steps that all texts have alike, `sideBySide`. */
export function* analysisSteps(text: string): Generator<undefined, Analysis, undefined> {
  const article = parseArticle(text);
  yield;
  const document = readDocument(text, article);
  yield;
  const names = readNames(document);
  yield;
  const named = resolveNames(document, names);
  yield;
  const dates = readDates(document);
  yield;
  const cued = readQuotes(document, named);
  yield;
  const identity = resolvePronouns(document, named, cued);
  const quotes = attributeQuotes(cued, identity);
  yield;
  const events = readEvents(document, identity, dates, quotes);
  yield;
  const clues = readClues(document, identity, dates, events);
  const claims = readClaims(document, dates, events, quotes, identity.mentions);
  yield;
  return {
    article,
    sentences: document.sentences.map(({ start, end }) => ({ start, end })),
    mentions: identity.mentions,
    clusters: identity.clusters,
    dates,
    quotes,
    events,
    clues,
    claims,
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
