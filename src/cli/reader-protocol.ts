import type { ArticleRead } from './read-article';

/** `workerData` of a thread that reads articles: the command line's own file is started once more with it. */
export const READER = 'dateline-reader';

/** What a reader says first. */
export const READY = 'ready';

/** What a reader says: that it has loaded, then what came of each file. */
export type Answer = typeof READY | ArticleRead;
