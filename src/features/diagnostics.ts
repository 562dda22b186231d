import { Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, Disposable, languages, Uri } from 'vscode';
import type { Problem, Severity } from '../article/article';
import { problemsOf } from '../corpus/problems';
import type { Analysis } from '../language/analysis';
import type { CorpusService } from '../workspace/corpus-service';
import type { Services } from '../workspace/services';
import type { Settings } from '../workspace/settings';

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What is wrong in the articles, in the Problems panel and under the words: all articles, open or not. */
export function registerDiagnostics({ corpus, settings }: Services): Disposable {
  const collection = languages.createDiagnosticCollection('dateline');
  const shown = new Map<string, string>();
  const update = (): void => {
    const snapshot = corpus.snapshot();
    for (const path of shown.keys()) {
      if (snapshot.analysis(path)) continue;
      shown.delete(path);
      collection.delete(Uri.parse(path));
    }
    for (const path of snapshot.paths) {
      const analysis = snapshot.analysis(path);
      const problems = analysis ? wanted(problemsOf(snapshot, path), settings) : [];
      const told = problems.length > 0 ? JSON.stringify(problems) : '';
      if (!analysis || (shown.get(path) ?? '') === told) continue;
      shown.set(path, told);
      collection.set(
        Uri.parse(path),
        problems.map((problem) => diagnosticOf(corpus, analysis, problem)),
      );
    }
  };
  return Disposable.from(collection, corpus.onDidChange(update), settings.onDidChange(update));
}

function wanted(problems: readonly Problem[], settings: Settings): Problem[] {
  return problems.flatMap((problem) => {
    const severity = settings.problems[problem.code] ?? problem.severity;
    return severity === 'off' ? [] : [{ ...problem, severity }];
  });
}

function diagnosticOf(corpus: CorpusService, analysis: Analysis, problem: Problem): Diagnostic {
  const diagnostic = new Diagnostic(corpus.range(analysis, problem), problem.message, SEVERITIES[problem.severity]);
  diagnostic.source = 'Dateline';
  diagnostic.code = problem.code;
  diagnostic.relatedInformation = problem.related.flatMap((related) => {
    const location = corpus.location(related.path, related);
    return location ? [new DiagnosticRelatedInformation(location, related.message)] : [];
  });
  return diagnostic;
}
