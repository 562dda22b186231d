import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { dateline, setting } from './support/api';
import { closeEditors, openSeed, rangeOf } from './support/editor';
import { onPage, screenshot, until } from './support/page';

/** The hints of the whole document, each with the ten characters before it. */
async function hints(document: vscode.TextDocument): Promise<string[]> {
  const all = new vscode.Range(0, 0, document.lineCount, 0);
  const found: vscode.InlayHint[] = await vscode.commands.executeCommand(
    'vscode.executeInlayHintProvider',
    document.uri,
    all,
  );
  return found.map(({ position, label }) => {
    const text = typeof label === 'string' ? label : label.map(({ value }) => value).join('');
    const before = document.getText(
      new vscode.Range(position.translate(0, -Math.min(10, position.character)), position),
    );
    return `${before}|${text}`;
  });
}

/** What a reader sees of the hints in the active editor. */
const seen = (): Promise<string> =>
  onPage(async (page) => (await page.locator('.editor-group-container.active .view-lines').textContent()) ?? '');

describe('inlay hints', () => {
  before(dateline);
  after(async () => {
    await setting('dateline.inlayHints.dates', undefined);
    await setting('dateline.inlayHints.speakers', undefined);
    await closeEditors();
  });

  it('tell which day a date means, not what it says itself', async () => {
    const { document } = await openSeed('002');
    const found = await hints(document);
    assert.ok(found.includes(' Wednesday|2023-12-27'), found.join('\n'));
    assert.ok(
      found.every((hint) => !/2024\|2024$/.test(hint)),
      found.join('\n'),
    );
    await until(
      async () => /Wednesday\s?2023-12-27/.test((await seen()).replaceAll('\u200c', '')),
      'the hint to be seen',
    );
  });

  it('tell who speaks where the text beside the quote says “he”', async () => {
    const { document } = await openSeed('002');
    const found = await hints(document);
    assert.ok(
      found.some((hint) => /ively,” he\|= Vladimir Putin/.test(hint)),
      found.join('\n'),
    );
    const saidPutin = rangeOf(document, 'peaceful means,”').end;
    assert.ok(
      found.every(
        (hint) => !hint.startsWith(document.getText(new vscode.Range(saidPutin.translate(0, -10), saidPutin))),
      ),
    );
    await until(
      async () => /he\s?= Vladimir Putin/.test((await seen()).replaceAll('\u00a0', ' ')),
      'the speaker to be seen',
    );
    await screenshot('hints');
  });

  it('go and come with their settings', async () => {
    await openSeed('002');
    await setting('dateline.inlayHints.dates', false);
    await until(async () => !/2023-12-27/.test(await seen()), 'the days to go');
    await setting('dateline.inlayHints.speakers', false);
    await until(
      async () => !/he\s?= Vladimir Putin/.test((await seen()).replaceAll('\u00a0', ' ')),
      'the speakers to go',
    );
    await setting('dateline.inlayHints.dates', undefined);
    await until(async () => /2023-12-27/.test(await seen()), 'the days to come back');
  });
});
