import assert from 'node:assert/strict';
import { truncateSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { dateline, deleteFile, fileUri, writeFile } from './support/api';
import { closeEditors, openArticle, openSeed } from './support/editor';
import { onPage, screenshot, until } from './support/page';

const article = (name: string): string =>
  ` date 2024-06-01 \n\nOSLO: President ${name} said on Friday that he would resign.\n`;

const knows = async (name: string): Promise<boolean> =>
  (await dateline()).corpus.snapshot().entities.some((entity) => entity.name === name);

describe('the index', () => {
  after(closeEditors);

  it('is ready with all articles', async () => {
    const { corpus } = await dateline();
    assert.equal(corpus.state.phase, 'ready');
    await until(() => corpus.snapshot().paths.length === 5, 'five articles');
    assert.equal(corpus.state.articles, 5);
  });

  it('follows folders that come, are renamed and go, with all that is in them', async () => {
    await writeFile('2024/one.txt', article('Casimir Blume'));
    await until(() => knows('Casimir Blume'), 'the article of a new folder');
    await vscode.workspace.fs.rename(fileUri('2024'), fileUri('archive'));
    await until(async () => {
      const { corpus } = await dateline();
      return (
        corpus
          .snapshot()
          .paths.filter((path) => path.includes('/one.txt'))
          .join() === fileUri('archive/one.txt').toString()
      );
    }, 'the article under its new name alone');
    await writeFile('archive/one.txt', article('Dorothea Lindqvist'));
    await until(
      async () => (await knows('Dorothea Lindqvist')) && !(await knows('Casimir Blume')),
      'the changed article',
    );
    await deleteFile('archive');
    await until(async () => !(await knows('Dorothea Lindqvist')), 'the article to go with its folder');
  });

  it('sees unsaved text instead of what is on disk, until it is thrown away', async () => {
    const editor = await openSeed('000');
    await editor.edit((edit) => edit.insert(new vscode.Position(4, 0), 'President Casimir Blume waved. '));
    await until(() => knows('Casimir Blume'), 'the typed name');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until(async () => !(await knows('Casimir Blume')), 'the typed name to go');
  });

  it('has what was typed ready for who shows it before the corpus is told', async () => {
    const editor = await openSeed('001');
    const { corpus } = await dateline();
    const isTold = (): boolean => corpus.snapshot().entities.some(({ name }) => name === 'Casimir Blume');
    const typed = new Promise<{ readonly isRead: boolean; readonly isTold: boolean }>((resolve) => {
      const listening = vscode.workspace.onDidChangeTextDocument(async ({ document }) => {
        listening.dispose();
        const analysis = await corpus.whenAnalyzed(document);
        const isRead = analysis?.mentions.some(({ text }) => text === 'Casimir Blume') ?? false;
        resolve({ isRead, isTold: isTold() });
      });
    });
    await editor.edit((edit) => edit.insert(new vscode.Position(4, 0), 'President Casimir Blume waved. '));
    assert.deepEqual(await typed, { isRead: true, isTold: false });
    await until(async () => isTold(), 'the typed name');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until(async () => !isTold(), 'the typed name to go');
  });

  it('forgets a deleted file while it is still open, and takes it up again when it is back', async () => {
    const uri = await writeFile('deleted.txt', article('Dorothea Lindqvist'));
    await openArticle(uri);
    await until(() => knows('Dorothea Lindqvist'), 'the article');
    await deleteFile('deleted.txt');
    await until(async () => !(await knows('Dorothea Lindqvist')), 'the article to go');
    await writeFile('deleted.txt', article('Dorothea Lindqvist'));
    await until(() => knows('Dorothea Lindqvist'), 'the article to be back');
    await closeEditors();
    await deleteFile('deleted.txt');
    await until(async () => !(await knows('Dorothea Lindqvist')), 'the article to go for good');
  });

  it('tells which files it leaves out and why', async () => {
    await writeFile(
      'binary.txt',
      Uint8Array.from({ length: 400 }, (_, i) => i % 7),
    );
    const { corpus } = await dateline();
    await until(
      () => corpus.state.skipped.some(({ uri, reason }) => uri.path.endsWith('/binary.txt') && /binary/.test(reason)),
      'the binary file to be told',
    );
    await openSeed('000');
    const status = await onPage(async (page) => {
      await page.locator('#status\\.languageStatus').hover();
      await page.locator('.hover-language-status').first().waitFor();
      return (await page.locator('.hover-language-status').allInnerTexts()).join('\n');
    });
    await screenshot('language status');
    assert.match(status, /5 articles/);
    assert.match(status, /1 file left out/);
    await deleteFile('program');
    await deleteFile('binary.txt');
    await until(() => corpus.state.skipped.length === 0, 'the warning to go');
  });

  it('leaves out a file that is too large for the editor, without reading it', async () => {
    const uri = fileUri('large.txt');
    writeFileSync(uri.fsPath, '');
    truncateSync(uri.fsPath, 51 * 1024 * 1024);
    const { corpus } = await dateline();
    const skipped = await until(
      () => corpus.state.skipped.find((file) => file.uri.path === uri.path),
      'the large file',
    );
    assert.match(skipped.reason, /larger than 50 MB/);
    await deleteFile('large.txt');
    await until(() => corpus.state.skipped.length === 0, 'the warning to go');
  });

  it('reads everything anew on command', async () => {
    const { corpus } = await dateline();
    const [path] = corpus.snapshot().paths;
    const before = corpus.snapshot().analysis(path);
    await vscode.commands.executeCommand('dateline.rebuildIndex');
    await until(() => corpus.state.phase === 'ready' && corpus.snapshot().analysis(path) !== before, 'a new analysis');
    assert.equal(corpus.state.articles, 5);
  });

  it('stops on command and keeps what it has', async () => {
    const { corpus } = await dateline();
    corpus.rebuild();
    corpus.cancel();
    assert.equal(corpus.state.phase, 'cancelled');
    assert.equal(corpus.snapshot().paths.length, 5);
    await vscode.commands.executeCommand('dateline.rebuildIndex');
    await until(() => corpus.state.phase === 'ready', 'the index to be ready again');
  });

  it('reports an impossible date where it stands', async () => {
    const uri = await writeFile(
      'impossible.txt',
      ' date 2024-02-30 \n\nOSLO: Nothing happened on Friday in Oslo, police said.\n',
    );
    const [problem] = await until(() => {
      const problems = vscode.languages.getDiagnostics(uri);
      return problems.length > 0 && problems;
    }, 'the problem');
    assert.equal(problem.source, 'Dateline');
    assert.equal(problem.code, 'impossible-date');
    assert.deepEqual([problem.range.start.line, problem.range.start.character], [0, 6]);
    await deleteFile('impossible.txt');
    await until(() => vscode.languages.getDiagnostics(uri).length === 0, 'the problem to go with the file');
  });
});
