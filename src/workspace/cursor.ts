import { window } from 'vscode';
import { indexAt, mentionAt } from '../corpus/at-offset';
import type { MentionRef, QuoteRef, ReportRef } from '../corpus/snapshot';
import type { Analysis } from '../language/analysis';
import { whenResolved } from './article-view';
import type { CorpusService } from './corpus-service';

/** How long a command waits for the corpus to take up the text as it stands, in milliseconds. */
const PATIENCE_MS = 3_000;

interface Cursor {
  readonly path: string;
  /** The corpus' own analysis of the article, of its present text unless that takes too long. */
  readonly analysis: Analysis;
  readonly offset: number;
}

/** Where the cursor of the active editor is, in the corpus as it is resolved: indices of the one are of the other. */
async function cursorOf(corpus: CorpusService): Promise<Cursor | undefined> {
  const editor = window.activeTextEditor;
  const present = editor && (await corpus.whenAnalyzed(editor.document));
  if (!editor || !present) return undefined;
  const path = editor.document.uri.toString();
  await whenResolved(corpus, path, present, PATIENCE_MS);
  const analysis = corpus.snapshot().analysis(path);
  return analysis && { path, analysis, offset: corpus.offset(analysis, editor.selection.active) };
}

/** The mention at the cursor of the active editor, once its present text is analysed. */
export async function mentionAtCursor(corpus: CorpusService): Promise<MentionRef | undefined> {
  const cursor = await cursorOf(corpus);
  if (!cursor) return undefined;
  const mention = mentionAt(cursor.analysis, cursor.offset);
  return mention < 0 ? undefined : { path: cursor.path, mention };
}

/** The entity a command is asked for: an id, a tree node that holds one, or what the cursor is on. */
export async function entityArgument(corpus: CorpusService, argument: unknown): Promise<string | undefined> {
  if (typeof argument === 'string') return argument;
  if (typeof argument === 'object' && argument !== null && 'entity' in argument) return String(argument.entity);
  const ref = await mentionAtCursor(corpus);
  const mention = ref && corpus.snapshot().analysis(ref.path)?.mentions[ref.mention];
  return mention && corpus.snapshot().entityOf(ref.path, mention.cluster)?.id;
}

/** The report whose trigger the cursor is on. */
export async function reportAtCursor(corpus: CorpusService): Promise<ReportRef | undefined> {
  const cursor = await cursorOf(corpus);
  if (!cursor) return undefined;
  const report = indexAt(cursor.analysis.events, cursor.offset);
  return report < 0 ? undefined : { path: cursor.path, report };
}

/** Id of the event whose trigger the cursor is on. */
export async function eventAtCursor(corpus: CorpusService): Promise<string | undefined> {
  const ref = await reportAtCursor(corpus);
  return ref && corpus.snapshot().eventOf(ref.path, ref.report)?.id;
}

/** The quote the cursor is in. */
export async function quoteAtCursor(corpus: CorpusService): Promise<QuoteRef | undefined> {
  const cursor = await cursorOf(corpus);
  if (!cursor) return undefined;
  const quote = indexAt(cursor.analysis.quotes, cursor.offset);
  return quote < 0 ? undefined : { path: cursor.path, quote };
}
