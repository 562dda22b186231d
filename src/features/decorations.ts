import { Disposable, type TextDocumentChangeEvent, type TextEditor, window, workspace } from 'vscode';
import type { Span } from '../article/span';
import type { Analysis } from '../language/analysis';
import { createMarkTypes, MARKS, type Mark, type MarkTypes, marksOf } from '../workspace/marks';
import { areMoved, NO_SHIFT, type Shift, shiftedBy } from '../workspace/moved-spans';
import type { Services } from '../workspace/services';

/** What an editor shows, and how its text has changed since. */
interface Painted {
  readonly analysis: Analysis;
  readonly spans: Readonly<Record<Mark, readonly Span[]>>;
  shift: Shift;
  /** Some marks were not sent, as the editor has moved them along. */
  readonly moved: boolean;
}

/** After the last keystroke all marks are sent once more: one that was typed while they were under way has moved them. */
const REST_MS = 1_000;

/** Marks names, dates, quotes and reported events in the visible articles. */
export function registerDecorations({ corpus, settings }: Services): Disposable {
  let types: MarkTypes | undefined;
  let resting: NodeJS.Timeout | undefined;
  const painted = new WeakMap<TextEditor, Painted>();

  const clear = (editor: TextEditor): void => {
    painted.delete(editor);
    if (types) for (const mark of MARKS) editor.setDecorations(types[mark], []);
  };

  const paint = async (editor: TextEditor, isResting = false): Promise<void> => {
    const { document } = editor;
    if (!settings.decorations || !corpus.isArticle(document)) {
      if (painted.has(editor)) clear(editor);
      return;
    }
    // While the user types, the editor moves the old marks along until the new ones are there.
    const analysis = await corpus.whenAnalyzed(document);
    if (!analysis || !settings.decorations || !corpus.isArticle(document)) return;
    const before = painted.get(editor);
    const known = isResting && before?.moved ? undefined : before;
    if (known?.analysis === analysis) return;
    types ??= createMarkTypes();
    const spans = marksOf(analysis);
    const sent = MARKS.filter((mark) => !known || !areMoved(known.spans[mark], spans[mark], known.shift));
    for (const mark of sent) {
      const ranges = spans[mark].map((span) => corpus.range(analysis, span));
      editor.setDecorations(types[mark], ranges);
    }
    painted.set(editor, { analysis, spans, shift: NO_SHIFT, moved: sent.length < MARKS.length });
  };

  const paintAll = (): void => {
    for (const editor of window.visibleTextEditors) void paint(editor);
  };

  const rest = (): void => {
    for (const editor of window.visibleTextEditors) void paint(editor, true);
  };

  const follow = ({ document, contentChanges }: TextDocumentChangeEvent): void => {
    for (const editor of window.visibleTextEditors) {
      const shown = editor.document === document ? painted.get(editor) : undefined;
      if (!shown) continue;
      for (const { rangeOffset: offset, rangeLength: length, text } of contentChanges)
        shown.shift = shiftedBy(shown.shift, { offset, length, inserted: text.length });
      clearTimeout(resting);
      resting = setTimeout(rest, REST_MS);
    }
  };
  paintAll();

  return Disposable.from(
    window.onDidChangeVisibleTextEditors(paintAll),
    // A change of language reaches extensions as an opened document.
    workspace.onDidOpenTextDocument(paintAll),
    workspace.onDidChangeTextDocument(follow),
    corpus.onDidChange(paintAll),
    settings.onDidChange(paintAll),
    new Disposable(() => {
      clearTimeout(resting);
      for (const mark of MARKS) types?.[mark].dispose();
    }),
  );
}
