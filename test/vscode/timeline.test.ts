import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { DatelineApi } from '../../src/extension';
import { closeEditors } from './support/editor';
import { onPage, screenshot, USUAL_HEIGHT, until, windowHeight } from './support/page';
import { treeRow, treeRows } from './support/tree';
import { inWebview } from './support/webview';

const run = (command: string, ...args: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(command, ...args);

const chips = (): Promise<string[]> =>
  inWebview(
    '.chip',
    () => [...document.querySelectorAll('.chip .label')].map((label) => label.textContent ?? ''),
    null,
  );

const period = (): Promise<string> =>
  inWebview('.chip', () => document.querySelector('.period')?.textContent ?? '', null);

const focusChip = (title: string): Promise<void> =>
  inWebview(
    '.chip',
    (title: string) => {
      const chip = [...document.querySelectorAll<HTMLElement>('.chip')].find((one) => one.textContent?.includes(title));
      chip?.focus();
    },
    title,
  );

const press = (key: string): Promise<void> => onPage(async (page, key) => page.keyboard.press(key), key);

describe('the timeline', () => {
  before(async function () {
    this.timeout(60_000);
    await windowHeight(1800);
    await vscode.extensions.getExtension<DatelineApi>('dateline.dateline')?.exports.corpus.whenReady();
    await run('dateline.events.focus');
    await run('dateline.showTimeline');
    await until(async () => (await chips()).length > 3, 'events on the timeline');
  });
  after(async () => {
    await windowHeight(USUAL_HEIGHT);
    await closeEditors();
  });

  it('shows every event of the tree, on lanes of those who take part', async () => {
    const lanes = await inWebview(
      '.chip',
      () => [...document.querySelectorAll('.lane > .name')].map((n) => n.textContent),
      null,
    );
    assert.ok(lanes.includes('Vladimir Putin') && lanes.includes('Narendra Modi'), lanes.join());
    const shown = new Set([
      ...(await chips()),
      ...(await inWebview(
        '.chip',
        () => [...document.querySelectorAll('.undated .link')].map((n) => n.textContent),
        null,
      )),
    ]);
    const tree = (await treeRows('Events')).filter((row) => row.level === 2).map((row) => row.label);
    assert.ok(tree.length > 3);
    for (const title of tree)
      assert.ok(
        [...shown].some((label) => label?.includes(title)),
        `${title} in ${[...shown]}`,
      );
    await screenshot('timeline');
  });

  it('tells plans from what happened', async () => {
    const planned = await inWebview('.chip', () => document.querySelectorAll('.chip.planned').length, null);
    const all = (await chips()).length;
    assert.ok(planned > 0 && planned < all, `${planned} of ${all}`);
  });

  it('zooms with the keyboard and shows all again', async () => {
    const whole = await period();
    await focusChip('');
    await press('+');
    await press('+');
    await until(async () => (await period()) !== whole, 'another period');
    await press('0');
    await until(async () => (await period()) === whole, 'the whole period again');
  });

  it('moves with arrow keys and tells the event that is selected', async () => {
    await focusChip('');
    await press('ArrowRight');
    await press('ArrowDown');
    const selected = await inWebview(
      '.chip.selected',
      () => document.querySelector('.chip.selected')?.textContent ?? '',
      null,
    );
    const told = await inWebview('.details h2', () => document.querySelector('.details h2')?.textContent ?? '', null);
    assert.ok(told.length > 0 && selected.includes(told), `${selected} / ${told}`);
    await screenshot('timeline-selected');
  });

  it('opens a report at its span', async () => {
    await inWebview(
      '.details .reports button',
      () => document.querySelector<HTMLElement>('.details .reports button')?.click(),
      null,
    );
    const editor = await until(() => {
      const active = vscode.window.activeTextEditor;
      return active && !active.selection.isEmpty && active;
    }, 'the report to be open');
    assert.match(editor.document.fileName, /\d{3}_\w+\.txt$/);
    await run('workbench.action.closeActiveEditor');
  });

  it('shows the selected event in the sidebar', async () => {
    const title = await inWebview('.details h2', () => document.querySelector('.details h2')?.textContent ?? '', null);
    await inWebview(
      '.details',
      () => [...document.querySelectorAll<HTMLElement>('.details > .link')].at(-1)?.click(),
      null,
    );
    await until(async () => (await treeRow('Events', title)).selected, 'the event to be selected in the tree');
  });

  it('follows an edit', async () => {
    const before = await chips();
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    const uri = vscode.Uri.joinPath(folder.uri, 'timeline.txt');
    const text =
      ' date 2024-06-01 \n\nOSLO: Chancellor Ottilie Brandauer met President Anders Holm in Oslo on Friday.\n';
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    await until(async () => (await chips()).some((label) => label.includes('Brandauer')), 'the new event');
    await vscode.workspace.fs.delete(uri);
    await until(async () => (await chips()).length === before.length, 'the event to go');
  });
});
