import type { CancellationToken, TextDocument } from 'vscode';
import type { Analysis } from '../language/analysis';

/** `failed`: this version cannot be analysed; `none`: it is not (or no longer) looked at. */
export type Outcome = Analysis | 'failed' | 'none';

/** The analyses of open documents, each of exactly one version, and who waits for them. */
export interface DocumentAnalyses {
  /** The analysis of the document's present version, where it is at hand. */
  of(document: TextDocument): Analysis | undefined;
  /** Waits for the analysis of the present version; undefined where cancelled, closed, edited or not analysed. */
  wait(document: TextDocument, token: CancellationToken | undefined): Promise<Analysis | undefined>;
  /** True where somebody waits for one. */
  readonly awaited: boolean;
  /** Tells the outcome for one version; who waits for an older one gets nothing. No document: nobody waits. */
  settle(document: TextDocument | undefined, version: number, outcome: Outcome): void;
  dispose(): void;
}

interface Waiter {
  readonly version: number;
  resolve(analysis: Analysis | undefined): void;
}

export function createDocumentAnalyses(): DocumentAnalyses {
  let done = new WeakMap<TextDocument, { readonly version: number; readonly analysis: Analysis | undefined }>();
  const waiters = new Map<TextDocument, Set<Waiter>>();

  const of = (document: TextDocument): Analysis | undefined => {
    const known = done.get(document);
    return known?.version === document.version ? known.analysis : undefined;
  };

  return {
    of,
    async wait(document, token) {
      if (done.get(document)?.version === document.version || token?.isCancellationRequested) return of(document);
      return new Promise((resolve) => {
        const waiting = waiters.get(document) ?? new Set<Waiter>();
        const waiter: Waiter = {
          version: document.version,
          resolve(analysis) {
            waiting.delete(waiter);
            if (waiting.size === 0) waiters.delete(document);
            cancellation?.dispose();
            resolve(analysis);
          },
        };
        const cancellation = token?.onCancellationRequested(() => waiter.resolve(undefined));
        waiters.set(document, waiting.add(waiter));
      });
    },
    get awaited() {
      return waiters.size > 0;
    },
    settle(document, version, outcome) {
      if (!document) return;
      const analysis = typeof outcome === 'string' ? undefined : outcome;
      if (outcome === 'none') done.delete(document);
      else done.set(document, { version, analysis });
      for (const waiter of [...(waiters.get(document) ?? [])])
        if (waiter.version <= version) waiter.resolve(waiter.version === version ? analysis : undefined);
    },
    dispose() {
      done = new WeakMap();
      for (const waiting of [...waiters.values()]) for (const waiter of [...waiting]) waiter.resolve(undefined);
    },
  };
}
