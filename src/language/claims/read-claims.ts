import type { Claim, DateExpression, EventReport, Mention, Quote, Sentence, Token } from '../analysis';
import type { LanguageDocument } from '../document';
import { kept } from '../lists';
import { bySpelling } from '../tokens/spelling';
import { MAY_REVISE, REVISION } from './counted-things';
import { daysOf } from './days';
import { MAY_HOLD } from './holder-patterns';
import { tellsNumber } from './quantity';
import { readCounts } from './read-counts';
import { readDurations } from './read-durations';
import { readHolders } from './read-holders';
import { readOccasions } from './read-occasions';

/**
 * What the article states that other reports may contradict, in text order: lengths, counts, days, places and holders. What
 * somebody says in direct speech is theirs, not the article's, and is left out. Linear in the length of the text.
 */
export function readClaims(
  document: LanguageDocument,
  dates: readonly DateExpression[],
  events: readonly EventReport[],
  quotes: readonly Quote[],
  mentions: readonly Mention[],
): Claim[] {
  const claims: Claim[] = [];
  const today = daysOf(document.article.date ?? '')?.[1] ?? null;
  const spoken = kept(quotes, ({ kind }) => kind !== 'indirect');
  let dateAt = 0;
  let eventAt = 0;
  let quoteAt = 0;
  const named = kept(mentions, ({ form }) => form === 'name');
  let nameAt = 0;
  for (const sentence of document.sentences) {
    if (sentence.paragraph < 0) continue;
    while (dateAt < dates.length && dates[dateAt].start < sentence.start) dateAt++;
    while (eventAt < events.length && events[eventAt].start < sentence.start) eventAt++;
    while (quoteAt < spoken.length && spoken[quoteAt].end <= sentence.start) quoteAt++;
    const ownDates: DateExpression[] = [];
    for (; dateAt < dates.length && dates[dateAt].start < sentence.end; dateAt++) ownDates.push(dates[dateAt]);
    const reports: (readonly [number, EventReport])[] = [];
    for (; eventAt < events.length && events[eventAt].start < sentence.end; eventAt++)
      reports.push([eventAt, events[eventAt]]);
    const said: Quote[] = [];
    for (let at = quoteAt; at < spoken.length && spoken[at].start < sentence.end; at++) said.push(spoken[at]);
    while (nameAt < named.length && named[nameAt].start < sentence.start) nameAt++;
    const names: Mention[] = [];
    for (; nameAt < named.length && named[nameAt].start < sentence.end; nameAt++) names.push(named[nameAt]);
    const hints = hintsOf(document.tokens, sentence);
    if ((hints & REVISES) !== 0 && REVISION.test(document.text.slice(sentence.start, sentence.end))) continue;
    const add = (found: readonly Claim[]): void => {
      for (const claim of found)
        if (!said.some(({ start, end }) => start <= claim.start && claim.end <= end)) claims.push(claim);
    };
    if (ownDates.length > 0) add(readDurations(document, sentence, ownDates, reports));
    if ((hints & COUNTS) !== 0 && !tellsOfOld(ownDates, today)) add(readCounts(document, sentence, ownDates, reports));
    if (reports.length > 0) add(readOccasions(document, sentence, ownDates, reports, names));
    if ((hints & HOLDS) !== 0) add(readHolders(document, sentence, ownDates, reports, names));
  }
  return claims.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What the words of a sentence may tell, a bit each. */
const COUNTS = 1;
const HOLDS = 2;
/** That its figures are no longer, or not yet, the present ones. */
const REVISES = 4;

const hintOf = bySpelling(
  (text): number =>
    (tellsNumber(text) ? COUNTS : 0) | (MAY_HOLD.test(text) ? HOLDS : 0) | (MAY_REVISE.test(text) ? REVISES : 0),
);

function hintsOf(tokens: readonly Token[], { tokenStart, tokenEnd }: Sentence): number {
  let hints = 0;
  for (let at = tokenStart; at < tokenEnd; at++) hints |= hintOf(tokens[at].spelling);
  return hints;
}

/** Days before the article that its figures are still news. */
const NEWS = 60;

/** `In 2015, a fire there killed 40`: figures of a sentence that looks back are not those of the news. */
function tellsOfOld(dates: readonly DateExpression[], today: number | null): boolean {
  return dates.some(({ type, value }) => {
    if (type !== 'DATE') return false;
    if (value === 'PAST_REF') return true;
    const days = /^\d{4}(?:-\d{2}){0,2}$/.test(value) ? daysOf(value) : null;
    return today !== null && days !== null && days[1] < today - NEWS;
  });
}
