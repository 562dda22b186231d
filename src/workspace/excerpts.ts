import { type Disposable, Uri } from 'vscode';
import type { Span } from '../article/span';
import type { CorpusService } from './corpus-service';
import { createDecoder, type Decoder } from './files/decode-text';
import { openDocument, readText } from './read-text';

/** A line of an article cut around a span. */
export interface Excerpt {
  readonly text: string;
  /** Where the span stands in `text`, in UTF-16 code units: `[start, end)`. */
  readonly highlight: readonly [number, number];
}

/** Reads the words around spans; the corpus itself keeps no text. */
export interface Excerpts extends Disposable {
  /** Undefined where the article cannot be read or has changed under the span. */
  of(path: string, span: Span): Promise<Excerpt | undefined>;
}

const TEXTS_KEPT = 24;
const BEFORE = 40;
const AFTER = 80;

/** Keeps the last few texts read, and forgets them when the corpus changes. */
export function createExcerpts(corpus: CorpusService): Excerpts {
  const texts = new Map<string, Promise<string | undefined>>();
  const decoder = createDecoder();
  const changes = corpus.onDidChange(() => texts.clear());
  const textOf = (path: string): Promise<string | undefined> => {
    const kept = texts.get(path);
    if (kept) return kept;
    const text = textAt(path, decoder);
    texts.set(path, text);
    if (texts.size > TEXTS_KEPT) texts.delete(texts.keys().next().value as string);
    return text;
  };
  return {
    async of(path, span) {
      const text = await textOf(path);
      return text === undefined || span.end > text.length ? undefined : cut(text, span);
    },
    dispose() {
      changes.dispose();
      decoder.dispose();
    },
  };
}

/** Undefined where the file is gone or unreadable: the tree is about to change anyway. */
async function textAt(path: string, decoder: Decoder): Promise<string | undefined> {
  const open = openDocument(path);
  if (open) return open.getText();
  const read = await readText(Uri.parse(path), decoder);
  return read.kind === 'text' ? read.text : undefined;
}

// "… an open invitation had been extended to Prime Minister Narendra [Modi] to visit Russia, as reported by …"
function cut(text: string, span: Span): Excerpt {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const lineBreak = text.indexOf('\n', span.end);
  const lineEnd = lineBreak < 0 ? text.length : lineBreak;
  const start = wordBoundary(text, Math.max(lineStart, span.start - BEFORE), lineStart, span.start);
  const end = Math.min(lineEnd, span.end + AFTER);
  const lead = start > lineStart ? '…' : '';
  const clean = (part: string): string => part.replace(/\s/g, ' ');
  const before = lead + clean(text.slice(start, span.start)).trimStart();
  const inside = clean(text.slice(span.start, span.end));
  const after = clean(text.slice(span.end, end)).trimEnd() + (end < lineEnd ? '…' : '');
  return { text: before + inside + after, highlight: [before.length, before.length + inside.length] };
}

function wordBoundary(text: string, from: number, lineStart: number, limit: number): number {
  if (from === lineStart) return from;
  const space = text.indexOf(' ', from);
  return space < 0 || space >= limit ? from : space + 1;
}
