import { DiagnosticRelatedInformation } from 'vscode';
import type { Problem } from '../article/article';
import type { CorpusService } from './corpus-service';

type Related = Problem['related'][number];

/** Places that problems lead to: each is made once, as hundreds of problems lead to the same. */
export interface RelatedPlaces {
  /** Undefined where the corpus does not have the article. */
  of(related: Related): DiagnosticRelatedInformation | undefined;
  /** Forgets the places in an article, whose text may have changed. */
  forget(path: string): void;
}

export function createRelatedPlaces(corpus: Pick<CorpusService, 'location'>): RelatedPlaces {
  /** By article, then by span and message. */
  const known = new Map<string, Map<string, DiagnosticRelatedInformation>>();
  return {
    of(related) {
      const { path, start, end, message } = related;
      const key = `${start} ${end} ${message}`;
      const inArticle = known.get(path) ?? new Map<string, DiagnosticRelatedInformation>();
      const same = inArticle.get(key);
      if (same) return same;
      const location = corpus.location(path, related);
      if (!location) return undefined;
      const place = new DiagnosticRelatedInformation(location, message);
      known.set(path, inArticle.set(key, place));
      return place;
    },
    forget: (path) => void known.delete(path),
  };
}
