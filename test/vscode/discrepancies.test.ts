import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { dateline, deleteFile, fileUri, writeFile } from './support/api';
import { closeEditors, openArticle, openSeed, rangeOf } from './support/editor';
import { onPage, screenshot, until } from './support/page';

const CORRECTIONS = '.dateline/corrections.json';

const disputed = (uri: vscode.Uri): vscode.Diagnostic | undefined =>
  vscode.languages.getDiagnostics(uri).find(({ code }) => code === 'discrepancy-duration');

async function seedWithDispute(prefix: string): Promise<vscode.TextDocument> {
  const { document } = await openSeed(prefix);
  await until(() => disputed(document.uri), 'the discrepancy');
  return document;
}

async function quickFix(document: vscode.TextDocument, title: string): Promise<vscode.CodeAction> {
  const { range } = await until(() => disputed(document.uri), 'the discrepancy');
  return until(async () => {
    const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
    );
    return found.find((action) => action.title === title);
  }, `the quick fix “${title}”`);
}

async function run({ command }: vscode.CodeAction): Promise<void> {
  assert.ok(command);
  await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

async function edited(change: (edit: vscode.WorkspaceEdit) => void): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  change(edit);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

async function fileText(name: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(name)));
}

const exists = (name: string): Thenable<boolean> =>
  vscode.workspace.fs.stat(fileUri(name)).then(
    () => true,
    () => false,
  );

describe('a discrepancy', () => {
  afterEach(async () => {
    await closeEditors();
    if (await exists('.dateline')) await deleteFile('.dateline');
  });

  it('stands at each statement and leads to the others', async () => {
    const first = await seedWithDispute('001');
    const problem = disputed(first.uri);
    assert.equal(problem && first.getText(problem.range), 'four-day visit');
    assert.equal(problem?.message, 'Reports differ on how long the visit lasts: four days, five days.');
    const [related] = problem?.relatedInformation ?? [];
    assert.match(related.location.uri.path, /002_/);
    const second = await seedWithDispute('002');
    assert.deepEqual(related.location.range, disputed(second.uri)?.range);
    await vscode.commands.executeCommand('workbench.actions.view.problems');
    await onPage(async (page) => page.locator('.markers-panel', { hasText: 'Reports differ on' }).first().waitFor());
    await screenshot('discrepancies');
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });

  it('leads to where an edit has moved the other statement', async () => {
    const first = await seedWithDispute('001');
    const second = await seedWithDispute('002');
    const line = disputed(second.uri)?.range.start.line ?? 0;
    const related = (): vscode.Range | undefined => disputed(first.uri)?.relatedInformation?.[0].location.range;
    // no offset changes, but lines
    const above = second.lineAt(line - 2);
    const blank = new vscode.Position(above.lineNumber, above.text.indexOf(' '));
    await edited((edit) => edit.replace(second.uri, new vscode.Range(blank, blank.translate(0, 1)), '\n'));
    await until(() => disputed(second.uri)?.range.start.line === line + 1, 'its own new line');
    await edited((edit) => edit.insert(first.uri, new vscode.Position(0, 0), '\n'));
    await until(() => related()?.start.line === line + 1, 'the new line beside the other statement');
    await edited((edit) => edit.insert(second.uri, new vscode.Position(1, 0), '\n\n'));
    await until(() => related()?.start.line === line + 3, 'the new place');
    assert.deepEqual(related(), disputed(second.uri)?.range);
  });

  it('goes when it is marked, and comes back when marks are forgotten', async () => {
    const document = await seedWithDispute('001');
    await run(await quickFix(document, 'Not a discrepancy'));
    await until(() => !disputed(document.uri), 'the discrepancy to go');
    const kept = JSON.parse(await fileText(CORRECTIONS));
    assert.deepEqual(Object.values(kept.discrepancies), [
      { mark: 'not-a-discrepancy', statements: ['five-day visit', 'four-day visit'] },
    ]);
    await vscode.commands.executeCommand('dateline.showMarkedDiscrepancies');
    await until(() => disputed(document.uri), 'the discrepancy to come back');
  });

  it('follows the file of corrections as it is edited', async () => {
    const document = await seedWithDispute('001');
    await run(await quickFix(document, 'Mark as seen'));
    await until(() => !disputed(document.uri), 'the discrepancy to go');
    await vscode.commands.executeCommand('dateline.openCorrections');
    await until(() => vscode.window.activeTextEditor?.document.uri.path.endsWith(CORRECTIONS), 'the file');
    await writeFile(CORRECTIONS, '{}\n');
    await until(() => disputed(document.uri), 'the discrepancy to come back');
  });

  it('leaves a corrupt file as it is and says so', async () => {
    const document = await seedWithDispute('001');
    const corrupt = '{ "discrepancies": { <<<<<<< HEAD\n';
    await writeFile(CORRECTIONS, corrupt);
    await vscode.commands.executeCommand('notifications.showList');
    const shown = async (): Promise<string> =>
      onPage(async (page) => {
        const told = page.locator('.notifications-center .notification-list-item', { hasText: 'cannot use' }).first();
        await told.waitFor();
        return told.innerText();
      });
    assert.match(await shown(), /corrections\.json/);
    await run(await quickFix(document, 'Mark as seen'));
    assert.equal(await fileText(CORRECTIONS), corrupt);
    assert.ok(disputed(document.uri));
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});

describe('a copy of an article', () => {
  after(async () => {
    await closeEditors();
    await deleteFile('copy-of-002.txt');
  });

  it('is compared with it in the editor’s own way', async () => {
    const { document } = await openSeed('002');
    const { corpus } = await dateline();
    const text = document.getText().replace('Express News Service', 'Second News Service');
    const copy = await writeFile('copy-of-002.txt', text);
    await until(() => corpus.snapshot().copiesOf(document.uri.toString()).length > 0, 'the copy');
    await openArticle(document.uri);
    await vscode.commands.executeCommand('dateline.compareCopies');
    const input = await until(() => {
      const shown = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return shown instanceof vscode.TabInputTextDiff && shown;
    }, 'the comparison');
    assert.equal(input.original.toString(), document.uri.toString());
    assert.equal(input.modified.toString(), copy.toString());
    assert.ok(rangeOf(document, 'Express News Service'));
  });
});
