import { commands, Disposable, EventEmitter, l10n, ThemeIcon, type TreeDataProvider, TreeItem, window } from 'vscode';
import type { CorpusSnapshot, Event } from '../corpus/snapshot';
import type { EventGrouping, EventOrder } from '../corpus/views/event-groups';
import { eventAtCursor } from '../workspace/cursor';
import { type EventNode, type EventNodes, type EventTreeState, eventNodes, PAGE } from '../workspace/event-nodes';
import { EVENT_ICONS, monthLabel, statusLabel, typeLabel } from '../workspace/event-words';
import { createExcerpts, type Excerpts } from '../workspace/excerpts';
import { planWords } from '../workspace/plan-words';
import type { Services } from '../workspace/services';
import { flash } from '../workspace/status-message';
import { branch, ENTITY_ICONS, excerptItem } from '../workspace/tree-items';

const VIEW = 'dateline.events';
const ORDER_KEY = 'dateline.eventOrder';
const GROUPING_KEY = 'dateline.eventGrouping';
const GROUPINGS: readonly EventGrouping[] = ['time', 'type', 'participant', 'place'];

/** The sidebar tree of the events of the whole workspace, by month, each with its reports. */
export function registerEventTree(services: Services): Disposable {
  const { context, corpus } = services;
  const changed = new EventEmitter<undefined>();
  const excerpts = createExcerpts(corpus);
  let state: EventTreeState = {
    grouping: context.workspaceState.get<EventGrouping>(GROUPING_KEY, 'time'),
    order: context.workspaceState.get<EventOrder>(ORDER_KEY, 'oldest'),
    filter: '',
    limits: new Map(),
  };
  let nodes: { of: CorpusSnapshot; state: EventTreeState; model: EventNodes } | undefined;
  const model = (): EventNodes => {
    const snapshot = corpus.snapshot();
    if (nodes?.of !== snapshot || nodes.state !== state)
      nodes = { of: snapshot, state, model: eventNodes(snapshot, state) };
    return nodes.model;
  };
  const provider: TreeDataProvider<EventNode> = {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => model().children(node),
    getParent: (node) => model().parent(node),
    getTreeItem: (node) => itemOf(services, excerpts, model(), state.grouping, node),
  };
  const view = window.createTreeView(VIEW, { treeDataProvider: provider, showCollapseAll: true });
  const update = (next: Partial<EventTreeState>): void => {
    state = { ...state, ...next };
    view.message = state.filter ? l10n.t('Showing events that match “{0}”', state.filter) : undefined;
    void commands.executeCommand('setContext', 'dateline.eventsFiltered', state.filter !== '');
    changed.fire(undefined);
  };

  const limitOf = (key: string | null | undefined): number => state.limits.get(key) ?? PAGE;
  /** Has at least so many events of a group, or groups, shown. */
  const showMore = (key: string | null | undefined, count: number): void => {
    if (count <= limitOf(key)) return;
    update({ limits: new Map(state.limits).set(key, PAGE * Math.ceil(count / PAGE)) });
  };

  return Disposable.from(
    view,
    changed,
    excerpts,
    corpus.onDidChange(() => changed.fire(undefined)),
    commands.registerCommand('dateline.revealEvent', async (argument?: unknown) => {
      const event = typeof argument === 'string' ? argument : await eventAtCursor(corpus);
      if (!event || !corpus.snapshot().event(event)) return flash(l10n.t('Dateline: no event at the cursor'));
      if (!model().find(event)) update({ filter: '' });
      const found = model().find(event);
      if (!found) return;
      const { key, place, groups } = found;
      showMore(key, place + 1);
      showMore(undefined, groups + 1);
      await view.reveal({ kind: 'event', event, key }, { select: true, focus: true, expand: true });
    }),
    commands.registerCommand('dateline.showMoreEvents', (key?: string | null) => showMore(key, limitOf(key) + 1)),
    commands.registerCommand('dateline.groupEvents', async (given?: unknown) => {
      const grouping = GROUPINGS.find((one) => one === given) ?? (await pickGrouping(state.grouping));
      if (!grouping) return;
      await context.workspaceState.update(GROUPING_KEY, grouping);
      update({ grouping });
    }),
    commands.registerCommand('dateline.reverseEvents', async () => {
      const order: EventOrder = state.order === 'newest' ? 'oldest' : 'newest';
      await context.workspaceState.update(ORDER_KEY, order);
      update({ order });
    }),
    commands.registerCommand('dateline.filterEvents', async (given?: unknown) => {
      const filter = typeof given === 'string' ? given : await askFilter(state.filter);
      if (filter !== undefined) update({ filter: filter.trim() });
    }),
    commands.registerCommand('dateline.clearEventFilter', () => update({ filter: '' })),
  );
}

