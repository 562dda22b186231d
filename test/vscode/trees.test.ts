import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { DatelineApi } from '../../src/extension';
import { closeEditors, openSeed, putCursor, rangeOf } from './support/editor';
import { onPage, screenshot, USUAL_HEIGHT, until, windowHeight } from './support/page';
import { clickRow, expandRow, treeRow, treeRows } from './support/tree';

const NAMES = 'Names';
const EVENTS = 'Events';

const labels = async (view: string, level: number): Promise<string[]> =>
  (await treeRows(view)).filter((row) => row.level === level).map((row) => row.label);

const run = (command: string, ...args: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(command, ...args);

describe('the sidebar', () => {
  before(async function () {
    this.timeout(60_000);
    await windowHeight(1800);
    await vscode.extensions.getExtension<DatelineApi>('dateline.dateline')?.exports.corpus.whenReady();
    await run('dateline.entities.focus');
    await treeRow(NAMES, 'People');
  });
  after(async () => {
    await windowHeight(USUAL_HEIGHT);
    await run('dateline.clearEntityFilter');
    await run('dateline.clearEventFilter');
    await closeEditors();
  });

  it('lists the names of all articles by kind, the most mentioned first', async () => {
    await until(async () => (await labels(NAMES, 1)).length >= 4, 'the kinds of names');
    assert.deepEqual((await labels(NAMES, 1)).slice(0, 3), ['People', 'Organizations', 'Places']);
    const people = await until(async () => {
      const names = await labels(NAMES, 2);
      return names.length >= 5 && names;
    }, 'the people');
    for (const name of ['Vladimir Putin', 'Narendra Modi', 'Dmitry Peskov', 'Sergey Lavrov', 'Xi Jinping']) {
      assert.ok(people.includes(name), `${name} in ${people}`);
    }
    const counts = (await treeRows(NAMES)).filter((row) => row.level === 2).map((row) => Number(row.description));
    assert.deepEqual(
      counts,
      [...counts].sort((a, b) => b - a),
    );
    await screenshot('sidebar');
  });

  it('shows the quotes and articles of a person, and opens a mention at its place', async () => {
    await expandRow(NAMES, 'Xi Jinping');
    await expandRow(NAMES, '2024-11-19');
    const mention = await until(async () => (await labels(NAMES, 4))[0], 'the mention');
    assert.match(mention, /Chinese President Xi Jinping in Kazan/);
    await clickRow(NAMES, mention);
    await until(() => {
      const editor = vscode.window.activeTextEditor;
      return editor?.document.getText(editor.selection) === 'Xi Jinping';
    }, 'the mention to be selected');
  });

  it('sorts by name where the user says so', async () => {
    const sorting = run('dateline.sortEntities');
    await onPage(async (page) => {
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'By name' }).click();
    });
    await sorting;
    const people = await until(async () => {
      const names = await labels(NAMES, 2);
      return names[0] === [...names].sort()[0] && names;
    }, 'people by name');
    assert.ok(people.indexOf('Dmitry Peskov') < people.indexOf('Vladimir Putin'));
  });

  it('filters names by any of their forms and says so', async () => {
    await run('dateline.filterEntities', 'modi');
    await until(async () => (await labels(NAMES, 2)).join() === 'Narendra Modi', 'the one person that matches');
    const message = await onPage((page) => page.getByText('Showing names that match').first().textContent());
    assert.match(message ?? '', /modi/);
    await run('dateline.clearEntityFilter');
    await until(async () => (await labels(NAMES, 2)).includes('Vladimir Putin'), 'all people again');
  });

  it('reveals the name under the cursor, also where a filter hides it', async () => {
    await run('dateline.filterEntities', 'peskov');
    const editor = await openSeed('002');
    putCursor(editor, 'Lavrov');
    await run('dateline.revealEntity');
    await until(async () => (await treeRow(NAMES, 'Sergey Lavrov')).selected, 'the entity to be selected');
  });

  it('follows an edit that is not saved, and its undo', async () => {
    const editor = await openSeed('004');
    const end = editor.document.positionAt(editor.document.getText().length);
    await editor.edit((edit) => edit.insert(end, '\n\nPresident Ottilie Brandauer met Mr. Brandauer in Vienna.'));
    await until(async () => (await labels(NAMES, 2)).includes('Ottilie Brandauer'), 'the new name');
    await run('undo');
    await until(async () => !(await labels(NAMES, 2)).includes('Ottilie Brandauer'), 'the name to go');
  });

  it('follows files that come, move and go', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    const uri = vscode.Uri.joinPath(folder.uri, 'new-article.txt');
    const moved = vscode.Uri.joinPath(folder.uri, 'moved-article.txt');
    const text =
      ' date 2024-06-01 \n\nOSLO: Prime Minister Ottilie Brandauer said on Friday that she would visit Oslo.\n';
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    await until(async () => (await labels(NAMES, 2)).includes('Ottilie Brandauer'), 'the name of a new file');
    await vscode.workspace.fs.rename(uri, moved);
    await expandRow(NAMES, 'Ottilie Brandauer');
    await until(async () => (await treeRow(NAMES, '2024-06-01')).description.includes('moved'), 'the new file name');
    await vscode.workspace.fs.delete(moved);
    await until(async () => !(await labels(NAMES, 2)).includes('Ottilie Brandauer'), 'the name to go with its file');
  });

  it('tells events by month with their reports, article and line', async () => {
    await run('dateline.events.focus');
    const months = await until(async () => {
      const found = await labels(EVENTS, 1);
      return found.length > 2 && found;
    }, 'months');
    assert.ok(months.indexOf('December 2023') >= 0 && months.indexOf('December 2023') < months.indexOf('March 2024'));
    const meeting = (await treeRows(EVENTS)).find((row) => row.level === 2 && /Putin/.test(row.label));
    assert.ok(meeting, 'an event with Putin');
    await expandRow(EVENTS, meeting.label);
    const report = await until(async () => (await treeRows(EVENTS)).find((row) => row.level === 3), 'a report');
    assert.match(report.description, /\d{3}_\w+\.txt:\d+$/);
    await clickRow(EVENTS, report.label);
    await until(() => !vscode.window.activeTextEditor?.selection.isEmpty, 'the trigger to be selected');
    await screenshot('sidebar-events');
  });

  it('turns the order of events round', async () => {
    const first = (await labels(EVENTS, 1))[0];
    await run('dateline.reverseEvents');
    await until(async () => (await labels(EVENTS, 1))[0] !== first, 'another month first');
    await run('dateline.reverseEvents');
    await until(async () => (await labels(EVENTS, 1))[0] === first, 'the first month again');
  });
});

