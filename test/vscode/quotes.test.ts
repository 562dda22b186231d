import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { DatelineApi } from '../../src/extension';
import { closeEditors, openSeed, putCursor } from './support/editor';
import { onPage, screenshot, USUAL_HEIGHT, until, windowHeight } from './support/page';
import { clickRow, treeRow, treeRows } from './support/tree';

const QUOTES = 'Quotes';

const run = (command: string, ...args: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(command, ...args);

const days = async (): Promise<string[]> =>
  (await treeRows(QUOTES)).filter((row) => row.level === 1).map((row) => row.label);
const quotes = async () => (await treeRows(QUOTES)).filter((row) => row.level === 2);

describe('the list of quotes', () => {
  before(async function () {
    this.timeout(60_000);
    await windowHeight(1800);
    await vscode.extensions.getExtension<DatelineApi>('dateline.dateline')?.exports.corpus.whenReady();
    await run('dateline.quotes.focus');
    await treeRow(QUOTES, '2024-11-19');
  });
  after(async () => {
    await windowHeight(USUAL_HEIGHT);
    await run('dateline.clearQuoteFilter');
    await closeEditors();
  });

  it('goes by date, each with its speaker, article and line', async () => {
    assert.equal((await days())[0], '2024-11-19');
    const [first] = await until(async () => (await quotes()).length > 0 && (await quotes()), 'quotes');
    assert.match(first.description, /Dmitry Peskov · 003_\w+\.txt:\d+/);
    await screenshot('quotes');
  });

  it('opens a quote at its words', async () => {
    await clickRow(QUOTES, '“We are ready to contribute');
    await until(() => {
      const editor = vscode.window.activeTextEditor;
      return editor?.document.getText(editor.selection).startsWith('We are ready to contribute');
    }, 'the quote to be selected');
  });

  it('keeps the quotes of one speaker, chosen with the keyboard', async () => {
    const filtering = run('dateline.filterQuotes');
    await onPage(async (page) => {
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Speaker' }).waitFor();
      await page.keyboard.type('Speaker');
      await page.keyboard.press('Enter');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Anyone' }).waitFor();
      await page.keyboard.type('Lavrov');
      await page.keyboard.press('Enter');
    });
    await filtering;
    await until(async () => {
      const shown = await quotes();
      return shown.length > 0 && shown.every(({ description }) => description.startsWith('Sergey Lavrov'));
    }, 'the quotes of one speaker');
    const message = await onPage((page) => page.getByText('Showing quotes').first().textContent());
    assert.match(message ?? '', /by Sergey Lavrov/);
  });

  it('keeps the quotes with a word and of a period', async () => {
    await run('dateline.clearQuoteFilter');
    await run('dateline.filterQuotes', { words: 'trade turnover' });
    await until(async () => (await quotes())[0]?.label.includes('trade turnover'), 'the quotes with the words');
    assert.deepEqual(await days(), ['2023-12-28']);
    await run('dateline.filterQuotes', { words: '', from: '2024', to: '2024-03' });
    await until(async () => (await days()).join() === '2024-03-21', 'the quotes of the period');
  });

  it('copies a quote with speaker, date and place', async () => {
    await vscode.env.clipboard.writeText('');
    const editor = await openSeed('001');
    putCursor(editor, 'We have a lot of work ahead');
    await run('dateline.copyQuote');
    const copied = await until(() => vscode.env.clipboard.readText(), 'the clipboard');
    assert.match(copied, /^“We have a lot of work ahead\.” — Vladimir Putin, MENAFN, 2023-12-28 \(001_\w+\.txt:\d+\)$/);
  });
});
