import { type Disposable, languages, SymbolInformation, SymbolKind } from 'vscode';
import { definitionOf } from '../corpus/definition';
import type { Entity } from '../corpus/snapshot';
import { matches, nameMatches } from '../corpus/views/entity-groups';
import { eventMatches } from '../corpus/views/event-groups';
import type { NameType } from '../language/analysis';
import type { Services } from '../workspace/services';

/** What one search returns at most; the editor asks again with each letter typed. */
const LIMIT = 200;

const KINDS: Record<NameType, SymbolKind> = {
  PERSON: SymbolKind.Class,
  ORGANIZATION: SymbolKind.Module,
  PLACE: SymbolKind.Namespace,
  NORP: SymbolKind.Enum,
  EVENT: SymbolKind.Event,
};

/** Go to Symbol in Workspace: entities by any of their names, events by title or participant. */
export function registerWorkspaceSymbols({ corpus }: Services): Disposable {
  return languages.registerWorkspaceSymbolProvider({
    provideWorkspaceSymbols: async (query, token) => {
      await Promise.race([corpus.whenReady(), new Promise((resolve) => token.onCancellationRequested(resolve))]);
      const found: SymbolInformation[] = [];
      const snapshot = corpus.snapshot();
      for (const entity of snapshot.entities) {
        if (token.isCancellationRequested || found.length >= LIMIT) return found;
        if (!matches(entity, query)) continue;
        const definition = definitionOf(snapshot, entity.id);
        const mention = definition && snapshot.analysis(definition.path)?.mentions[definition.mention];
        const location = mention && corpus.location(definition.path, mention);
        const container = [entity.roles[0]?.text, `${entity.mentions}×`].filter(Boolean).join(' · ');
        if (location)
          found.push(new SymbolInformation(labelFor(entity, query), KINDS[entity.type], container, location));
      }
      for (const event of snapshot.events) {
        if (found.length >= LIMIT) return found;
        if (!eventMatches(snapshot, event, query)) continue;
        const [first] = event.reports;
        const report = first && snapshot.analysis(first.path)?.events[first.report];
        const location = report && corpus.location(first.path, report);
        if (location) found.push(new SymbolInformation(event.title, SymbolKind.Event, event.date ?? '', location));
      }
      return found;
    },
  });
}

// The editor drops results whose label does not match what was typed: `EAM` shows `EAM (Subrahmanyam Jaishankar)`
function labelFor(entity: Entity, query: string): string {
  if (nameMatches(entity.name, query)) return entity.name;
  const alias = entity.aliases.find(({ text }) => nameMatches(text, query));
  return alias ? `${alias.text} (${entity.name})` : entity.name;
}