describe('the groups of events', () => {
  before(() => windowHeight(1800));
  after(async () => {
    await run('dateline.groupEvents', 'time');
    await windowHeight(USUAL_HEIGHT);
  });

  it('are by participant, place or kind where the user says so', async () => {
    await run('dateline.events.focus');
    await run('dateline.groupEvents', 'participant');
    await until(async () => (await labels(EVENTS, 1)).includes('Vladimir Putin'), 'participants');
    await run('dateline.groupEvents', 'place');
    await until(async () => (await labels(EVENTS, 1)).includes('Moscow'), 'places');
    await run('dateline.groupEvents', 'type');
    await until(async () => (await labels(EVENTS, 1)).includes('visit'), 'kinds');
    await expandRow(EVENTS, 'visit');
    await screenshot('events-by-kind');
  });
});

describe('jumping between mentions', () => {
  before(async () => {
    await vscode.extensions.getExtension<DatelineApi>('dateline.dateline')?.exports.corpus.whenReady();
  });
  after(closeEditors);

  it('goes to the next and previous mention of one entity, whatever it is called there, across articles', async () => {
    const editor = await openSeed('002');
    putCursor(editor, 'S Jaishankar');
    const seen = new Set<string>();
    const files = new Set<string>();
    for (let step = 0; step < 30; step++) {
      await run('dateline.nextMention');
      const active = vscode.window.activeTextEditor;
      assert.ok(active);
      seen.add(active.document.getText(active.selection));
      files.add(active.document.uri.path.split('/').pop()?.slice(0, 3) ?? '');
    }
    assert.ok(seen.has('Subrahmanyam Jaishankar'), [...seen].join());
    assert.ok(seen.has('Jaishankar'));
    assert.ok(files.has('001') && files.has('002') && files.has('004'), [...files].join());
  });

  it('comes back with the previous mention', async () => {
    const editor = await openSeed('000');
    const start = rangeOf(editor.document, 'Modi', 1);
    editor.selection = new vscode.Selection(start.start, start.start);
    await run('dateline.nextMention');
    await run('dateline.previousMention');
    const active = vscode.window.activeTextEditor;
    assert.equal(active?.selection.start.line, start.start.line);
    assert.equal(active?.selection.start.character, start.start.character);
  });

  it('finds names and events of the whole workspace by any of their forms', async () => {
    const search = async (query: string) =>
      ((await run('vscode.executeWorkspaceSymbolProvider', query)) as vscode.SymbolInformation[]).map(
        ({ name }) => name,
      );
    assert.ok((await search('Modi')).includes('Narendra Modi'));
    assert.ok((await search('jaish')).some((name) => name.includes('Subrahmanyam Jaishankar')));
    assert.deepEqual(
      (await search('Ottilie')).filter((name) => name.includes('Ottilie')),
      [],
    );
  });

  it('shows all mentions in a peek', async () => {
    const editor = await openSeed('003');
    putCursor(editor, 'Xi Jinping');
    await run('dateline.findMentions');
    const title = await onPage(async (page) => {
      await page.locator('.peekview-widget .peekview-title').waitFor();
      return page.locator('.peekview-widget .peekview-title').textContent();
    });
    assert.match(title ?? '', /003_/);
    await screenshot('peek-mentions');
    await run('closeReferenceSearch');
  });

  it('goes to the next report of one event in another article, and back', async () => {
    const editor = await openSeed('002');
    putCursor(editor, 'invitation');
    const start = editor.selection.start;
    await run('dateline.nextReport');
    const there = vscode.window.activeTextEditor;
    assert.ok(there && !there.document.fileName.includes('002_'), there?.document.fileName);
    await run('dateline.previousReport');
    const back = vscode.window.activeTextEditor;
    assert.ok(back?.document.fileName.includes('002_'));
    assert.equal(back?.selection.start.line, start.line);
  });
});
