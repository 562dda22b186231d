import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { dateline } from '../support/api';
import { closeEditors } from '../support/editor';
import { hideHover, hoverOver } from '../support/hover';
import { until } from '../support/page';

describe('a window without a folder', () => {
  after(closeEditors);

  it('has an index, which is empty', async () => {
    const { corpus } = await dateline();
    assert.equal(corpus.state.phase, 'empty');
    assert.deepEqual(corpus.snapshot().paths, []);
  });

  it('reads an article that is pasted into a new document, with all that a folder’s articles have', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: '' });
    const editor = await vscode.window.showTextDocument(document);
    const text = ' date 2024-06-01 \n\nOSLO: President Casimir Blume said on Friday: “We are glad.” He left.\n';
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), text));
    await until(() => document.languageId === 'news-article', 'the document to be an article');
    assert.match(await hoverOver(editor, 'Casimir'), /Casimir Blume · person/);
    await hideHover();
    assert.match(await hoverOver(editor, 'Friday'), /2024-05-31/);
  });
});
