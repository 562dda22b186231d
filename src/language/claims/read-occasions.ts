import type { Claim, DateExpression, EventReport, Sentence } from '../analysis';
import type { LanguageDocument } from '../document';
import { contextOf } from './context';
import { REVISION } from './counted-things';

const DAY = /^(\d{4})-(\d{2})-(\d{2})(?:T(?:MO|AF|EV|NI|\d{2}.*))?$/;

/** When and where the sentence's reports say that their event is: days told to the day, and named places. */
export function readOccasions(
  document: LanguageDocument,
  sentence: Sentence,
  dates: readonly DateExpression[],
  reports: readonly (readonly [number, EventReport])[],
): Claim[] {
  const { text, tokens } = document;
  if (reports.length === 0 || REVISION.test(text.slice(sentence.start, sentence.end))) return [];
  const context = contextOf(tokens, sentence);
  return reports.flatMap(([index, report]): Claim[] => {
    const claims: Claim[] = [];
    const told = report.date !== null && DAY.test(report.date) ? report.date : null;
    const date = told && dates.find((one) => one.value.slice(0, 10) === told.slice(0, 10));
    const common = { of: report.type, least: 0, most: 0, report: index, context };
    if (told && date) {
      const { start, end, text: words } = date;
      claims.push({ ...common, start, end, text: words, kind: 'date', value: told.slice(0, 10) });
    }
    if (report.place) {
      const { start, end, text: words } = report.place;
      claims.push({ ...common, start, end, text: words, kind: 'place', value: words });
    }
    return claims;
  });
}
