import type { Header } from './article';
import { textSpan } from './span';

// " date 2024-03-21 ", "DATE: 2024-03-21"; not "date 2024-03-211" nor "date 2024-03-21T10:00"
const headerLine = /^[\s\uFEFF]*(date(?:[ \t]*:[ \t]*|[ \t]+)(\d{4}-\d{2}-\d{2}))(?![\p{L}\p{N}_,;-])/iu;

/** The date line that opens the text, or null. */
export function headerOf(text: string): Header | null {
  const match = headerLine.exec(text);
  if (!match) return null;
  const end = match[0].length;
  const [, line, date] = match;
  return { start: end - line.length, end, written: textSpan(text, end - date.length, end) };
}
