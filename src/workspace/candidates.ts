import { type Uri, workspace } from 'vscode';
import { mayBeArticle } from '../article/recognise';
import type { Choices } from './choices';
import { globMatcher } from './glob';
import { nameOf } from './path-parts';
import type { Settings } from './settings';

/**
 * `article`: whatever it looks like; `look`: its text tells; `no`: its name is no article's, only an open document may
 * be one; `never`: the user or a setting says no.
 */
export type Candidacy = 'article' | 'look' | 'no' | 'never';

/** Tells by name, settings and the user's own word which files may be articles. */
export interface Candidates {
  of(uri: Uri): Candidacy;
  /** True where a file on disk is worth reading. */
  readable(uri: Uri): boolean;
}

export function isReadableAs(candidacy: Candidacy): boolean {
  return candidacy === 'article' || candidacy === 'look';
}

export function createCandidates(settings: Settings, choices: Choices): Candidates {
  let included = globMatcher(settings.include);
  let excluded = globMatcher(settings.exclude);
  settings.onDidChange(() => {
    included = globMatcher(settings.include);
    excluded = globMatcher(settings.exclude);
  });
  const of = (uri: Uri): Candidacy => {
    const choice = choices.of(uri);
    if (choice) return choice === 'article' ? 'article' : 'never';
    const folder = workspace.getWorkspaceFolder(uri);
    const path = folder ? uri.path.slice(folder.uri.path.replace(/\/$/, '').length + 1) : uri.path.slice(1);
    if (excluded(path)) return 'never';
    if (included(path)) return 'article';
    return mayBeArticle(nameOf(uri.path)) ? 'look' : 'no';
  };
  return { of, readable: (uri) => isReadableAs(of(uri)) };
}
