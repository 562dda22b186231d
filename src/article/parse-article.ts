import type { Article } from './article';

/** Reads the fixed structure of an article; never throws, whatever the text. */
export function parseArticle(text: string): Article {
  const lineStarts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) lineStarts.push(match.index + match[0].length);
  const header = /^\s*date:?\s+(\d{4}-\d{2}-\d{2})/i.exec(text);
  const body = { start: header ? header[0].length : 0, end: text.length };
  const paragraphs = [...text.slice(body.start).matchAll(/\S(?:.*\S)?/g)].map((match) => ({
    start: body.start + match.index,
    end: body.start + match.index + match[0].length,
  }));
  return {
    date: header ? header[1] : null,
    dateSource: header ? 'header' : null,
    header: null,
    bylines: [],
    agencies: [],
    dateline: null,
    body,
    paragraphs,
    lineStarts,
    problems: [],
  };
}
