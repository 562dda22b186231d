import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  window,
} from 'vscode';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { EntityOrder } from '../corpus/views/entity-groups';
import type { NameType } from '../language/analysis';
import { articleLabel } from '../workspace/article-label';
import { entityArgument } from '../workspace/cursor';
import {
  aliasLine,
  type EntityNode,
  type EntityNodes,
  type EntityTreeState,
  entityNodes,
  mentionsByPath,
  PAGE,
} from '../workspace/entity-nodes';
import { createExcerpts, type Excerpts } from '../workspace/excerpts';
import type { Services } from '../workspace/services';
import { flash } from '../workspace/status-message';
import { branch, ENTITY_ICONS, excerptItem } from '../workspace/tree-items';

const VIEW = 'dateline.entities';
const ORDER_KEY = 'dateline.entityOrder';

/** The sidebar tree of people, organizations, places, groups and named events of the whole workspace. */
export function registerEntityTree(services: Services): Disposable {
  const { context, corpus } = services;
  const changed = new EventEmitter<undefined>();
  const excerpts = createExcerpts(corpus);
  let state: EntityTreeState = {
    order: context.workspaceState.get<EntityOrder>(ORDER_KEY, 'mentions'),
    filter: '',
    limits: new Map(),
  };
  let nodes: { of: CorpusSnapshot; state: EntityTreeState; model: EntityNodes } | undefined;
  const model = (): EntityNodes => {
    const snapshot = corpus.snapshot();
    if (nodes?.of !== snapshot || nodes.state !== state)
      nodes = { of: snapshot, state, model: entityNodes(snapshot, state) };
    return nodes.model;
  };
  const provider: TreeDataProvider<EntityNode> = {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => model().children(node),
    getParent: (node) => model().parent(node),
    getTreeItem: (node) => itemOf(services, excerpts, model(), node),
  };
  const view = window.createTreeView(VIEW, { treeDataProvider: provider, showCollapseAll: true });
  const update = (next: Partial<EntityTreeState>): void => {
    state = { ...state, ...next };
    view.message = state.filter ? l10n.t('Showing names that match “{0}”', state.filter) : undefined;
    void commands.executeCommand('setContext', 'dateline.entitiesFiltered', state.filter !== '');
    changed.fire(undefined);
  };

  const reveal = async (argument: unknown): Promise<void> => {
    const entity = await entityArgument(corpus, argument);
    const type = entity && corpus.snapshot().entity(entity)?.type;
    if (!entity || !type) return flash(l10n.t('Dateline: no name at the cursor'));
    const place = (): number => {
      const entities = model().group(type)?.entities;
      const found = entities?.find(({ id }) => id === entity);
      return entities && found ? entities.placeOf(found) : -1;
    };
    if (place() < 0) update({ filter: '' });
    const index = place();
    if (index >= (state.limits.get(type) ?? PAGE)) update({ limits: new Map(state.limits).set(type, index + PAGE) });
    await view.reveal({ kind: 'entity', entity }, { select: true, focus: true, expand: true });
  };

  return Disposable.from(
    view,
    changed,
    excerpts,
    corpus.onDidChange(() => changed.fire(undefined)),
    commands.registerCommand('dateline.revealEntity', reveal),
    commands.registerCommand('dateline.showMoreEntities', (type: NameType) =>
      update({ limits: new Map(state.limits).set(type, (state.limits.get(type) ?? PAGE) + PAGE) }),
    ),
    commands.registerCommand('dateline.sortEntities', async () => {
      const order = await pickOrder(state.order);
      if (!order) return;
      await context.workspaceState.update(ORDER_KEY, order);
      update({ order });
    }),
    commands.registerCommand('dateline.filterEntities', async (given?: unknown) => {
      const filter = typeof given === 'string' ? given : await askFilter(state.filter);
      if (filter !== undefined) update({ filter: filter.trim() });
    }),
    commands.registerCommand('dateline.clearEntityFilter', () => update({ filter: '' })),
  );
}

