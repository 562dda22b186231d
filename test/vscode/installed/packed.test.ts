import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, openSeed } from '../support/editor';
import { hideHover, hoverOver } from '../support/hover';
import { screenshot, until } from '../support/page';

describe('the packed extension, installed', () => {
  after(closeEditors);

  it('is the installed one', () => {
    const extension = vscode.extensions.getExtension('dateline.dateline');
    assert.ok(extension, 'VS Code knows the extension');
    assert.ok(!extension.extensionPath.startsWith(process.env.DATELINE_ROOT ?? '?'), extension.extensionPath);
  });

  it('recognises, reads and explains a seed article', async () => {
    const editor = await openSeed('000');
    assert.match(await hoverOver(editor, 'Peskov'), /Dmitry Peskov/);
    await screenshot('installed');
    await hideHover();
  });

  it('finds names in the whole workspace', async () => {
    const found = await until(async () => {
      const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'Modi',
      );
      return symbols.find((symbol) => symbol.name.includes('Modi'));
    }, 'Modi among the workspace symbols');
    assert.ok(found.location.uri.path.endsWith('.txt'));
  });
});
