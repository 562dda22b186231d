import * as vscode from 'vscode';
import type { DatelineApi } from '../../../src/extension';

/** The extension's own interface, once the workspace is read. */
export async function dateline(): Promise<DatelineApi> {
  const extension = vscode.extensions.getExtension<DatelineApi>('dateline.dateline');
  if (!extension) throw new Error('VS Code does not know the extension');
  const api = await extension.activate();
  await api.corpus.whenReady();
  return api;
}

/** Path of a file of the first workspace folder. */
export function fileUri(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('No folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Writes a file of the first workspace folder, as another program would. */
export async function writeFile(name: string, content: string | Uint8Array): Promise<vscode.Uri> {
  const uri = fileUri(name);
  await vscode.workspace.fs.writeFile(uri, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  return uri;
}

export async function deleteFile(name: string): Promise<void> {
  await vscode.workspace.fs.delete(fileUri(name), { recursive: true });
}

/** Sets a setting for the user; `undefined` takes it back. */
export function setting(name: string, value: unknown): Thenable<void> {
  return vscode.workspace.getConfiguration().update(name, value, vscode.ConfigurationTarget.Global);
}
