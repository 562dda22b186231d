import type { Analysis } from '../language/analysis';

/** Asks the worker for the analysis of one text; `id` comes back with the answer. */
export interface AnalyzeRequest {
  readonly id: number;
  readonly text: string;
}

/** Answers one request: `error` tells why there is no analysis. */
export type AnalyzeResponse =
  | { readonly id: number; readonly analysis: Analysis }
  | { readonly id: number; readonly error: string };
