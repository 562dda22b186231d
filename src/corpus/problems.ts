import type { Problem } from '../article/article';
import type { CorpusSnapshot, Discrepancy, Statement } from './snapshot';

/**
 * All that is worth telling about an article, by itself and beside the others of the corpus; in text order. Of what other
 * articles say to the contrary, `mostRelated` places are given for each.
 */
export function problemsOf(
  snapshot: CorpusSnapshot,
  path: string,
  mostRelated = Number.POSITIVE_INFINITY,
): readonly Problem[] {
  const own = (snapshot.headOf(path)?.problems ?? []).map((problem) => located(problem, path));
  const undated = undatedProblem(snapshot, path) ?? [];
  const disputed = snapshot.discrepanciesIn(path).flatMap((one) => discrepancyProblems(one, path, mostRelated));
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

/** One at each of the article's statements, with others to jump to. */
function discrepancyProblems({ kind, message, statements }: Discrepancy, path: string, mostRelated: number): Problem[] {
  return statements
    .filter((statement) => statement.path === path)
    .map((own) => ({
      start: own.start,
      end: own.end,
      code: `${DISCREPANCY}${kind}`,
      severity: kind === 'quote' ? 'information' : 'warning',
      message,
      related: othersOf(statements, own, mostRelated),
    }));
}

function othersOf(statements: readonly Statement[], own: Statement, most: number): Problem['related'] {
  const others: Problem['related'][number][] = [];
  for (const other of statements) {
    if (others.length >= most) break;
    const { path, start, end, text } = other;
    if (other !== own) others.push({ path, start, end, message: `“${text.replace(/\s+/g, ' ')}”` });
  }
  return others;
}

function undatedProblem(snapshot: CorpusSnapshot, path: string): Problem[] | undefined {
  const inferred = snapshot.inferredDate(path);
  const body = snapshot.headOf(path)?.article.body;
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
