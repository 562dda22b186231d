import { contains } from '../../article/span';
import type { DateClue, DateExpression } from '../analysis';
import { directionAt } from '../dates/direction';
import { WEEKDAYS } from '../dates/vocabulary';
import type { LanguageDocument } from '../document';

type NamedDay = Extract<DateClue, { kind: 'day' }>;

const OPEN_DAY = /^XXXX-(\d{2})-(\d{2})/;
const WEEKDAY = /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\p{L}*/u;

/** Days of a month told without their year, with their weekday where it stands with them: `Monday, November 18`. */
export function readDays({ text, article }: LanguageDocument, dates: readonly DateExpression[]): NamedDay[] {
  return dates.flatMap((date): NamedDay[] => {
    const { start, end, text: words, type, value } = date;
    const match = OPEN_DAY.exec(value);
    if (!match || (type !== 'DATE' && type !== 'TIME')) return [];
    const opening = article.dateline !== null && contains(article.dateline, date);
    const side = opening ? 'opening' : directionAt(text, start, end);
    const weekday = WEEKDAYS.get(WEEKDAY.exec(words)?.[0].toLowerCase() ?? '') ?? null;
    return [{ start, end, text: words, kind: 'day', month: Number(match[1]), day: Number(match[2]), weekday, side }];
  });
}
