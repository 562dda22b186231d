import type { CorpusRequest, ToldMessage } from '../worker/corpus-protocol';

/** A corpus beside the editor: in a thread here, in a web worker where there are no threads. */
export interface CorpusPort {
  post(request: CorpusRequest): void;
  /** Ends it, whatever it is doing; it tells nothing any more. */
  end(): void;
}

export interface CorpusEvents {
  told(message: ToldMessage): void;
  /** It does not hang. */
  alive(): void;
  /** The corpus cannot take what this change brought, with the reason. */
  failed(path: string, number: number, reason: string): void;
  /** Something is not as it should be. */
  warned(message: string): void;
  /** It is gone by itself, with the reason; `outOfMemory` where a larger one might have done. */
  ended(reason: string, outOfMemory: boolean): void;
}

/** Starts a corpus without articles, whose heap may grow to so many bytes. */
export type StartCorpus = (events: CorpusEvents, heap: number) => CorpusPort;
