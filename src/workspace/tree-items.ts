import { type Command, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { Span } from '../article/span';
import type { NameType } from '../language/analysis';
import { articleLabel } from './article-label';
import type { CorpusService } from './corpus-service';
import type { Excerpts } from './excerpts';

/** Icon of an entity by what it is; the same in trees, hovers and quick picks. */
export const ENTITY_ICONS: Record<NameType, string> = {
  PERSON: 'person',
  ORGANIZATION: 'organization',
  PLACE: 'location',
  NORP: 'globe',
  EVENT: 'calendar',
};

/** The command that opens an article with a span selected. */
export function openCommand(corpus: CorpusService, path: string, span: Span): Command | undefined {
  const location = corpus.location(path, span);
  return (
    location && {
      command: 'vscode.open',
      title: '',
      arguments: [location.uri, { selection: location.range, preview: true }],
    }
  );
}

/** A leaf that shows the words around a span, as search results do, with the line behind. */
export async function excerptItem(
  id: string,
  corpus: CorpusService,
  excerpts: Excerpts,
  path: string,
  span: Span,
  icon: ThemeIcon | undefined,
  withArticle: boolean,
  contextValue?: string,
): Promise<TreeItem> {
  const excerpt = await excerpts.of(path, span);
  const line = (corpus.location(path, span)?.range.start.line ?? 0) + 1;
  const item = new TreeItem(
    excerpt ? { label: excerpt.text, highlights: [[...excerpt.highlight]] } : articleLabel(path),
  );
  item.id = id;
  item.iconPath = icon;
  item.description = withArticle ? `${articleLabel(path)}:${line}` : String(line);
  item.tooltip = excerpt ? `${excerpt.text}\n${articleLabel(path)}:${line}` : undefined;
  item.command = openCommand(corpus, path, span);
  item.contextValue = contextValue;
  return item;
}

/** An inner node of a tree. */
export function branch(id: string, label: string, description: string, icon: string, expanded = false): TreeItem {
  const item = new TreeItem(label, expanded ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed);
  item.id = id;
  item.description = description;
  item.iconPath = new ThemeIcon(icon);
  return item;
}
