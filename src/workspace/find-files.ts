import { type CancellationToken, FileType, RelativePattern, Uri, type WorkspaceFolder, workspace } from 'vscode';
import type { Candidates } from './candidates';

/** All files of a workspace folder, to the bottom, but what is excluded. */
export async function findFiles(
  folder: Pick<WorkspaceFolder, 'uri'>,
  exclude: readonly string[],
  candidates: Candidates,
  token: CancellationToken,
): Promise<Uri[]> {
  const found = await search(folder.uri, exclude, token);
  // Virtual file systems without search answer with nothing.
  return found.length > 0 ? found : filesBelow(folder.uri, candidates, token);
}

async function search(folder: Uri, exclude: readonly string[], token: CancellationToken): Promise<Uri[]> {
  try {
    return await workspace.findFiles(new RelativePattern(folder, '**/*'), joined(exclude), undefined, token);
  } catch {
    // A search that cannot run, or was cancelled: then the folders are read one by one, or not.
    return [];
  }
}

// "{**/node_modules/**,**/.git/**}"; braces do not nest in the search's own globs
function joined(globs: readonly string[]): string | undefined {
  const plain = globs.filter((glob) => !/[{},]/.test(glob));
  return plain.length === 0 ? undefined : plain.length === 1 ? plain[0] : `{${plain.join(',')}}`;
}

/** Those of a folder to the bottom. Symbolic links to folders are not followed: they may lead back. */
export async function filesBelow(top: Uri, candidates: Candidates, token: CancellationToken): Promise<Uri[]> {
  const files: Uri[] = [];
  const waiting = [top];
  for (let folder = waiting.pop(); folder && !token.isCancellationRequested; folder = waiting.pop()) {
    for (const [name, type] of await entriesOf(folder)) {
      const uri = Uri.joinPath(folder, name);
      if (type & FileType.File) files.push(uri);
      else if (type === FileType.Directory && candidates.of(uri) !== 'never') waiting.push(uri);
    }
  }
  return files;
}

async function entriesOf(folder: Uri): Promise<[string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch {
    // A folder that may not be read has no articles; the rest of the workspace does.
    return [];
  }
}
