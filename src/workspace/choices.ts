import type { Memento, Uri } from 'vscode';

/** What the user has said a file is; wins over what it looks like. */
export type Choice = 'article' | 'plain';

/** The user's word on single files, kept with the workspace; on untitled documents, while they are open. */
export interface Choices {
  of(uri: Uri): Choice | undefined;
  set(uri: Uri, choice: Choice | undefined): void;
}

const KEY = 'dateline.choices';

export function createChoices(state: Memento): Choices {
  const choices = new Map<string, Choice>(Object.entries(state.get<Record<string, Choice>>(KEY, {})));
  return {
    of: (uri) => choices.get(uri.toString()),
    set(uri, choice) {
      if (choice) choices.set(uri.toString(), choice);
      else choices.delete(uri.toString());
      const lasting = [...choices].filter(([path]) => !path.startsWith('untitled:'));
      void state.update(KEY, Object.fromEntries(lasting));
    },
  };
}
