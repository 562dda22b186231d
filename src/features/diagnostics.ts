import {
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  Disposable,
  Location,
  languages,
  Uri,
} from 'vscode';
import type { Problem, Severity } from '../article/article';
import type { Analysis } from '../language/analysis';
import type { CorpusService } from '../workspace/corpus-service';
import type { Services } from '../workspace/services';

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What is wrong in the articles, in the Problems panel and under the words: all articles, open or not. */
export function registerDiagnostics({ corpus }: Services): Disposable {
  const collection = languages.createDiagnosticCollection('dateline');
  const shown = new Map<string, Analysis>();
  const update = (): void => {
    const snapshot = corpus.snapshot();
    for (const path of shown.keys()) {
      if (snapshot.analysis(path)) continue;
      shown.delete(path);
      collection.delete(Uri.parse(path));
    }
    for (const path of snapshot.paths) {
      const analysis = snapshot.analysis(path);
      if (!analysis || shown.get(path) === analysis) continue;
      const had = shown.get(path)?.problems.length ?? 0;
      shown.set(path, analysis);
      if (had + analysis.problems.length === 0) continue;
      collection.set(
        Uri.parse(path),
        analysis.problems.map((problem) => diagnosticOf(corpus, path, analysis, problem)),
      );
    }
  };
  return Disposable.from(collection, corpus.onDidChange(update));
}

function diagnosticOf(corpus: CorpusService, path: string, analysis: Analysis, problem: Problem): Diagnostic {
  const diagnostic = new Diagnostic(corpus.range(analysis, problem), problem.message, SEVERITIES[problem.severity]);
  diagnostic.source = 'Dateline';
  diagnostic.code = problem.code;
  diagnostic.relatedInformation = problem.related.flatMap((related) => {
    // A text's own analysis does not know its path and leaves it empty.
    const location = related.path
      ? corpus.location(related.path, related)
      : new Location(Uri.parse(path), corpus.range(analysis, related));
    return location ? [new DiagnosticRelatedInformation(location, related.message)] : [];
  });
  return diagnostic;
}
