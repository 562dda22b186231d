import { type Uri, workspace } from 'vscode';
import { mayBeArticle } from '../article/recognise';
import type { Choices } from './choices';
import { globMatcher } from './glob';
import { nameOf } from './path-parts';
import type { Settings } from './settings';

/** `article`: whatever it looks like; `look`: its text tells; `no`: it is never read. */
export type Candidacy = 'article' | 'look' | 'no';

/** Tells by name, settings and the user's own word which files may be articles. */
export interface Candidates {
  of(uri: Uri): Candidacy;
}

export function createCandidates(settings: Settings, choices: Choices): Candidates {
  let included = globMatcher(settings.include);
  let excluded = globMatcher(settings.exclude);
  settings.onDidChange(() => {
    included = globMatcher(settings.include);
    excluded = globMatcher(settings.exclude);
  });
  return {
    of(uri) {
      const choice = choices.of(uri);
      if (choice) return choice === 'article' ? 'article' : 'no';
      const folder = workspace.getWorkspaceFolder(uri);
      const path = folder ? uri.path.slice(folder.uri.path.replace(/\/$/, '').length + 1) : uri.path.slice(1);
      if (excluded(path)) return 'no';
      if (included(path)) return 'article';
      return mayBeArticle(nameOf(uri.path)) ? 'look' : 'no';
    },
  };
}
