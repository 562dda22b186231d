import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors } from './support/editor';
import { onPage, screenshot, until } from './support/page';
import { treeRow, treeRows } from './support/tree';

describe('the extension in VS Code', () => {
  after(closeEditors);

  it('wakes by itself in a folder of articles', async () => {
    const extension = vscode.extensions.getExtension('dateline.dateline');
    assert.ok(extension, 'VS Code knows the extension');
    await until(() => extension.isActive, 'the extension to be active');
  });

  it('lists and opens the seed articles', async () => {
    await vscode.commands.executeCommand('workbench.view.explorer');
    await treeRow('Explorer Section: seeds', '000_');
    // A file that another suite has just deleted may stand here a moment longer.
    await until(async () => {
      const rows = await treeRows('Explorer Section: seeds');
      return rows.filter((row) => row.label.endsWith('.txt')).length === 5;
    }, 'the five articles');
    const [uri] = await vscode.workspace.findFiles('000*.txt');
    assert.ok(uri);
    await vscode.window.showTextDocument(uri);
    const firstLine = await onPage((page) => page.locator('.monaco-editor .view-line').first().textContent());
    assert.match(firstLine ?? '', /date\s2024-/);
    await screenshot('smoke');
  });
});
