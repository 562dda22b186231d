/** Tells the corpus' thread of an article that has come, changed or, where `packed` is null, gone. */
export interface ArticleChange {
  /** In the order of changes; comes back once it is told what comes of it. */
  readonly number: number;
  readonly path: string;
  /** As `packAnalysis` gives them; shared with the thread where memory can be. */
  readonly packed: Uint8Array | null;
  /** True where the user waits for it. */
  readonly edit: boolean;
}

export type CorpusRequest =
  | { readonly changes: readonly ArticleChange[] }
  /** All articles that there are have been told; before that, nothing is resolved. */
  | 'begin'
  /** All there is is to be resolved now. */
  | 'resolve'
  /** True while all files of the folders are being read, after which all is to be resolved. */
  | { readonly gathers: boolean }
  /** The user is at work in the editor just now. */
  | 'in use';

/** What has changed since the last one, as an image takes it in. */
export interface ToldMessage {
  /** UTF-8, parted by line breaks. */
  readonly lines: Uint8Array;
  /** True for the first one, which tells of all articles: an image without anything takes it in. */
  readonly isFirst: boolean;
  /** Numbers of the changes that it tells the outcome of. */
  readonly shown: readonly number[];
  /** Numbers of articles in the image that have other problems than before. */
  readonly problems: readonly number[];
  /** True where there is no more to tell. */
  readonly isComplete: boolean;
}

export type CorpusMessage =
  | ToldMessage
  /** It does not hang; told now and then. */
  | 'alive'
  /** An article that the corpus cannot take, and is left out. */
  | { readonly failed: string; readonly number: number; readonly reason: string }
  /** An error while the corpus was resolved; what is resolved is told all the same. */
  | { readonly warning: string };
