import { window } from 'vscode';
import { indexAt, mentionAt } from '../corpus/at-offset';
import type { MentionRef, QuoteRef, ReportRef } from '../corpus/snapshot';
import type { CorpusService } from './corpus-service';

/** The mention at the cursor of the active editor, once its present text is analysed. */
export async function mentionAtCursor(corpus: CorpusService): Promise<MentionRef | undefined> {
  const editor = window.activeTextEditor;
  const analysis = editor && (await corpus.whenAnalyzed(editor.document));
  if (!editor || !analysis) return undefined;
  const mention = mentionAt(analysis, corpus.offset(analysis, editor.selection.active));
  return mention < 0 ? undefined : { path: editor.document.uri.toString(), mention };
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
  const editor = window.activeTextEditor;
  const analysis = editor && (await corpus.whenAnalyzed(editor.document));
  if (!editor || !analysis) return undefined;
  const report = indexAt(analysis.events, corpus.offset(analysis, editor.selection.active));
  return report < 0 ? undefined : { path: editor.document.uri.toString(), report };
}

/** Id of the event whose trigger the cursor is on. */
export async function eventAtCursor(corpus: CorpusService): Promise<string | undefined> {
  const ref = await reportAtCursor(corpus);
  return ref && corpus.snapshot().eventOf(ref.path, ref.report)?.id;
}

/** The quote the cursor is in. */
export async function quoteAtCursor(corpus: CorpusService): Promise<QuoteRef | undefined> {
  const editor = window.activeTextEditor;
  const analysis = editor && (await corpus.whenAnalyzed(editor.document));
  if (!editor || !analysis) return undefined;
  const quote = indexAt(analysis.quotes, corpus.offset(analysis, editor.selection.active));
  return quote < 0 ? undefined : { path: editor.document.uri.toString(), quote };
}
