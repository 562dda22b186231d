import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { mayBeArticle, type Recognition, recognise, recognisedLength } from '../article/recognise';
import { decode } from './decode';
import { readBytes, reasonOf } from './read-file';

/** A file to analyse. */
export interface FoundArticle {
  /** As given on the command line, joined with `/` below a folder. */
  readonly path: string;
  /** Where it really is: two spellings of one file share it. */
  readonly file: string;
  /** True for a pipe or device: it gives its text when it likes, and once. */
  readonly stream?: boolean;
}

/** An input that could not be read, with the reason for the user. */
export interface Unreadable {
  readonly path: string;
  readonly reason: string;
}

export interface Found {
  /** In order of path, by code units; each file once. */
  readonly articles: readonly FoundArticle[];
  readonly unreadable: readonly Unreadable[];
}

/**
 * All articles of the given paths: a file is always one, a folder is read to the bottom for files that are recognised
 * as such. Symbolic links below a folder are not followed. Never throws.
 */
export function findArticles(paths: readonly string[]): Found {
  const byFile = new Map<string, FoundArticle>();
  const unreadable = new Map<string, Unreadable>();
  const report = (path: string, reason: string) => void unreadable.set(path, { path, reason });
  const add = (article: FoundArticle) => {
    const known = byFile.get(article.file);
    if (!known || article.path < known.path) byFile.set(article.file, article);
  };
  for (const path of paths) {
    try {
      const file = realpathSync(path);
      const found = statSync(file);
      if (found.isDirectory()) readFolder({ path: withoutSlash(path), file }, add, report);
      else add({ path, file, stream: !found.isFile() });
    } catch (error) {
      report(path, reasonOf(error));
    }
  }
  const inOrder = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
  return { articles: [...byFile.values()].sort(inOrder), unreadable: [...unreadable.values()].sort(inOrder) };
}

// "seeds/" → "seeds", "/" → "" (its files are "/a.txt")
function withoutSlash(path: string): string {
  return path.replace(sep === '\\' ? /[\\/]+$/ : /\/+$/, '');
}

type Add = (article: FoundArticle) => void;
type Report = (path: string, reason: string) => void;

function readFolder(top: FoundArticle, add: Add, report: Report): void {
  const waiting = [top];
  for (let folder = waiting.pop(); folder; folder = waiting.pop()) {
    const { path, file } = folder;
    const below = ({ name }: Dirent) => ({ path: `${path}/${name}`, file: join(file, name) });
    try {
      const entries = readdirSync(file, { withFileTypes: true });
      waiting.push(...entries.filter((entry) => entry.isDirectory()).map(below));
      addRecognised(entries.filter((entry) => entry.isFile() && mayBeArticle(entry.name)).map(below), add, report);
    } catch (error) {
      report(path || '/', reasonOf(error));
    }
  }
}

/** Of one folder's files adds the dated ones, and the undated news beside them. */
function addRecognised(files: readonly FoundArticle[], add: Add, report: Report): void {
  const undated: FoundArticle[] = [];
  let besideDated = false;
  for (const file of files) {
    const found = look(file, false, report);
    if (found?.kind === 'dated') {
      besideDated = true;
      add(file);
    } else if (found) undated.push(file);
  }
  if (!besideDated) return;
  for (const file of undated) if (look(file, true, report)?.kind === 'prose') add(file);
}

function look({ path, file }: FoundArticle, besideDated: boolean, report: Report): Recognition | undefined {
  try {
    const head = decode(readBytes(file, recognisedLength), true);
    if (head.kind === 'text') return recognise(head.text, { path, besideDated });
    if (extname(path) !== '') report(path, 'binary file, not text');
  } catch (error) {
    report(path, reasonOf(error));
  }
  return undefined;
}
