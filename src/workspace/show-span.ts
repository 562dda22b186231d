import { window } from 'vscode';
import type { Span } from '../article/span';
import type { CorpusService } from './corpus-service';

/** Opens an article with a span of it selected; false where the corpus has no such article any more. */
export async function showSpan(corpus: CorpusService, path: string, span: Span | undefined): Promise<boolean> {
  const location = span && corpus.location(path, span);
  if (!location) return false;
  await window.showTextDocument(location.uri, { selection: location.range });
  return true;
}
