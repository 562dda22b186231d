import type { Reading } from './reading';

/** What a worker says first: that it has loaded. */
export const READY = 'ready';

/** Asks the worker for the analysis of one text; `id` comes back with the answer. */
export interface AnalyzeRequest {
  readonly id: number;
  readonly text: string;
  /** True where it goes before those that are not. */
  readonly urgent: boolean;
  /** True where no other is read beside it. */
  readonly alone: boolean;
}

/** What came of reading; `error` tells why nothing did. */
export type AnalyzeAnswer = Reading | { readonly error: string };

/** Answers the request of that id. */
export type AnalyzeResponse = AnalyzeAnswer & { readonly id: number };

/** Requests that the worker is at from now on, until it says so of others; those that it has answered meanwhile are over. */
export interface AtHand {
  readonly atHand: readonly number[];
}

export type WorkerMessage = typeof READY | AtHand | AnalyzeResponse;
