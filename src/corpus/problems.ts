import type { Problem } from '../article/article';
import type { CorpusSnapshot } from './snapshot';

/** All that is worth telling about an article, by itself and beside the others of the corpus; in text order. */
export function problemsOf(snapshot: CorpusSnapshot, path: string): readonly Problem[] {
  const own = snapshot.analysis(path)?.problems ?? [];
  const undated = undatedProblem(snapshot, path);
  return undated ? [...undated, ...own] : own;
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
