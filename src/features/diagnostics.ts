import { Diagnostic, DiagnosticSeverity, Disposable, l10n, languages, Range, type Uri, workspace } from 'vscode';
import type { Problem, Severity } from '../article/article';
import { problemsOf } from '../corpus/problems';
import { atLeisure } from '../workspace/at-leisure';
import type { IndexState } from '../workspace/corpus-service';
import { rangeOf, uriOf } from '../workspace/positions';
import { createRelatedPlaces, type RelatedPlaces } from '../workspace/related-places';
import type { Services } from '../workspace/services';
import type { Settings } from '../workspace/settings';

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/**
 * Places in articles that the window is told of at once. It is busy with each set of problems, and so gets them of many
 * articles; but the extension host is held up by what it sends.
 */
const TOLD_AT_ONCE = 1_000;
/** So much later it is told of the next ones, and later where the user is at work: that comes first there too. */
const PAUSE_MS = 100;
const LONG_PAUSE_MS = 2_000;
/** Other places that the editor lists: clues of a date, and where hundreds of articles differ, of each some others. */
const MOST_RELATED = 20;
const MOST_STATEMENTS = 8;

/**
 * What is wrong in the articles, in the Problems panel and under the words: all articles, open or not. Those of which
 * something changed are looked at again, the open ones first, the others once all files are read.
 */
export function registerDiagnostics({ corpus, settings }: Services): Disposable {
  const collection = languages.createDiagnosticCollection('dateline');
  const broken = languages.createDiagnosticCollection('dateline.broken');
  /** What is told of each path, by its hash. */
  const shown = new Map<string, number>();
  const waiting = new Set<string>();
  const told: [Uri, Diagnostic[]][] = [];
  const relatedPlaces = createRelatedPlaces(corpus);
  /** Places in `told`. */
  let places = 0;
  /** So many of them were told that the window needs a pause. */
  let isFull = false;
  /** Open articles, which wait first, and are told of at once. */
  let open: ReadonlySet<string> = new Set();
  let working = false;
  let disposed = false;

  const look = (path: string): [Uri, Diagnostic[]] | undefined => {
    const snapshot = corpus.snapshot();
    const problems = wanted(problemsOf(snapshot, path, MOST_STATEMENTS), settings);
    const head = snapshot.headOf(path);
    const ranges = head ? problems.map((problem) => rangeOf(head, problem)) : [];
    const told = ranges.length > 0 ? hashOf(JSON.stringify([problems, ranges])) : undefined;
    if (shown.get(path) === told) return undefined;
    if (told === undefined) shown.delete(path);
    else shown.set(path, told);
    return [uriOf(path), ranges.map((range, at) => diagnosticOf(problems[at], range, relatedPlaces))];
  };

  const tell = (): void => {
    collection.set(told.splice(0));
    places = 0;
  };

  /** Open articles do not wait until a pause between others is over. */
  const tellOpen = (): void => {
    for (const path of open) {
      const found = waiting.delete(path) ? look(path) : undefined;
      if (found) told.push(found);
    }
    if (told.length > 0) tell();
  };

  const work = (isTimeUp: () => boolean): boolean => {
    const isIndexing = corpus.state.phase === 'indexing';
    let isUrgent = false;
    let isOver = true;
    for (const path of waiting) {
      const isOpen = open.has(path);
      if (!isOpen && isIndexing) break;
      waiting.delete(path);
      isUrgent ||= isOpen;
      const found = look(path);
      if (found) {
        told.push(found);
        places += 1 + found[1].reduce((sum, { relatedInformation = [] }) => sum + 1 + relatedInformation.length, 0);
      }
      isOver = places < TOLD_AT_ONCE && !isTimeUp();
      if (!isOver) break;
    }
    isFull = places >= TOLD_AT_ONCE;
    if (told.length > 0 && (isOver || isUrgent || isFull)) tell();
    return isOver;
  };

  const update = async (paths: Iterable<string>): Promise<void> => {
    const all = [...paths];
    all.forEach(relatedPlaces.forget);
    open = new Set(workspace.textDocuments.map(({ uri }) => uri.toString()));
    const later = [...waiting];
    waiting.clear();
    for (const path of all) if (open.has(path)) waiting.add(path);
    for (const path of later) waiting.add(path);
    for (const path of all) waiting.add(path);
    if (working) {
      tellOpen();
      return;
    }
    working = true;
    await atLeisure(
      work,
      () => disposed,
      () => (!isFull ? 0 : corpus.isInUse ? LONG_PAUSE_MS : PAUSE_MS),
    );
    working = false;
  };

  const goOn = ({ phase }: IndexState): void => {
    if (phase !== 'indexing' && waiting.size > 0) void update([]);
  };

  const tellBroken = ({ skipped }: IndexState): void => {
    const failed = skipped.filter((file) => file.failed && isOpen(file.uri));
    const stale: Uri[] = [];
    broken.forEach((uri) => {
      if (!failed.some((file) => file.uri.toString() === uri.toString())) stale.push(uri);
    });
    for (const uri of stale) broken.delete(uri);
    for (const { uri, reason } of failed) if (!broken.has(uri)) broken.set(uri, [brokenArticle(reason)]);
  };

  return Disposable.from(
    collection,
    broken,
    corpus.onDidChange(({ paths }) => update(paths)),
    corpus.onDidChangeState(goOn),
    corpus.onDidChangeState(tellBroken),
    workspace.onDidOpenTextDocument(() => tellBroken(corpus.state)),
    workspace.onDidCloseTextDocument(() => tellBroken(corpus.state)),
    settings.onDidChange(() => update([...shown.keys(), ...corpus.snapshot().paths])),
    new Disposable(() => {
      disposed = true;
    }),
  );
}

function isOpen(uri: Uri): boolean {
  return workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
}

function wanted(problems: readonly Problem[], settings: Settings): Problem[] {
  return problems.flatMap((problem) => {
    const severity = settings.problems[problem.code] ?? problem.severity;
    return severity === 'off' ? [] : [{ ...problem, severity }];
  });
}

function diagnosticOf(problem: Problem, range: Range, places: RelatedPlaces): Diagnostic {
  const diagnostic = new Diagnostic(range, problem.message, SEVERITIES[problem.severity]);
  diagnostic.source = 'Dateline';
  diagnostic.code = problem.code;
  const related = problem.related.slice(0, MOST_RELATED).flatMap((other) => places.of(other) ?? []);
  // the editor keeps it: a copy has no room to grow
  diagnostic.relatedInformation = related.slice();
  return diagnostic;
}

/** At the start of an article that could not be analysed. */
function brokenArticle(reason: string): Diagnostic {
  const message = l10n.t('Dateline could not read this article: {0}', reason.split('\n', 1)[0]);
  const diagnostic = new Diagnostic(new Range(0, 0, 0, 1), message, DiagnosticSeverity.Warning);
  diagnostic.source = 'Dateline';
  diagnostic.code = 'unread-article';
  return diagnostic;
}

/** FNV-1a, twice: another text gives another number, but for one in 2^53. */
function hashOf(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (let i = 0; i < text.length; i++) {
    low = Math.imul(low ^ text.charCodeAt(i), 0x01000193);
    high = Math.imul(high ^ text.charCodeAt(i), 0x85ebca6b);
  }
  return (high & 0x1fffff) * 2 ** 32 + (low >>> 0);
}
