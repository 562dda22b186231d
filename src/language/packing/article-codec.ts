import type { Article, Dateline, Header, Problem, RelatedSpan } from '../../article/article';
import type { Span, TextSpan } from '../../article/span';
import { end, list, nullable, object, oneOf, start, string } from './codec';

export const span = object<Span>({ start, end }, (from) => ({ start: start.read(from), end: end.read(from) }));

export const textSpan = object<TextSpan>({ start, end, text: string }, (from) => ({
  start: start.read(from),
  end: end.read(from),
  text: from.string(),
}));

const related = object<RelatedSpan>({ start, end, path: string, message: string });

export const problem = object<Problem>({
  start,
  end,
  code: string,
  severity: oneOf('error', 'warning', 'information', 'hint'),
  message: string,
  related: list(related),
});

const header = object<Header>({ start, end, written: textSpan });

const dateline = object<Dateline>({
  start,
  end,
  place: nullable(textSpan),
  dateText: nullable(textSpan),
  date: nullable(string),
});

export const article = object<Article>({
  date: nullable(string),
  dateSource: nullable(oneOf('header', 'dateline', 'inferred')),
  header: nullable(header),
  bylines: list(textSpan),
  agencies: list(textSpan),
  dateline: nullable(dateline),
  body: span,
  headlines: list(span),
  paragraphs: list(span),
  lineStarts: list(start),
  problems: list(problem),
});
