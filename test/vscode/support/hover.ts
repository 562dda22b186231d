import * as vscode from 'vscode';
import { putCursor } from './editor';
import { onPage } from './page';

/** Shows the hover over the text, as Ctrl+K Ctrl+I does, and gives what a reader sees in it. */
export async function hoverOver(editor: vscode.TextEditor, text: string, nth = 0): Promise<string> {
  await vscode.window.showTextDocument(editor.document, editor.viewColumn);
  putCursor(editor, text, nth);
  await hideHover();
  await vscode.commands.executeCommand('editor.action.showHover');
  return visibleHover();
}

/** Takes away what `hoverOver` has shown. */
export async function hideHover(): Promise<void> {
  await vscode.commands.executeCommand('editor.action.hideHover');
}

/** Waits for a hover to be seen; its text, parts on lines of their own. */
export function visibleHover(): Promise<string> {
  return onPage(async (page) => {
    const hover = page.locator('.monaco-editor .monaco-hover:not(.hidden) .monaco-hover-content');
    await hover
      .locator('.hover-contents', { hasNotText: /^\s*(Loading\.{3})?\s*$/ })
      .first()
      .waitFor({ timeout: 30_000 });
    return (await hover.allInnerTexts()).join('\n');
  });
}

/** Clicks a link of the visible hover by its text. */
export async function clickHoverLink(text: string): Promise<void> {
  await onPage(async (page, hasText) => {
    await page.locator('.monaco-hover:not(.hidden) a', { hasText }).first().click();
  }, text);
}
