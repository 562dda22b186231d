import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { dateline } from '../support/api';
import { closeEditors, openSeed, putCursor } from '../support/editor';
import { hideHover, hoverOver } from '../support/hover';
import { until } from '../support/page';

describe('a workspace of several folders', () => {
  after(closeEditors);

  it('wakes the extension by the articles in it alone', async () => {
    await until(() => vscode.extensions.getExtension('dateline.dateline')?.isActive, 'the extension to be active');
  });

  it('is one corpus', async () => {
    const { corpus } = await dateline();
    const folders = new Set(corpus.snapshot().paths.map((path) => path.split('/').at(-2)));
    assert.deepEqual([...folders].sort(), ['east', 'west']);
    assert.equal(corpus.state.articles, 5);
  });

  it('forgets a folder that is taken out, and reads one that is added', async () => {
    const { corpus } = await dateline();
    const [, west] = vscode.workspace.workspaceFolders ?? [];
    vscode.workspace.updateWorkspaceFolders(1, 1);
    await until(() => corpus.snapshot().paths.every((path) => path.includes('/east/')), 'the folder to go');
    vscode.workspace.updateWorkspaceFolders(1, 0, { uri: west.uri });
    await until(() => corpus.snapshot().paths.length === 5, 'the folder to come back');
  });

  it('knows a name over all folders, and leads from one to the other', async () => {
    const editor = await openSeed('004');
    assert.match(await hoverOver(editor, 'S. Jaishankar'), /Subrahmanyam Jaishankar · person/);
    await hideHover();
    putCursor(editor, 'S. Jaishankar');
    await vscode.commands.executeCommand('editor.action.revealDefinition');
    await until(() => vscode.window.activeTextEditor?.document.uri.path.includes('/east/001_'), 'the other folder');
  });
});
