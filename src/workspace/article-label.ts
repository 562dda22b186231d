import { Uri, workspace } from 'vscode';

/** What a list calls an article: its path in the workspace, with the folder's name where there are several. */
export function articleLabel(path: string): string {
  const uri = Uri.parse(path);
  return workspace.asRelativePath(uri, (workspace.workspaceFolders?.length ?? 0) > 1);
}
