import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { dateline } from './support/api';
import { closeEditors, openSeed, putCursor, rangeOf } from './support/editor';
import { onPage, screenshot, until } from './support/page';

const words = async (locations: readonly (vscode.Location | vscode.LocationLink)[]): Promise<string[]> =>
  Promise.all(
    locations.map(async (location) => {
      const [uri, range] =
        'targetUri' in location ? [location.targetUri, location.targetRange] : [location.uri, location.range];
      const document = await vscode.workspace.openTextDocument(uri);
      return `${uri.path.split('/').pop()?.slice(0, 3)} ${document.getText(range)}`;
    }),
  );

describe('jumps', () => {
  before(dateline);
  afterEach(closeEditors);

  it('lead with F12 to the mention that introduces a name in full, in whichever article', async () => {
    const editor = await openSeed('002');
    putCursor(editor, 'S Jaishankar');
    await vscode.commands.executeCommand('editor.action.revealDefinition');
    await until(
      () => vscode.window.activeTextEditor?.document.uri.path.includes('/001_'),
      'the article that introduces him',
    );
    const active = vscode.window.activeTextEditor;
    assert.ok(active);
    assert.deepEqual(active.selection.active, rangeOf(active.document, 'Subrahmanyam Jaishankar').start);
  });

  it('find every mention by name, nominal and pronoun', async () => {
    const editor = await openSeed('000');
    const position = rangeOf(editor.document, 'Dmitry Peskov').start.translate(0, 2);
    const found = await words(
      await vscode.commands.executeCommand('vscode.executeReferenceProvider', editor.document.uri, position),
    );
    assert.ok(
      found.includes('000 Peskov') && found.includes('003 Dmitry Peskov') && found.includes('004 Dmitry Peskov'),
      found.join(),
    );
    assert.ok(found.includes('003 he'), found.join());
    assert.ok(
      found.every((mention) => !/Putin|Modi/.test(mention)),
      found.join(),
    );
  });

  it('lead from an event to its first report', async () => {
    const editor = await openSeed('003');
    const position = rangeOf(editor.document, 'invited Putin').start.translate(0, 2);
    const [definition] = await words(
      await vscode.commands.executeCommand('vscode.executeDefinitionProvider', editor.document.uri, position),
    );
    assert.match(definition, /^00\d \w+/);
  });

  it('light up all mentions of the entity under the cursor in its article', async () => {
    const editor = await openSeed('001');
    putCursor(editor, 'Subrahmanyam');
    const lit = await until(async () => {
      const count = await onPage((page) => page.locator('.editor-group-container.active .wordHighlightText').count());
      return count >= 3 && count;
    }, 'highlights');
    assert.ok(lit >= 3);
    await screenshot('highlights');
    const highlights: vscode.DocumentHighlight[] = await vscode.commands.executeCommand(
      'vscode.executeDocumentHighlights',
      editor.document.uri,
      editor.selection.active,
    );
    const texts = new Set(highlights.map(({ range }) => editor.document.getText(range)));
    assert.ok(texts.has('Subrahmanyam Jaishankar') && texts.has('Jaishankar'), [...texts].join());
    assert.ok(!texts.has('Putin'));
  });

  it('peek at the definition where the reader is', async () => {
    const editor = await openSeed('002');
    putCursor(editor, 'S Jaishankar');
    await vscode.commands.executeCommand('editor.action.peekDefinition');
    const title = await onPage(async (page) => {
      await page.locator('.peekview-widget .peekview-title').waitFor();
      return page.locator('.peekview-widget .peekview-title').textContent();
    });
    assert.match(title ?? '', /001_/);
  });
});

describe('the shape of an article', () => {
  before(dateline);
  afterEach(closeEditors);

  it('is outlined: header, byline, agency, dateline, paragraphs with quotes by speaker', async () => {
    const { document } = await openSeed('002');
    const symbols: vscode.DocumentSymbol[] = await vscode.commands.executeCommand(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const names = symbols.map(({ name }) => name);
    assert.ok(names.includes('2023-12-28'), names.join('\n'));
    assert.ok(
      names.some((name) => name.startsWith('Yeshi Seli')),
      names.join('\n'),
    );
    assert.ok(names.includes('Express News Service'), names.join('\n'));
    assert.ok(
      names.some((name) => name.startsWith('NEW DELHI')),
      names.join('\n'),
    );
    const paragraph = symbols.find(({ name }) => name.startsWith('The Russian President also said'));
    assert.ok(paragraph);
    assert.ok(
      paragraph.children.some(({ name }) => name.startsWith('Vladimir Putin: “I have repeatedly informed him')),
      paragraph.children.map(({ name }) => name).join('\n'),
    );
  });

  it('is told by the breadcrumbs and the outline view', async () => {
    const editor = await openSeed('002');
    putCursor(editor, 'repeatedly');
    await vscode.commands.executeCommand('outline.focus');
    const crumbs = await until(async () => {
      const text = await onPage((page) => page.locator('.breadcrumbs-control').first().textContent());
      return text?.includes('“I have') && text;
    }, 'the quote in the breadcrumbs');
    assert.match(crumbs, /The Russian President also said.*Vladimir Putin: “I have/);
    await screenshot('outline');
  });

  it('folds the block above the story', async () => {
    const editor = await openSeed('002');
    const folds: vscode.FoldingRange[] = await vscode.commands.executeCommand(
      'vscode.executeFoldingRangeProvider',
      editor.document.uri,
    );
    assert.ok(
      folds.some(({ start, end }) => start === 0 && end === 3),
      JSON.stringify(folds),
    );
    await vscode.commands.executeCommand('editor.fold', { selectionLines: [0] });
    await until(async () => {
      const numbers = await onPage((page) =>
        page.locator('.editor-group-container.active .line-numbers').allTextContents(),
      );
      return numbers.includes('5') && !numbers.includes('3');
    }, 'the lines to be folded');
  });
});
