import { Disposable, type TextEditor, window, workspace } from 'vscode';
import type { Analysis } from '../language/analysis';
import { createMarkTypes, MARKS, type Mark, type MarkTypes, marksOf } from '../workspace/marks';
import type { Services } from '../workspace/services';

/** Marks names, dates, quotes and reported events in the visible articles. */
export function registerDecorations({ corpus, settings }: Services): Disposable {
  let types: MarkTypes | undefined;
  const painted = new WeakMap<TextEditor, Analysis>();

  const clear = (editor: TextEditor): void => {
    painted.delete(editor);
    if (types) for (const mark of MARKS) editor.setDecorations(types[mark], []);
  };

  const paint = async (editor: TextEditor): Promise<void> => {
    const { document } = editor;
    if (!settings.decorations || !corpus.isArticle(document)) {
      if (painted.has(editor)) clear(editor);
      return;
    }
    // While the user types, the editor moves the old marks along until the new ones are there.
    const analysis = await corpus.whenAnalyzed(document);
    if (!analysis || painted.get(editor) === analysis || !settings.decorations || !corpus.isArticle(document)) return;
    types ??= createMarkTypes();
    painted.set(editor, analysis);
    const spans = marksOf(analysis);
    for (const mark of MARKS) {
      const ranges = spans[mark].map((span) => corpus.range(analysis, span));
      editor.setDecorations(types[mark], ranges);
    }
  };

  const paintAll = (): void => {
    for (const editor of window.visibleTextEditors) void paint(editor);
  };
  paintAll();

  return Disposable.from(
    window.onDidChangeVisibleTextEditors(paintAll),
    // A change of language reaches extensions as an opened document.
    workspace.onDidOpenTextDocument(paintAll),
    corpus.onDidChange(paintAll),
    settings.onDidChange(paintAll),
    new Disposable(() => {
      for (const mark of MARKS) types?.[mark as Mark].dispose();
    }),
  );
}
