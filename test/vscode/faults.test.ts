import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { dateline, fileUri } from './support/api';
import { closeEditors } from './support/editor';
import { onPage, screenshot, until } from './support/page';

const article = (name: string, date = '2024-06-01'): string =>
  ` date ${date} \n\nOSLO: President ${name} said on Friday that he would resign.\n`;

const top = (name: string): string => fileUri(name).fsPath;

/** Writes articles `0.txt`, `1.txt` … into a folder of the workspace. */
function fill(folder: string, count: number, text: (place: number) => string): void {
  mkdirSync(top(folder), { recursive: true });
  for (let place = 0; place < count; place++) writeFileSync(join(top(folder), `${place}.txt`), text(place));
}

/** The corpus' paths below these folders, as `folder/name`, in order. */
async function below(...folders: string[]): Promise<string[]> {
  const { corpus } = await dateline();
  const root = `${fileUri('').toString().replace(/\/$/, '')}/`;
  const names = corpus.snapshot().paths.map((path) => path.slice(root.length));
  return names.filter((name) => folders.some((folder) => name.startsWith(`${folder}/`)));
}

const names = (folder: string, count: number): string[] =>
  Array.from({ length: count }, (_, place) => `${folder}/${place}.txt`);

async function holds(folders: readonly string[], expected: readonly string[], what: string): Promise<void> {
  const wanted = [...expected].sort().join('\n');
  const { corpus } = await dateline();
  await until(async () => corpus.state.phase === 'ready' && (await below(...folders)).join('\n') === wanted, what);
}

