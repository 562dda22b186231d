import { type Disposable, Location, languages, Position, SymbolInformation, SymbolKind, Uri } from 'vscode';
import type { Span } from '../article/span';
import { definitionOf } from '../corpus/definition';
import type { Entity, Event } from '../corpus/snapshot';
import { matches, nameMatches } from '../corpus/views/entity-groups';
import { eventMatches } from '../corpus/views/event-groups';
import type { NameType } from '../language/analysis';
import { atLeisure } from '../workspace/at-leisure';
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

/** An entity or event that is found; where it stands is looked up when it is chosen. */
class Found extends SymbolInformation {
  constructor(
    name: string,
    kind: SymbolKind,
    container: string,
    path: string,
    readonly place: () => Location | undefined,
  ) {
    super(name, kind, container, new Location(Uri.parse(path), new Position(0, 0)));
  }
}

/** Go to Symbol in Workspace: entities by any of their names, events by title or participant. */
export function registerWorkspaceSymbols({ corpus }: Services): Disposable {
  const placeOf = (path: string, span: Span | undefined): Location | undefined => span && corpus.location(path, span);
  const entityPlace = (id: string): Location | undefined => {
    const snapshot = corpus.snapshot();
    const first = definitionOf(snapshot, id);
    return first && placeOf(first.path, snapshot.analysis(first.path)?.mentions[first.mention]);
  };

  return languages.registerWorkspaceSymbolProvider({
    provideWorkspaceSymbols: async (query, token) => {
      await Promise.race([corpus.whenReady(), new Promise((resolve) => token.onCancellationRequested(resolve))]);
      const found: SymbolInformation[] = [];
      const { entities, events } = corpus.snapshot();
      let at = 0;
      const work = (isTimeUp: () => boolean): boolean => {
        for (; at < entities.length + events.length && found.length < LIMIT; at++) {
          const symbol = at < entities.length ? entitySymbol(entities[at]) : eventSymbol(events[at - entities.length]);
          if (symbol) found.push(symbol);
          if (isTimeUp()) return false;
        }
        return true;
      };
      const entitySymbol = (entity: Entity): Found | undefined => {
        if (!matches(entity, query)) return undefined;
        const container = [entity.roles[0]?.text, `${entity.mentions}×`].filter(Boolean).join(' · ');
        const { path } = entity.members[0];
        return new Found(labelFor(entity, query), KINDS[entity.type], container, path, () => entityPlace(entity.id));
      };
      const eventSymbol = (event: Event): Found | undefined => {
        const [first] = event.reports;
        if (!first || !eventMatches(corpus.snapshot(), event, query)) return undefined;
        return new Found(event.title, SymbolKind.Event, event.date ?? '', first.path, () =>
          placeOf(first.path, corpus.snapshot().analysis(first.path)?.events[first.report]),
        );
      };
      await atLeisure(work, () => token.isCancellationRequested);
      return found;
    },
    resolveWorkspaceSymbol(symbol: SymbolInformation) {
      const location = symbol instanceof Found ? symbol.place() : undefined;
      if (location) symbol.location = location;
      return symbol;
    },
  });
}

// The editor drops results whose label does not match what was typed: `EAM` shows `EAM (Subrahmanyam Jaishankar)`
function labelFor(entity: Entity, query: string): string {
  if (nameMatches(entity.name, query)) return entity.name;
  const alias = entity.aliases.find(({ text }) => nameMatches(text, query));
  return alias ? `${alias.text} (${entity.name})` : entity.name;
}
