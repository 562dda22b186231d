import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { dateline, deleteFile, setting, writeFile } from './support/api';
import { closeEditors, openArticle, openSeed } from './support/editor';
import { onPage, until } from './support/page';

const ARTICLE = ' date 2024-06-01 \n\nOSLO: Prime Minister Ottilie Brandauer said on Friday that she would resign.\n';

const language = (uri: vscode.Uri): string | undefined =>
  vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString())?.languageId;

const inCorpus = async (uri: vscode.Uri): Promise<boolean> =>
  (await dateline()).corpus.snapshot().paths.includes(uri.toString());

/** Long enough for whatever would still change to change. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1500));

describe('recognising articles', () => {
  afterEach(async () => {
    await closeEditors();
    for (const name of ['LICENSE.txt', 'other', 'forced.md', 'mine.txt', 'crlf.txt', 'latin1.txt'])
      await deleteFile(name).then(undefined, () => {});
    await setting('dateline.files.include', undefined);
    await setting('dateline.files.exclude', undefined);
  });

  it('switches dated articles, and undated news beside them, and says so in the status bar', async () => {
    for (const seed of ['000', '001', '002', '003', '004']) await openSeed(seed);
    const mode = await onPage((page) => page.locator('#status\\.editor\\.mode').textContent());
    assert.match(mode ?? '', /News Article/);
  });

  it('leaves other text files alone', async () => {
    const uri = await writeFile('LICENSE.txt', 'Permission is hereby granted, free of charge, to any person.\n');
    await vscode.window.showTextDocument(uri);
    await rest();
    assert.equal(language(uri), 'plaintext');
    assert.equal(await inCorpus(uri), false);
  });

  it('leaves a user alone who switches back, also when the file is opened again', async () => {
    const { document } = await openSeed('001');
    assert.equal(await inCorpus(document.uri), true);
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await until(async () => !(await inCorpus(document.uri)), 'the article to leave the corpus');
    await rest();
    assert.equal(document.languageId, 'plaintext');
    await closeEditors();
    await vscode.window.showTextDocument(document.uri);
    await rest();
    assert.equal(language(document.uri), 'plaintext');
    await vscode.commands.executeCommand('dateline.treatAsArticle');
    await until(() => language(document.uri) === 'news-article', 'the article to be back');
    await until(() => inCorpus(document.uri), 'the article in the corpus');
  });

  it('takes the command as the word of the user, for any text', async () => {
    const uri = await writeFile('other', 'Notes. Angela Merkel came to Paris on Monday.\n');
    await vscode.window.showTextDocument(uri);
    await rest();
    assert.notEqual(language(uri), 'news-article');
    await vscode.commands.executeCommand('dateline.treatAsArticle');
    await until(() => inCorpus(uri), 'the text in the corpus');
    await closeEditors();
    await rest();
    assert.equal(await inCorpus(uri), true);
    await vscode.window.showTextDocument(uri);
    await vscode.commands.executeCommand('dateline.treatAsPlainText');
    await until(async () => !(await inCorpus(uri)), 'the text to leave the corpus');
  });

  it('takes what the include setting names and leaves what the exclude setting names, without a reload', async () => {
    const uri = await writeFile('forced.md', 'Angela Merkel came to Paris on Monday.\n');
    await rest();
    assert.equal(await inCorpus(uri), false);
    await setting('dateline.files.include', ['forced.*']);
    await until(() => inCorpus(uri), 'the included file');
    const [seed] = await vscode.workspace.findFiles('000*.txt');
    await setting('dateline.files.exclude', ['000*']);
    await until(async () => !(await inCorpus(seed)), 'the excluded file to go');
    await setting('dateline.files.exclude', undefined);
    await until(() => inCorpus(seed), 'the file to come back');
  });

  it('recognises an article that is typed into a new document, and forgets it when it is closed', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: '' });
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), ARTICLE));
    await until(() => document.languageId === 'news-article', 'the new document to be an article');
    await until(() => inCorpus(document.uri), 'the new document in the corpus');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until(async () => !(await inCorpus(document.uri)), 'the closed document to go');
  });

  it('finds the same places whatever the line ends', async () => {
    const uri = await writeFile('crlf.txt', `\uFEFF${ARTICLE.replaceAll('\n', '\r\n')}`);
    const editor = await openArticle(uri);
    const { corpus } = await dateline();
    const analysis = await corpus.whenAnalyzed(editor.document);
    const name = analysis?.mentions.find(({ text }) => text.includes('Brandauer'));
    assert.ok(analysis && name);
    assert.equal(editor.document.getText(corpus.range(analysis, name)), name.text);
    assert.equal(corpus.offset(analysis, corpus.range(analysis, name).start), name.start);
  });

  it('reads bytes that are no UTF-8 as the editor shows them', async () => {
    const text = ARTICLE.replace('Ottilie', 'Andr\xe9');
    const uri = await writeFile(
      'latin1.txt',
      Uint8Array.from(text, (character) => character.charCodeAt(0)),
    );
    await until(() => inCorpus(uri), 'the article in the corpus');
    const editor = await openArticle(uri);
    assert.match(editor.document.getText(), /Andr\uFFFD/);
  });

  it('keeps the look of articles quiet: words wrap, no suggestions, no boxes around quote marks', async () => {
    const { document } = await openSeed('002');
    const editor = vscode.workspace.getConfiguration('editor', document);
    assert.equal(editor.get('wordWrap'), 'on');
    assert.equal(editor.get('unicodeHighlight.ambiguousCharacters'), false);
    assert.equal(editor.get('wordBasedSuggestions'), 'off');
    const boxes = await onPage((page) => page.locator('.editor-group-container.active .unicode-highlight').count());
    assert.equal(boxes, 0);
  });
});
