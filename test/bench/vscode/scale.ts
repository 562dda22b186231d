import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import * as vscode from 'vscode';

/** What the extension gives to tests; `CorpusService` in short. */
interface Api {
  readonly corpus: {
    readonly state: {
      readonly phase: string;
      readonly articles: number;
      readonly restored: number;
      readonly settled: boolean;
    };
    readonly onDidChange: vscode.Event<unknown>;
    snapshot(): { readonly paths: readonly string[] };
    whenReady(): Promise<void>;
    whenAnalyzed(document: vscode.TextDocument): Promise<unknown>;
  };
}

const TYPED = 40;
const POINTED = 60;
const PAUSE_MS = 250;
const MEGABYTE = 2 ** 20;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Loaded by the extension host: waits for the index of a large folder, where DATELINE_TYPES is set while it types into
 * the article that DATELINE_LONG names, then asks for hovers and the like; writes what it measured into the file
 * DATELINE_RESULT.
 */
export async function run(): Promise<void> {
  const delays = monitorEventLoopDelay({ resolution: 2 });
  delays.enable();
  const start = performance.now();
  const extension = vscode.extensions.getExtension<Api>('dateline.dateline');
  if (!extension) throw new Error('VS Code does not know the extension');
  const { corpus } = await extension.activate();
  let shown = 0;
  const look = (): void => {
    if (corpus.snapshot().paths.length > 1) shown ||= performance.now() - start;
  };
  look();
  const looking = corpus.onDidChange(look);
  const document = await vscode.workspace.openTextDocument(vscode.Uri.file(process.env.DATELINE_LONG ?? ''));
  const editor = await vscode.window.showTextDocument(document);
  await corpus.whenAnalyzed(document);
  delays.reset();

  let ready = 0;
  const indexed = corpus.whenReady().then(() => {
    ready = performance.now() - start;
  });
  const typing = process.env.DATELINE_TYPES ? await typeInto(corpus, editor, () => ready > 0) : [];
  await indexed;
  looking.dispose();
  delays.disable();
  const memory = process.memoryUsage.rss() / MEGABYTE;
  // What was typed while articles were read
  while (!corpus.state.settled) await pause(PAUSE_MS);
  const settled = performance.now() - start;
  const rest = await typeInto(corpus, editor, (typed) => typed === TYPED);
  const asked = await askAround(document);
  await vscode.commands.executeCommand('workbench.action.files.revert');
  const result = {
    shown,
    ready,
    settled,
    articles: corpus.state.articles,
    restored: corpus.state.restored,
    delay99: delays.percentile(99) / 1e6,
    delayMost: delays.max / 1e6,
    memory,
    memoryMost: process.resourceUsage().maxRSS / 1024,
    typing,
    rest,
    ...asked,
  };
  writeFileSync(process.env.DATELINE_RESULT ?? '', JSON.stringify(result));
}

/** Milliseconds from each keystroke to the analysis of the new text, which paints it. */
async function typeInto(
  corpus: Api['corpus'],
  editor: vscode.TextEditor,
  isOver: (typed: number) => boolean,
): Promise<number[]> {
  const times: number[] = [];
  for (let typed = 0; !isOver(typed); typed++) {
    const line = Math.min(8, editor.document.lineCount - 1);
    const start = performance.now();
    await editor.edit((edit) => edit.insert(new vscode.Position(line, 0), 'x'));
    if (await corpus.whenAnalyzed(editor.document)) times.push(performance.now() - start);
    await pause(PAUSE_MS);
  }
  return times;
}

/**
 * Milliseconds of each request, through the editor's own commands; under `Plain…` of the same request where the answer is
 * at hand: what the editor itself takes for it; under `Own…` how much more it is, of each pair.
 */
async function askAround({ uri, getText, positionAt }: vscode.TextDocument): Promise<Record<string, number[]>> {
  const capitals = [...getText().matchAll(/(?<=[a-z,] )\p{Lu}\p{Ll}+/gu)];
  const step = Math.max(1, Math.floor(capitals.length / POINTED));
  const positions = capitals.filter((_, at) => at % step === 0).map(({ index }) => positionAt(index + 1));
  // A file outside the folder: an untitled text would be there again at the next start.
  // Of a language that no other extension answers for.
  const file = join(dirname(process.env.DATELINE_RESULT ?? ''), 'plain.ini');
  writeFileSync(file, getText());
  const plain = await vscode.workspace.openTextDocument(vscode.Uri.file(file));
  const asked: Record<string, number[]> = {};
  for (const [what, command, provide] of REQUESTS) {
    const timed = async (where: vscode.Uri, position: vscode.Position): Promise<[number, unknown[]]> => {
      const start = performance.now();
      const answer = await vscode.commands.executeCommand<unknown[]>(command, where, position);
      return [performance.now() - start, answer];
    };
    const times: number[] = [];
    const plainTimes: number[] = [];
    for (const position of positions) {
      const [time, answer] = await timed(uri, position);
      times.push(time);
      const provider = provide({ language: 'ini' }, answer);
      // until the window has heard of it
      await vscode.commands.executeCommand('setContext', 'dateline.measured', true);
      plainTimes.push((await timed(plain.uri, position))[0]);
      provider.dispose();
    }
    asked[what] = times;
    asked[`Plain${what}`] = plainTimes;
    asked[`Own${what}`] = times.map((time, at) => time - plainTimes[at]);
  }
  return asked;
}

type Provide = (where: vscode.DocumentFilter, answer: unknown[]) => vscode.Disposable;

const REQUESTS: readonly (readonly [string, string, Provide])[] = [
  [
    'Hover',
    'vscode.executeHoverProvider',
    (where, [first]) => vscode.languages.registerHoverProvider(where, { provideHover: () => first as vscode.Hover }),
  ],
  [
    'Definition',
    'vscode.executeDefinitionProvider',
    (where, found) =>
      vscode.languages.registerDefinitionProvider(where, { provideDefinition: () => found as vscode.Location[] }),
  ],
  [
    'DocumentHighlights',
    'vscode.executeDocumentHighlights',
    (where, found) =>
      vscode.languages.registerDocumentHighlightProvider(where, {
        provideDocumentHighlights: () => found as vscode.DocumentHighlight[],
      }),
  ],
  [
    'Reference',
    'vscode.executeReferenceProvider',
    (where, found) =>
      vscode.languages.registerReferenceProvider(where, { provideReferences: () => found as vscode.Location[] }),
  ],
];
