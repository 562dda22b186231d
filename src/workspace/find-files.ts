import { type CancellationToken, FileType, RelativePattern, Uri, type WorkspaceFolder, workspace } from 'vscode';
import type { Candidates } from './candidates';

/** Files of a workspace folder that may be articles, to the bottom; symbolic links to folders are not followed. */
export async function findFiles(
  folder: Pick<WorkspaceFolder, 'uri'>,
  exclude: readonly string[],
  candidates: Candidates,
  token: CancellationToken,
): Promise<Uri[]> {
  const found = await search(folder.uri, exclude, token);
  // Virtual file systems without search answer with nothing.
  const all = found.length > 0 ? found : await walk(folder.uri, candidates, token);
  return all.filter(candidates.readable);
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

async function walk(top: Uri, candidates: Candidates, token: CancellationToken): Promise<Uri[]> {
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
