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

interface Known {
  readonly related: Related;
  readonly place: DiagnosticRelatedInformation;
}

export function createRelatedPlaces(corpus: Pick<CorpusService, 'location'>): RelatedPlaces {
  const known = new Map<string, Known[]>();
  return {
    of(related) {
      const { path, start, end, message } = related;
      // few in each article
      const inArticle = known.get(path) ?? [];
      const same = inArticle.find(
        ({ related: other }) => other.start === start && other.end === end && other.message === message,
      );
      if (same) return same.place;
      const location = corpus.location(path, related);
      if (!location) return undefined;
      const place = new DiagnosticRelatedInformation(location, message);
      inArticle.push({ related, place });
      known.set(path, inArticle);
      return place;
    },
    forget: (path) => void known.delete(path),
  };
}
