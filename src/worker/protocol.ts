/** What a worker says first: that it has loaded. */
export const READY = 'ready';

/** Asks the worker for the analysis of one text; `id` comes back with the answer. */
export interface AnalyzeRequest {
  readonly id: number;
  readonly text: string;
  /** True where it goes before those that are not. */
  readonly urgent: boolean;
}

/** The packed analysis (`packAnalysis`); `error` tells why there is none. */
export type AnalyzeAnswer = { readonly packed: Uint8Array } | { readonly error: string };

/**
 * Answers the request of that id. `next` is the one that the worker takes up now; undefined where it has none, so that it
 * will be the first one to come.
 */
export type AnalyzeResponse = AnalyzeAnswer & { readonly id: number; readonly next?: number };