async function pickOrder(current: EntityOrder): Promise<EntityOrder | undefined> {
  const orders: readonly { label: string; order: EntityOrder }[] = [
    { label: l10n.t('Most mentioned first'), order: 'mentions' },
    { label: l10n.t('By name'), order: 'name' },
    { label: l10n.t('Latest in the news first'), order: 'recent' },
  ];
  const items = orders.map((item) => ({ ...item, description: item.order === current ? l10n.t('current') : '' }));
  return (await window.showQuickPick(items, { title: l10n.t('Sort names') }))?.order;
}

function askFilter(current: string): Thenable<string | undefined> {
  return window.showInputBox({
    title: l10n.t('Filter names'),
    prompt: l10n.t('Words that begin a name or one of its other forms; empty shows all.'),
    value: current,
  });
}

function itemOf(
  services: Services,
  excerpts: Excerpts,
  model: EntityNodes,
  node: EntityNode,
): TreeItem | Promise<TreeItem> {
  const { corpus } = services;
  const snapshot = corpus.snapshot();
  switch (node.kind) {
    case 'group': {
      const count = String(model.group(node.type)?.entities.count ?? 0);
      const item = branch(
        `group:${node.type}`,
        groupLabel(node.type),
        count,
        ENTITY_ICONS[node.type],
        node.type === 'PERSON',
      );
      item.contextValue = 'group';
      return item;
    }
    case 'more': {
      const item = new TreeItem(l10n.t('Show more…'), TreeItemCollapsibleState.None);
      item.id = `more:${node.type}`;
      item.description = String(node.hidden);
      item.command = { command: 'dateline.showMoreEntities', title: '', arguments: [node.type] };
      return item;
    }
    case 'entity':
      return entityItem(snapshot, node.entity);
    case 'quotes': {
      const count = String(snapshot.quotesOf(node.entity).length);
      return branch(`quotes:${node.entity}`, l10n.t('Quotes'), count, 'quote');
    }
    case 'article':
      return articleItem(snapshot, node.entity, node.path);
    case 'quote': {
      const quote = snapshot.analysis(node.path)?.quotes[node.quote] ?? { start: 0, end: 0 };
      const id = `quote:${node.path}#${node.quote}`;
      return excerptItem(id, corpus, excerpts, node.path, quote, new ThemeIcon('quote'), true, 'quote');
    }
    case 'mention': {
      const mention = snapshot.analysis(node.path)?.mentions[node.mention] ?? { start: 0, end: 0 };
      const id = `mention:${node.path}#${node.mention}`;
      return excerptItem(id, corpus, excerpts, node.path, mention, undefined, false);
    }
  }
}

function groupLabel(type: NameType): string {
  const labels: Record<NameType, string> = {
    PERSON: l10n.t('People'),
    ORGANIZATION: l10n.t('Organizations'),
    PLACE: l10n.t('Places'),
    NORP: l10n.t('Nationalities and groups'),
    EVENT: l10n.t('Named events'),
  };
  return labels[type];
}

function entityItem(snapshot: CorpusSnapshot, id: string): TreeItem {
  const entity = snapshot.entity(id);
  if (!entity) return new TreeItem(id);
  const item = branch(`entity:${id}`, entity.name, String(entity.mentions), ENTITY_ICONS[entity.type]);
  const period = [...new Set([entity.first, entity.last])].filter(Boolean).join(' – ');
  item.tooltip = [
    entity.name,
    entity.roles
      .slice(0, 3)
      .map(({ text }) => text)
      .join(', '),
    l10n.t('{0} mentions in {1} articles', entity.mentions, entity.articles),
    period,
    aliasLine(entity),
  ]
    .filter(Boolean)
    .join('\n');
  item.contextValue = 'entity';
  return item;
}

function articleItem(snapshot: CorpusSnapshot, entity: string, path: string): TreeItem {
  const count = mentionsByPath(snapshot, entity).get(path)?.length ?? 0;
  const date = snapshot.rosterOf(path)?.date ?? l10n.t('undated');
  const item = branch(`article:${entity}:${path}`, date, `${count} · ${articleLabel(path)}`, 'file-text');
  item.contextValue = 'article';
  return item;
}
