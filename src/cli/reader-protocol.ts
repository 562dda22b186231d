import type { ArticleRead } from './read-article';

/** `workerData` of a thread that reads articles: the command line's own file is started once more with it. */
export const READER = 'dateline-reader';

/** What a reader says first. */
export const READY = 'ready';

/** Files that a reader is to read side by side, each with the index that its answer is to have. */
export type Lot = readonly { readonly index: number; readonly file: string }[];

/** What a reader says: that it has loaded, then what came of each file. */
export type Answer = typeof READY | { readonly index: number; readonly outcome: ArticleRead };
