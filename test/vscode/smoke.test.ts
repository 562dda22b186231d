import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors } from './support/editor';
import { onPage, screenshot } from './support/page';
import { treeRow, treeRows } from './support/tree';

describe('the extension in VS Code', () => {
  after(closeEditors);

  it('is active', async () => {
    const extension = vscode.extensions.getExtension('dateline.dateline');
    assert.ok(extension, 'VS Code knows the extension');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  it('lists and opens the seed articles', async () => {
    await vscode.commands.executeCommand('workbench.view.explorer');
    await treeRow('Explorer Section: seeds', '000_');
    const articles = (await treeRows('Explorer Section: seeds')).filter((row) => row.label.endsWith('.txt'));
    assert.equal(articles.length, 5);
    const [uri] = await vscode.workspace.findFiles('000*.txt');
    assert.ok(uri);
    await vscode.window.showTextDocument(uri);
    const firstLine = await onPage((page) => page.locator('.monaco-editor .view-line').first().textContent());
    assert.match(firstLine ?? '', /date\s2024-/);
    await screenshot('smoke');
  });
});
