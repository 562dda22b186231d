import { overlaps, textSpan } from '../../article/span';
import type { Name } from '../analysis';
import type { LanguageDocument } from '../document';

/** What stands before a comma, bracket or dash: `PORT HALLOW, Norway`, `New Delhi [India]`. */
const FIRST_PART = /^[^,;:([–—]+/;

/** The names with the place of the dateline among them: whatever stands there is a place, known or not. */
export function withDatelinePlace({ text, article }: LanguageDocument, names: Name[]): Name[] {
  const place = article.dateline?.place;
  const part = place && FIRST_PART.exec(place.text)?.[0].trimEnd();
  if (!place || !part) return names;
  const span = textSpan(text, place.start, place.start + part.length);
  if (names.some((name) => name.type === 'PLACE' && overlaps(name, span))) return names;
  const others = names.filter((name) => !overlaps(name, span));
  const after = others.findIndex(({ start }) => start > span.start);
  const at = after < 0 ? others.length : after;
  return [
    ...others.slice(0, at),
    { start: span.start, end: span.end, text: span.text, type: 'PLACE', roles: [] },
    ...others.slice(at),
  ];
}
