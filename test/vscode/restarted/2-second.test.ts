import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { dateline } from '../support/api';
import { closeEditors, openSeed, putCursor } from '../support/editor';
import { hideHover, hoverOver } from '../support/hover';
import { until } from '../support/page';
import { readNote, tell } from './told';

describe('the second start in a folder', () => {
  after(closeEditors);

  it('shows what the first one did, without reading an article again', async () => {
    const { corpus } = await dateline();
    assert.equal(corpus.state.restored, corpus.state.articles);
    assert.equal(tell(corpus.snapshot()), readNote());
  });

  it('answers as ever', async () => {
    const editor = await openSeed('004');
    assert.match(await hoverOver(editor, 'S. Jaishankar'), /Subrahmanyam Jaishankar · person/);
    await hideHover();
    putCursor(editor, 'S. Jaishankar');
    await vscode.commands.executeCommand('editor.action.revealDefinition');
    await until(() => vscode.window.activeTextEditor?.document.uri.path.includes('/001_'), 'the other article');
  });

  it('goes on from there with what is typed', async () => {
    const { corpus } = await dateline();
    const { document, edit } = await openSeed('004');
    const told = (name: string): boolean => corpus.snapshot().entities.some((entity) => entity.name === name);
    const entities = corpus.snapshot().entities.length;
    const end = document.positionAt(document.getText().length);
    await edit((builder) => builder.insert(end, '\nMayor Casimir Blume said on Friday that he would resign.\n'));
    await until(() => told('Casimir Blume'), 'the new name');
    assert.equal(corpus.snapshot().entities.length, entities + 1);
    await vscode.commands.executeCommand('undo');
    await until(() => !told('Casimir Blume'), 'the name to go');
    assert.equal(tell(corpus.snapshot()), readNote());
    await corpus.keep();
  });
});
