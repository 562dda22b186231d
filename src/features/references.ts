import { type Disposable, type Location, languages } from 'vscode';
import { definitionOf } from '../corpus/definition';
import { ARTICLES, viewPosition } from '../workspace/article-view';
import type { Services } from '../workspace/services';

/** All mentions of the entity, or all reports of the event, in all articles. */
export function registerReferences({ corpus }: Services): Disposable {
  return languages.registerReferenceProvider(ARTICLES, {
    async provideReferences(document, position, { includeDeclaration }, token) {
      const pointed = await viewPosition(corpus, document, position, token);
      if (!pointed) return undefined;
      const { snapshot, entity, report } = pointed;
      const found: Location[] = [];
      if (entity) {
        const first = includeDeclaration ? undefined : definitionOf(snapshot, entity.id);
        for (const ref of snapshot.mentionsOf(entity.id)) {
          if (ref.path === first?.path && ref.mention === first.mention) continue;
          const span = snapshot.analysis(ref.path)?.mentions[ref.mention];
          const location = span && corpus.location(ref.path, span);
          if (location) found.push(location);
        }
        return found;
      }
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
