import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, openSeed, rangeOf } from './support/editor';
import { onPage, screenshot, until } from './support/page';

const undated = (uri: vscode.Uri): vscode.Diagnostic | undefined =>
  vscode.languages.getDiagnostics(uri).find(({ code }) => code === 'undated-article');

describe('an article without a date', () => {
  after(closeEditors);

  it('tells between which days it was written, and the clues that say so', async () => {
    const { document } = await openSeed('004');
    const problem = await until(() => undated(document.uri), 'the problem');
    assert.match(problem.message, /between 2025-01-01 and 2025-12-31/);
    const related = problem.relatedInformation ?? [];
    assert.ok(related.some(({ message }) => message.includes('80th anniversary')));
    assert.ok(related.some(({ location }) => location.uri.path.includes('003_')));
  });

  it('shows what “this year” means in it', async () => {
    const { document } = await openSeed('004');
    const position = rangeOf(document, 'later this year');
    const hints = await until(async () => {
      const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        document.uri,
        position,
      );
      return found.length > 0 && found;
    }, 'the hint');
    assert.ok(hints.some(({ label }) => label === '2025'));
    await screenshot('undated');
  });

  it('gets a header by a quick fix, which undo takes back', async () => {
    const { document } = await openSeed('004');
    const actions = await until(async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(0, 0, 0, 1),
      );
      return found.filter(({ title }) => title.startsWith('Insert the article'))[0];
    }, 'the quick fix');
    assert.ok(actions.command);
    const inserting = vscode.commands.executeCommand(actions.command.command, ...(actions.command.arguments ?? []));
    const prompt = await onPage(async (page) => {
      const box = page.locator('.quick-input-widget input');
      await box.waitFor();
      const value = await box.inputValue();
      await box.fill('2025-02-30');
      await page.locator('.quick-input-message', { hasText: 'calendar' }).waitFor();
      await box.fill('2025-05-06');
      await page.keyboard.press('Enter');
      return value;
    });
    await inserting;
    assert.equal(prompt, '2025-');
    assert.equal(document.lineAt(0).text, ' date 2025-05-06 ');
    await until(() => !undated(document.uri), 'the problem to go');
    await vscode.commands.executeCommand('undo');
    await until(() => undated(document.uri), 'the problem to come back');
  });
});

describe('the severity of problems', () => {
  after(async () => {
    await vscode.workspace
      .getConfiguration('dateline')
      .update('problems', undefined, vscode.ConfigurationTarget.Global);
    await closeEditors();
  });

  it('is the user’s to set', async () => {
    const { document } = await openSeed('004');
    await until(() => undated(document.uri)?.severity === vscode.DiagnosticSeverity.Information, 'the information');
    const set = (value: unknown): Thenable<void> =>
      vscode.workspace.getConfiguration('dateline').update('problems', value, vscode.ConfigurationTarget.Global);
    await set({ 'undated-article': 'warning' });
    await until(() => undated(document.uri)?.severity === vscode.DiagnosticSeverity.Warning, 'the warning');
    await set({ 'undated-article': 'off' });
    await until(() => !undated(document.uri), 'nothing');
  });
});
