// Libraries that read the same things from the same text.
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import wink from 'wink-nlp';

const winkReader = wink(model);

/** People, places and organizations; gives how many. */
export function compromiseNames(text) {
  const document = nlp(text);
  return [document.people(), document.places(), document.organizations()].flatMap((found) => found.out('array')).length;
}

/** The dates, against the article's own; gives how many. */
export function chronoDates(text) {
  return chrono.parse(text, new Date('2024-03-21T12:00:00Z')).length;
}

/** Tokens, sentences, parts of speech and its own entities (numbers, dates, addresses: no names); gives how many. */
export function winkEntities(text) {
  return winkReader.readDoc(text).entities().out().length;
}
