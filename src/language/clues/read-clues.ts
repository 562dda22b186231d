import type { DateClue, DateExpression, EventReport } from '../analysis';
import type { LanguageDocument } from '../document';
import type { Identity } from '../identity/identity';
import { readAges } from './ages';
import { readAnniversaries } from './anniversaries';
import { readDays } from './days';
import { readFiled } from './filed';
import { readFresh } from './fresh';
import { readOccasions } from './occasions';
import { readTold } from './told';

/**
 * What in an article tells when it was written, apart from its own date, in text order. What only an undated article is
 * asked for (years told, days without a year, what has just happened) is read from no other.
 */
export function readClues(
  document: LanguageDocument,
  identity: Identity,
  dates: readonly DateExpression[],
  events: readonly EventReport[],
): DateClue[] {
  const clues = [
    ...readAnniversaries(document),
    ...readOccasions(document, dates),
    ...readAges(document, identity),
    ...(document.article.date === null ? readUndated(document, identity, dates, events) : []),
  ];
  return clues.sort((a, b) => a.start - b.start || a.end - b.end);
}

function readUndated(
  document: LanguageDocument,
  { mentions }: Identity,
  dates: readonly DateExpression[],
  events: readonly EventReport[],
): DateClue[] {
  const filed = readFiled(document, dates, mentions);
  const others = dates.filter(({ start }) => filed.every((one) => one.start !== start));
  return [
    ...filed,
    ...readTold(document, others),
    ...readDays(document, others),
    ...readFresh(document, others, events),
  ];
}
