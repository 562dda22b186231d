import type { Problem } from '../article/article';
import type { CorpusSnapshot, Discrepancy } from './snapshot';

/** All that is worth telling about an article, by itself and beside the others of the corpus; in text order. */
export function problemsOf(snapshot: CorpusSnapshot, path: string): readonly Problem[] {
  const own = (snapshot.analysis(path)?.problems ?? []).map((problem) => located(problem, path));
  const undated = undatedProblem(snapshot, path) ?? [];
  const disputed = snapshot.discrepanciesIn(path).flatMap((one) => discrepancyProblems(one, path));
  if (undated.length + disputed.length === 0) return own;
  return [...undated, ...own, ...disputed].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A text's own analysis does not know its path and leaves it empty in related spans. */
function located(problem: Problem, path: string): Problem {
  const { related } = problem;
  if (related.every((other) => other.path !== '')) return problem;
  return { ...problem, related: related.map((other) => ({ ...other, path: other.path || path })) };
}

const DISCREPANCY = 'discrepancy-';

/** True for the problem codes of discrepancies: `discrepancy-duration`, `discrepancy-quote` … */
export function isDiscrepancyCode(code: string): boolean {
  return code.startsWith(DISCREPANCY);
}

/** One at each of the article's statements, with all others to jump to. */
function discrepancyProblems(discrepancy: Discrepancy, path: string): Problem[] {
  const { kind, message, statements } = discrepancy;
  return statements
    .filter((statement) => statement.path === path)
    .map((own) => ({
      start: own.start,
      end: own.end,
      code: `${DISCREPANCY}${kind}`,
      severity: kind === 'quote' ? 'information' : 'warning',
      message,
      related: statements
        .filter((other) => other !== own)
        .map(({ path: at, start, end, text }) => ({ path: at, start, end, message: `“${text.replace(/\s+/g, ' ')}”` })),
    }));
}

function undatedProblem(snapshot: CorpusSnapshot, path: string): Problem[] | undefined {
  const inferred = snapshot.inferredDate(path);
  const body = snapshot.analysis(path)?.article.body;
  if (!inferred || !body) return undefined;
  const [first, last] = inferred.range;
  return [
    {
      start: body.start,
      end: Math.min(body.end, body.start + 1),
      code: 'undated-article',
      severity: 'information',
      message: `This article has no date. Other articles and what it tells put it between ${first} and ${last} (${inferred.confidence} confidence).`,
      related: inferred.evidence.map(({ path: at, start, end, text, why }) => ({
        path: at,
        start,
        end,
        message: `“${text}” ${why}`,
      })),
    },
  ];
}
