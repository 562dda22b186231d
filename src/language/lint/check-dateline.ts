import type { Article, Problem } from '../../article/article';
import { dayNumber, readIsoDate } from '../../article/calendar';

/** Days that a paper may take to print a report. */
const FEW_DAYS = 3;

/**
 * A dateline whose day is more than a few days from the header's (`header-dateline-mismatch`):
 * ` date 2024-03-21 ` above `OSLO, March 2:`.
 */
export function checkDateline({ header, dateline }: Article): Problem[] {
  const written = header && readIsoDate(header.written.text);
  const told = dateline?.date ? readIsoDate(dateline.date) : null;
  if (!header || !written || !dateline?.dateText || !told) return [];
  const days = Math.abs(dayNumber(written) - dayNumber(told));
  if (days <= FEW_DAYS) return [];
  const { start, end } = dateline.dateText;
  return [
    {
      start,
      end,
      code: 'header-dateline-mismatch',
      severity: 'warning',
      message: `The dateline's day, ${dateline.date}, is ${days} days from the header's, ${header.written.text}.`,
      related: [{ path: '', start: header.start, end: header.end, message: 'The header' }],
    },
  ];
}
