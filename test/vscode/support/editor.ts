import * as vscode from 'vscode';
import { until } from './page';

/** Opens the seed whose name starts so (`000`), in the first column, and waits until it is an article. */
export async function openSeed(prefix: string): Promise<vscode.TextEditor> {
  const [uri] = await vscode.workspace.findFiles(`**/${prefix}*.txt`);
  if (!uri) throw new Error(`No seed starts with ${prefix}`);
  return openArticle(uri);
}

/** Opens a file of the workspace and waits until it is an article. */
export async function openArticle(uri: vscode.Uri): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.One, preview: false });
  await until(() => editor.document.languageId === 'news-article', `${uri.fsPath} to be an article`);
  return vscode.window.activeTextEditor ?? editor;
}

/** The range of the text's first occurrence, or of a later one (`nth` from 0); throws where it does not stand. */
export function rangeOf(document: vscode.TextDocument, text: string, nth = 0): vscode.Range {
  const content = document.getText();
  let offset = content.indexOf(text);
  for (let i = 0; i < nth && offset >= 0; i++) offset = content.indexOf(text, offset + 1);
  if (offset < 0) throw new Error(`"${text}" does not stand in ${document.fileName}`);
  return new vscode.Range(document.positionAt(offset), document.positionAt(offset + text.length));
}

/** Puts the cursor one character into the text, in the middle of the window. */
export function putCursor(editor: vscode.TextEditor, text: string, nth = 0): vscode.Position {
  const cursor = rangeOf(editor.document, text, nth).start.translate(0, 1);
  editor.selection = new vscode.Selection(cursor, cursor);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenter);
  return cursor;
}

/** Closes all editors; unsaved edits are thrown away. */
export async function closeEditors(): Promise<void> {
  for (const editor of vscode.window.visibleTextEditors) {
    if (!editor.document.isDirty) continue;
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
