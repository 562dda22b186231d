import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { dateline, deleteFile, writeFile } from './support/api';
import { closeEditors, openArticle, openSeed, rangeOf } from './support/editor';
import { clickHoverLink, hideHover, hoverOver } from './support/hover';
import { onPage, screenshot, until } from './support/page';

/** Articles of one plan, and what became of it. */
const PLAN: Readonly<Record<string, string>> = {
  'plan-1.txt':
    ' date 2024-03-20 \n\nOSLO: President Casimir Blume will visit Iceland in 2025, his office said. The price of bread rose again after a long and quiet autumn.\n',
  'plan-2.txt':
    ' date 2024-04-02 \n\nBERGEN: Harbours along the coast want repair. President Casimir Blume will visit Iceland in 2025, a letter from the archive says.\n',
  'plan-3.txt':
    ' date 2025-09-05 \n\nA choir sang in the square while snow fell on the statues. President Casimir Blume visited Iceland on Thursday.\n',
};

describe('hovers', () => {
  before(dateline);
  afterEach(hideHover);
  after(async () => {
    await closeEditors();
    for (const name of ['injection.txt', ...Object.keys(PLAN)]) await deleteFile(name).then(undefined, () => {});
  });

  it('tell who a name is, over all articles', async () => {
    const text = await hoverOver(await openSeed('000'), 'Peskov noted');
    await screenshot('hover entity');
    assert.match(text, /Dmitry Peskov · person/);
    assert.match(text, /Kremlin spokesperson/i);
    assert.match(text, /mentions in \d articles · 20\d\d-\d\d-\d\d – 20\d\d-\d\d-\d\d/);
    assert.match(text, /Also: .*Peskov ×\d/);
    assert.match(text, /“.+” 2024-/);
    assert.match(text, /Appears with .*Vladimir Putin/);
    assert.match(text, /Next mention.*All mentions.*Show in sidebar/s);
  });

  it('lead from a nationality to its country', async () => {
    assert.match(await hoverOver(await openSeed('000'), 'Russian news'), /Russia · place/);
  });

  it('tell a date, what it was read from, and why', async () => {
    const text = await hoverOver(await openSeed('000'), 'Wednesday');
    await screenshot('hover date');
    assert.match(text, /Wednesday, March 20, 2024 · 2024-03-20/);
    assert.match(text, /Read from .*2024-03-21/);
  });

  it('tell who says a quote, with which words, and where else they are quoted', async () => {
    const text = await hoverOver(await openSeed('002'), 'repeatedly');
    await screenshot('hover quote');
    assert.match(text, /Vladimir Putin · direct quote · “Putin” “said”/);
    assert.match(text, /Also quoted:/);
    assert.match(text, /“Our trade turnover is growing .*…” 2023-12-28/);
  });

  it('tell a reported event, who takes part, and its reports', async () => {
    const editor = await openSeed('003');
    const text = await hoverOver(editor, 'invited Putin');
    await screenshot('hover event');
    assert.match(text, /With .*Modi/);
    assert.match(text, /Reported by/);
    assert.match(text, /003_\w+\.txt:13/);
  });

  it('tell what became of a plan, as the articles of the folder tell it', async () => {
    const uris = await Promise.all(Object.entries(PLAN).map(([name, text]) => writeFile(name, text)));
    const { corpus } = await dateline();
    await until(() => uris.every((uri) => corpus.snapshot().analysis(uri.toString())), 'the articles to be read');
    const text = await hoverOver(await openArticle(uris[0]), 'visit Iceland');
    await screenshot('hover plan');
    assert.match(
      text,
      /In this folder: planned in 2 articles \(first 2024-03-20\) for 2025 · happened 2025-09-04 \(1 article\)/,
    );
  });

  it('run their links: the next mention, all mentions, the place of a quote', async () => {
    const editor = await openSeed('003');
    await hoverOver(editor, 'Xi Jinping');
    await clickHoverLink('All mentions');
    await onPage((page) => page.locator('.peekview-widget').waitFor());
    await vscode.commands.executeCommand('closeReferenceSearch');
    const { document } = await openSeed('000');
    await hoverOver(await openSeed('000'), 'Peskov added');
    await clickHoverLink('Next mention');
    const hovered = rangeOf(document, 'Peskov added').start;
    await until(() => {
      const active = vscode.window.activeTextEditor;
      return active?.document === document && !active.selection.isEmpty && active.selection.start.isAfter(hovered);
    }, 'the mention behind the one hovered to be selected');
    await hoverOver(await openSeed('002'), 'repeatedly');
    await clickHoverLink('2023-12-28');
    await until(() => vscode.window.activeTextEditor?.selection.active.line !== 6, 'the other quote');
  });

  it('show the words of an article as they stand, whatever they would mean as markup', async () => {
    const uri = await writeFile(
      'injection.txt',
      ' date 2024-06-01 \n\nOSLO: Casimir Blume said: “[Click me](command:workbench.action.closeWindow) <b>now</b> $(trash) **or** never, if you please.”\n',
    );
    const editor = await openArticle(uri);
    const text = await hoverOver(editor, 'Casimir Blume');
    await screenshot('hover injection');
    assert.match(
      text,
      /\[Click me\]\(command:workbench\.action\.closeWindow\) <b>now<\/b> \$\(trash\) \*\*or\*\* never/,
    );
  });
});