function askFilter(current: string): Thenable<string | undefined> {
  return window.showInputBox({
    title: l10n.t('Filter events'),
    prompt: l10n.t('Words that begin a word of the event or of a participant; empty shows all.'),
    value: current,
  });
}

function itemOf(
  services: Services,
  excerpts: Excerpts,
  model: EventNodes,
  grouping: EventGrouping,
  node: EventNode,
): TreeItem | Promise<TreeItem> {
  const { corpus } = services;
  const snapshot = corpus.snapshot();
  if (node.kind === 'group') {
    const count = String(model.group(node.key)?.events.count ?? 0);
    const { label, icon } = groupWords(snapshot, grouping, node.key);
    const expanded = grouping === 'time' && snapshot.events.length <= PAGE;
    return branch(`group:${grouping}:${node.key}`, label, count, icon, expanded);
  }
  if (node.kind === 'more') return moreItem(node.key, node.hidden);
  if (node.kind === 'event') {
    const event = snapshot.event(node.event);
    return event ? eventItem(snapshot, event, node.key) : new TreeItem(node.event);
  }
  const report = snapshot.analysis(node.path)?.events[node.report] ?? { start: 0, end: 0 };
  const id = `report:${node.key}:${node.path}#${node.report}`;
  return excerptItem(id, corpus, excerpts, node.path, report, new ThemeIcon('output'), true);
}

function moreItem(key: string | null | undefined, hidden: number): TreeItem {
  const item = new TreeItem(l10n.t('Show more…'));
  item.id = `more:${key}`;
  item.description = String(hidden);
  item.command = { command: 'dateline.showMoreEvents', title: '', arguments: key === undefined ? [] : [key] };
  return item;
}

function groupWords(
  snapshot: CorpusSnapshot,
  grouping: EventGrouping,
  key: string | null,
): { readonly label: string; readonly icon: string } {
  if (grouping === 'time') return { label: monthLabel(key), icon: 'calendar' };
  if (grouping === 'type') return { label: typeLabel(key ?? ''), icon: EVENT_ICONS[key ?? ''] ?? 'symbol-event' };
  if (key === null) {
    const label = grouping === 'place' ? l10n.t('No place told') : l10n.t('Nobody named');
    return { label, icon: 'question' };
  }
  const entity = snapshot.entity(key);
  return { label: entity?.name ?? key, icon: entity ? ENTITY_ICONS[entity.type] : 'question' };
}

async function pickGrouping(current: EventGrouping): Promise<EventGrouping | undefined> {
  const labels: Record<EventGrouping, string> = {
    time: l10n.t('By month'),
    type: l10n.t('By kind'),
    participant: l10n.t('By participant'),
    place: l10n.t('By place'),
  };
  const items = GROUPINGS.map((grouping) => ({
    label: labels[grouping],
    description: grouping === current ? l10n.t('current') : '',
    grouping,
  }));
  return (await window.showQuickPick(items, { title: l10n.t('Group events') }))?.grouping;
}

function eventItem(snapshot: CorpusSnapshot, event: Event, key: string | null): TreeItem {
  const reports = event.reports.length === 1 ? l10n.t('1 report') : l10n.t('{0} reports', event.reports.length);
  const status = event.status === 'happened' ? '' : statusLabel(event.status);
  const day = /^\d{4}-\d{2}-\d{2}/.exec(event.date ?? '')?.[0] ?? '';
  const disputed = snapshot.discrepanciesOf(event.id);
  const warning = disputed.length > 0 ? l10n.t('⚠ reports disagree') : '';
  const description = [day, status, reports, warning].filter(Boolean).join(' · ');
  const item = branch(`event:${key}:${event.id}`, event.title, description, EVENT_ICONS[event.type] ?? 'symbol-event');
  const names = event.participants.map(({ entity }) => snapshot.entity(entity)?.name ?? entity);
  item.tooltip = [
    event.title,
    [typeLabel(event.type), statusLabel(event.status), event.date].filter(Boolean).join(' · '),
    names.join(', '),
    event.place ? snapshot.entity(event.place)?.name : undefined,
    l10n.t('{0}, {1} independent', reports, event.sources),
    planWords(snapshot.historyOf(event.id)),
    ...disputed.map(({ message }) => `⚠ ${message}`),
  ]
    .filter(Boolean)
    .join('\n');
  item.contextValue = 'event';
  return item;
}