describe('an index whose files are', () => {
  const used = ['many', 'cycle', 'a', 'b', 'c', 'd', 'busy'];
  afterEach(async () => {
    await closeEditors();
    for (const folder of used) rmSync(top(folder), { recursive: true, force: true });
    await holds(used, [], 'the articles to go');
  });

  it('many, but few of them articles, has those alone', async () => {
    const { corpus } = await dateline();
    const noise = 'name,value\n'.repeat(3000);
    fill('many', 3000, (place) => (place % 100 === 0 ? article(`Casimir Blume ${place}`) : noise));
    await vscode.commands.executeCommand('dateline.rebuildIndex');
    const expected = names('many', 3000).filter((_, place) => place % 100 === 0);
    await holds(['many'], expected, 'the articles among the files');
    assert.deepEqual(corpus.state.skipped, []);
  });

  it('in a folder that leads back to itself, has each once', async () => {
    fill('cycle', 2, (place) => article(`Ida Holm ${place}`));
    symlinkSync('..', top('cycle/up'));
    symlinkSync('self', top('cycle/self'));
    symlinkSync('self.txt', top('cycle/self.txt'));
    await vscode.commands.executeCommand('dateline.rebuildIndex');
    await holds(['cycle'], names('cycle', 2), 'each article once');
  });

  it('deleted, renamed and replaced while it is made, has what there is in the end', async () => {
    for (const folder of ['a', 'b', 'c']) fill(folder, 150, (place) => article(`Ida Holm ${place}`));
    const { corpus } = await dateline();
    await vscode.commands.executeCommand('dateline.rebuildIndex');
    await until(() => corpus.state.done > 20, 'the index to be under way');
    renameSync(top('a'), top('d'));
    rmSync(top('b'), { recursive: true });
    rmSync(top('c'), { recursive: true });
    writeFileSync(top('c'), article('Casimir Blume'));
    mkdirSync(top('b'));
    writeFileSync(join(top('b'), '7.txt'), article('Dorothea Lindqvist'));
    await holds(['a', 'b', 'c', 'd'], [...names('d', 150), 'b/7.txt'], 'what is there');
    rmSync(top('c'));
  });

  it('changed while they are read, tells what they say in the end', async () => {
    const { corpus } = await dateline();
    const dayOf = (round: number): string => `2024-03-${String(round).padStart(2, '0')}`;
    for (let round = 1; round <= 20; round++) {
      fill('busy', 40, (place) => article(`Ida Holm ${place}`, dayOf(round)));
      if (round === 5) await vscode.commands.executeCommand('dateline.rebuildIndex');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const dates = (): string[] =>
      corpus
        .snapshot()
        .paths.filter((path) => path.includes('/busy/'))
        .map((path) => corpus.snapshot().analysis(path)?.article.date ?? '');
    await until(() => dates().length === 40 && dates().every((date) => date === dayOf(20)), 'the last texts');
    assert.deepEqual(corpus.state.skipped, []);
  });
});

describe('an article that its reader dies of', () => {
  it('is left out alone, which is told at its start, in the status and in the log, until it is another', async () => {
    const extension = vscode.extensions.getExtension('dateline.dateline');
    const worker = join(extension?.extensionPath ?? '', 'dist', 'worker.js');
    const code = readFileSync(worker);
    const { corpus } = await dateline();
    const uri = fileUri('deadly.txt');
    // Long articles have a reader of their own, which is started when there is one.
    const long = article('Casimir Blume') + 'The visit was a success. '.repeat(10_000);
    try {
      writeFileSync(
        worker,
        "const { parentPort } = require('worker_threads'); parentPort.on('message', () => process.exit(7)); parentPort.postMessage('ready');",
      );
      writeFileSync(uri.fsPath, long);
      await vscode.window.showTextDocument(uri);
      const [skipped] = await until(
        () => corpus.state.skipped.length > 0 && corpus.state.skipped,
        'the article to be left out',
      );
      assert.equal(skipped.uri.path, uri.path);
      assert.match(skipped.reason, /the reader stopped \(code 7\)/);
    } finally {
      writeFileSync(worker, code);
    }
    const [problem] = await until(() => {
      const problems = vscode.languages.getDiagnostics(uri);
      return problems.length > 0 && problems;
    }, 'the problem');
    assert.match(problem.message, /could not read this article: the reader stopped/);
    await onPage(async (page) => {
      await page.locator('#status\\.languageStatus').hover();
      await page.locator('.hover-language-status', { hasText: '1 file left out' }).waitFor();
    });
    await screenshot('article left out');
    writeFileSync(uri.fsPath, `${long}It was long.\n`);
    await until(() => corpus.state.skipped.length === 0, 'the article to be read');
    await until(
      () => vscode.languages.getDiagnostics(uri).every(({ code }) => code !== 'unread-article'),
      'no problem',
    );
    assert.ok(corpus.snapshot().paths.includes(uri.toString()));
    await closeEditors();
    rmSync(uri.fsPath);
    await until(() => !corpus.snapshot().paths.includes(uri.toString()), 'the article to go');
  });
});

describe('a corpus whose thread dies', () => {
  it('is told in the status, loses nothing, and is there again when the index is rebuilt', async () => {
    const extension = vscode.extensions.getExtension('dateline.dateline');
    const worker = join(extension?.extensionPath ?? '', 'dist', 'corpus-worker.js');
    const code = readFileSync(worker);
    const { corpus } = await dateline();
    const uri = fileUri('stuck.txt');
    const isShown = (): boolean => corpus.snapshot().paths.includes(uri.toString());
    const before = corpus.snapshot().paths;
    try {
      writeFileSync(worker, "require('worker_threads').parentPort.on('message', () => process.exit(9));");
      await vscode.commands.executeCommand('dateline.rebuildIndex');
      writeFileSync(uri.fsPath, article('Casimir Blume'));
      const document = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(document);
      await until(
        () => corpus.state.stuck !== undefined && corpus.state.phase === 'ready',
        'the corpus to be given up',
      );
      assert.match(corpus.state.stuck ?? '', /it stopped \(code 9\)/);
      assert.deepEqual(corpus.snapshot().paths, before);
      assert.equal((await corpus.whenAnalyzed(document))?.mentions[1].text, 'Casimir Blume');
      await onPage(async (page) => {
        await page.locator('#status\\.languageStatus').hover();
        await page.locator('.hover-language-status', { hasText: 'names and events are not up to date' }).waitFor();
      });
      await screenshot('corpus given up');
    } finally {
      writeFileSync(worker, code);
    }
    await vscode.commands.executeCommand('dateline.rebuildIndex');
    await until(() => isShown() && corpus.state.settled, 'the article');
    assert.equal(corpus.state.stuck, undefined);
    assert.deepEqual(
      corpus.snapshot().paths.filter((path) => path !== uri.toString()),
      before,
    );
    await closeEditors();
    rmSync(uri.fsPath);
    await until(() => !isShown(), 'the article to go');
  });
});
