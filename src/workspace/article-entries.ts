import type { Candidacy } from './candidates';
import { folderOf } from './path-parts';

/** What is known of one file that was looked at. */
export type Entry = (
  | ArticleEntry
  /** An article that could not be analysed. */
  | { readonly kind: 'failed'; readonly fingerprint: string }
  /** An article, if at all, where a dated one stands beside it. */
  | { readonly kind: 'undated' }
  | { readonly kind: 'other' }
) & { readonly seen?: Seen };

/** The fingerprint tells an article's text from others. */
interface ArticleEntry {
  readonly kind: 'dated' | 'prose';
  readonly fingerprint: string;
}

/** What a file on disk was like; where nothing of it has changed, there is nothing new in it. */
export interface Seen {
  /** `FileStat.stamp` before it was read. */
  readonly stamp: string;
  readonly candidacy: Candidacy;
}

/** All files looked at, by path, and which folders hold dated articles. */
export interface ArticleEntries {
  get(path: string): Entry | undefined;
  /** Returns the paths of the same folder that this change may make, or no longer make, articles. */
  set(path: string, entry: Entry | undefined): readonly string[];
  /** True where another file of the same folder is a dated article. */
  besideDated(path: string): boolean;
  paths(): string[];
  /** The path where a file is known by it, else all paths of files in the folder of that name, to the bottom. */
  below(path: string): string[];
  /** Count of articles. */
  readonly articles: number;
}

interface Folder {
  readonly files: Set<string>;
  dated: number;
}

export function createArticleEntries(): ArticleEntries {
  const entries = new Map<string, Entry>();
  const folders = new Map<string, Folder>();
  let articles = 0;

  return {
    get: (path) => entries.get(path),
    set(path, entry) {
      const old = entries.get(path);
      const folder = folders.get(folderOf(path)) ?? { files: new Set(), dated: 0 };
      const before = folder.dated;
      folder.dated += Number(entry?.kind === 'dated') - Number(old?.kind === 'dated');
      articles += Number(isArticle(entry)) - Number(isArticle(old));
      if (entry) {
        entries.set(path, entry);
        folder.files.add(path);
        folders.set(folderOf(path), folder);
      } else {
        entries.delete(path);
        folder.files.delete(path);
        if (folder.files.size === 0) folders.delete(folderOf(path));
      }
      if (before > 0 === folder.dated > 0) return [];
      const turned = folder.dated > 0 ? 'undated' : 'prose';
      return [...folder.files].filter((other) => other !== path && entries.get(other)?.kind === turned);
    },
    besideDated(path) {
      const dated = folders.get(folderOf(path))?.dated ?? 0;
      return dated > (entries.get(path)?.kind === 'dated' ? 1 : 0);
    },
    paths: () => [...entries.keys()],
    below(path) {
      if (entries.has(path)) return [path];
      const inside = [...folders].filter(([folder]) => folder === path || folder.startsWith(`${path}/`));
      return inside.flatMap(([, { files }]) => [...files]);
    },
    get articles() {
      return articles;
    },
  };
}

export function isArticle(entry: Entry | undefined): entry is ArticleEntry & Entry {
  return entry?.kind === 'dated' || entry?.kind === 'prose';
}
