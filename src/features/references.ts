import { type Disposable, type Location, languages } from 'vscode';
import { definitionOf } from '../corpus/definition';
import { ARTICLES, viewPosition } from '../workspace/article-view';
import { mentionLocations } from '../workspace/positions';
import type { Services } from '../workspace/services';

/** All mentions of the entity, or all reports of the event, in all articles. */
export function registerReferences({ corpus }: Services): Disposable {
  return languages.registerReferenceProvider(ARTICLES, {
    async provideReferences(document, position, { includeDeclaration }, token) {
      const pointed = await viewPosition(corpus, document, position, token);
      if (!pointed) return undefined;
      const { snapshot, entity, report } = pointed;
      if (entity) {
        const first = includeDeclaration ? undefined : definitionOf(snapshot, entity.id);
        return mentionLocations(snapshot, entity.id, first);
      }
      const found: Location[] = [];
      const event = report === undefined ? undefined : pointed.eventOf(report);
      for (const ref of event?.reports ?? []) {
        const span = snapshot.analysis(ref.path)?.events[ref.report];
        const location = span && corpus.location(ref.path, span);
        if (location) found.push(location);
      }
      return found;
    },
  });
}
