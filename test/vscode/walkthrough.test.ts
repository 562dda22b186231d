import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { dateline } from './support/api';
import { closeEditors, openSeed } from './support/editor';
import { onPage, screenshot, until } from './support/page';
import { markedStyle, textStyle } from './support/text-style';

describe('first steps', () => {
  before(dateline);
  afterEach(closeEditors);

  it('are told by a walkthrough of four', async () => {
    await vscode.commands.executeCommand('workbench.action.openWalkthrough', 'dateline.dateline#start', false);
    const steps = await until(async () => {
      const titles = await onPage((page) => page.locator('.getting-started-step .step-title').allTextContents());
      return titles.length >= 4 && titles;
    }, 'the steps');
    for (const step of ['Open a folder of articles', 'Read', 'Jump', 'Compare'])
      assert.ok(steps.includes(step), steps.join());
    await screenshot('walkthrough');
  });

  it('need no mouse: the marks are toggled by keyboard', async () => {
    await openSeed('000');
    await markedStyle('TASS');
    const press = (): Promise<void> => onPage((page) => page.keyboard.press('Control+Alt+d'));
    await press();
    await until(async () => (await textStyle('TASS')) === null, 'the marks to go');
    await press();
    await markedStyle('TASS');
  });
});
