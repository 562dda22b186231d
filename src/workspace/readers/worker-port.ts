import type { AnalyzeRequest, AnalyzeResponse } from '../../worker/protocol';

/** A reader beside the editor: a thread here, a web worker where there are no threads. */
export interface WorkerPort {
  post(request: AnalyzeRequest): void;
  /** Ends it, whatever it is doing; it tells nothing any more. */
  end(): void;
}

export interface WorkerEvents {
  /** It has loaded. */
  ready(): void;
  /** It is at these requests now. */
  tookUp(ids: readonly number[]): void;
  answered(response: AnalyzeResponse): void;
  /** It is gone by itself, with the reason; `outOfMemory` where a larger one might have done. */
  ended(reason: string, outOfMemory: boolean): void;
}

/** Starts a reader, `large` for texts that take much memory. */
export type StartWorker = (events: WorkerEvents, large: boolean) => WorkerPort;
