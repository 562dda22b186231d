import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { setting } from './support/api';
import { closeEditors, openSeed } from './support/editor';
import { screenshot, until } from './support/page';
import { markedStyle, textGrounds, textStyle } from './support/text-style';

const THEMES = ['Default Dark Modern', 'Default Light Modern', 'Default High Contrast', 'Default High Contrast Light'];

describe('marks in the text', () => {
  after(async () => {
    await setting('workbench.colorTheme', undefined);
    await setting('workbench.colorCustomizations', undefined);
    await setting('dateline.decorations.enabled', undefined);
    await closeEditors();
  });

  it('tells kinds of names and dates apart by colour and by line', async () => {
    await openSeed('000');
    const person = await markedStyle('Dmitry Peskov');
    const place = await markedStyle('Russia');
    const organization = await markedStyle('TASS');
    const date = await markedStyle('Wednesday');
    const looks = [person, place, organization, date];
    assert.equal(new Set(looks.map(({ color }) => color)).size, 4, JSON.stringify(looks));
    assert.equal(new Set(looks.map(({ underline, line, italic }) => `${underline} ${line} ${italic}`)).size, 4);
  });

  it('gives quotes a ground, of the colour that the user sets', async () => {
    await openSeed('000');
    await setting('workbench.colorCustomizations', { 'dateline.quoteBackground': '#010203' });
    await until(async () => (await textGrounds()).filter((ground) => ground === 'rgb(1, 2, 3)').length > 3, 'a ground');
  });

  it('has colours of its own in each kind of theme', async () => {
    const colors = new Set<string>();
    await setting('workbench.colorCustomizations', undefined);
    for (const theme of THEMES) {
      await setting('workbench.colorTheme', theme);
      await openSeed('002');
      const style = await until(async () => {
        const style = await markedStyle('Vladimir Putin');
        return colors.has(style.color) ? undefined : style;
      }, `a colour for ${theme}`);
      colors.add(style.color);
      await screenshot(`article ${theme}`);
      await openSeed('003');
      await screenshot(`article 003 ${theme}`);
    }
    assert.equal(colors.size, THEMES.length);
  });

  it('takes the colours that the user sets', async () => {
    await setting('workbench.colorTheme', THEMES[0]);
    await setting('workbench.colorCustomizations', { 'dateline.personForeground': '#ff0102' });
    await openSeed('000');
    await until(async () => (await textStyle('Dmitry Peskov'))?.color === 'rgb(255, 1, 2)', 'the set colour');
  });

  it('goes and comes with the toggle, and after an edit follows the words', async () => {
    const editor = await openSeed('000');
    await markedStyle('TASS');
    await vscode.commands.executeCommand('dateline.toggleDecorations');
    await until(async () => (await textStyle('TASS')) === null, 'marks to go');
    await vscode.commands.executeCommand('dateline.toggleDecorations');
    await markedStyle('TASS');
    await editor.edit((edit) => edit.insert(new vscode.Position(4, 0), 'BERLIN: President Emmanuel Macron waited. '));
    await markedStyle('Emmanuel Macron');
  });

  it('tells themes the kinds of words as semantic tokens, and none where marks are off', async () => {
    const { document } = await openSeed('000');
    const tokens = async (): Promise<number> => {
      const found: vscode.SemanticTokens | undefined = await vscode.commands.executeCommand(
        'vscode.provideDocumentSemanticTokens',
        document.uri,
      );
      return (found?.data.length ?? 0) / 5;
    };
    const legend: vscode.SemanticTokensLegend = await vscode.commands.executeCommand(
      'vscode.provideDocumentSemanticTokensLegend',
      document.uri,
    );
    assert.deepEqual(legend.tokenTypes, ['person', 'organization', 'place', 'nationality', 'namedEvent', 'date']);
    assert.ok((await tokens()) > 30);
    await setting('dateline.decorations.enabled', false);
    assert.equal(await tokens(), 0);
    await setting('dateline.decorations.enabled', undefined);
  });
});
