import { type Disposable, type LocationLink, languages } from 'vscode';
import { definitionOf } from '../corpus/definition';
import { ARTICLES, viewPosition } from '../workspace/article-view';
import type { Services } from '../workspace/services';

/** Leads from a mention to the article that introduces its entity in full, from an event to its first report. */
export function registerDefinition({ corpus }: Services): Disposable {
  return languages.registerDefinitionProvider(ARTICLES, {
    async provideDefinition(document, position, token) {
      const pointed = await viewPosition(corpus, document, position, token);
      if (!pointed) return undefined;
      const { analysis, snapshot, mention, entity, report } = pointed;
      const link = (targetPath: string, target: LocationSpan, origin: LocationSpan): LocationLink[] => {
        const location = target && corpus.location(targetPath, target);
        if (!location || !origin) return [];
        const originSelectionRange = corpus.range(analysis, origin);
        return [{ originSelectionRange, targetUri: location.uri, targetRange: location.range }];
      };
      const first = entity && definitionOf(snapshot, entity.id);
      if (first) return link(first.path, snapshot.analysis(first.path)?.mentions[first.mention], mention);
      const told = report === undefined ? undefined : pointed.eventOf(report)?.reports[0];
      if (!told || report === undefined) return undefined;
      return link(told.path, snapshot.analysis(told.path)?.events[told.report], analysis.events[report]);
    },
  });
}

type LocationSpan = { readonly start: number; readonly end: number } | undefined;
