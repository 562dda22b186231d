/** What a worker says first: that it has loaded. */
export const READY = 'ready';

/** Asks the worker for the analysis of one text; `id` comes back with the answer. Answers come in the order asked. */
export interface AnalyzeRequest {
  readonly id: number;
  readonly text: string;
}

/** Answers one request with the packed analysis (`packAnalysis`); `error` tells why there is none. */
export type AnalyzeResponse =
  | { readonly id: number; readonly packed: Uint8Array }
  | { readonly id: number; readonly error: string };
