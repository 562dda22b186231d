import {
  commands,
  Disposable,
  env,
  l10n,
  ThemeIcon,
  Uri,
  ViewColumn,
  type Webview,
  type WebviewPanel,
  window,
} from 'vscode';
import type { CorpusSnapshot } from '../corpus/snapshot';
import { leadingEvents, type TimedEvent, timelineOf } from '../corpus/views/timeline';
import type { FromPage, TimelineData, TimelineItem, TimelineWords, ToPage } from '../webview/timeline-messages';
import { articleLabel } from '../workspace/article-label';
import { eachAtLeisure } from '../workspace/at-leisure';
import type { CorpusService } from '../workspace/corpus-service';
import { eventAtCursor } from '../workspace/cursor';
import { statusLabel, typeLabel } from '../workspace/event-words';
import { planWords } from '../workspace/plan-words';
import type { Services } from '../workspace/services';

const VIEW_TYPE = 'dateline.timeline';
/** Participants with a lane of their own. */
const LANES = 12;
/** Events on the page: more would not be told apart. */
const MOST_EVENTS = 2000;
const PLANNED = new Set(['planned', 'invited', 'accepted', 'possible']);
const OFF = new Set(['cancelled', 'denied']);

/** The timeline page: all events on lanes by participant, zoomed from days to decades. */
export function registerTimeline({ context, corpus }: Services): Disposable {
  let panel: WebviewPanel | undefined;
  let ready = false;
  let wanted: string | undefined;
  const post = (message: ToPage): void => void panel?.webview.postMessage(message);
  let shownPhase = corpus.state.phase;
  let sending = false;
  let changed = false;
  const isShown = (): boolean => ready && panel?.visible === true;
  const send = async (): Promise<void> => {
    changed = true;
    if (sending) return;
    sending = true;
    while (changed && isShown()) {
      changed = false;
      const data = await dataOf(corpus, corpus.snapshot(), () => !isShown());
      if (isShown()) post({ kind: 'data', data });
    }
    sending = false;
    if (wanted && isShown()) {
      post({ kind: 'select', event: wanted });
      wanted = undefined;
    }
  };

  const adopt = (adopted: WebviewPanel): void => {
    panel = adopted;
    ready = false;
    const folder = Uri.joinPath(context.extensionUri, 'dist', 'webview');
    adopted.iconPath = new ThemeIcon('timeline-view-icon');
    adopted.webview.options = { enableScripts: true, localResourceRoots: [folder] };
    adopted.webview.onDidReceiveMessage((message: FromPage) => {
      if (message.kind === 'ready') ready = true;
      if (message.kind === 'ready') void send();
      else if (message.kind === 'open') void open(corpus, message);
      else void commands.executeCommand('dateline.revealEvent', message.event);
    });
    adopted.onDidChangeViewState(send);
    adopted.onDidDispose(() => {
      if (panel === adopted) panel = undefined;
    });
    adopted.webview.html = page(adopted.webview, folder);
  };

  return Disposable.from(
    new Disposable(() => panel?.dispose()),
    corpus.onDidChange(send),
    corpus.onDidChangeState(({ phase }) => {
      if (phase !== shownPhase) void send();
      shownPhase = phase;
    }),
    window.registerWebviewPanelSerializer(VIEW_TYPE, { deserializeWebviewPanel: async (restored) => adopt(restored) }),
    commands.registerCommand('dateline.showTimeline', async (argument?: unknown) => {
      wanted = eventArgument(argument) ?? (await eventAtCursor(corpus));
      if (panel) panel.reveal();
      else adopt(window.createWebviewPanel(VIEW_TYPE, l10n.t('Dateline: Timeline'), ViewColumn.Active));
      await send();
    }),
  );
}

function eventArgument(argument: unknown): string | undefined {
  if (typeof argument === 'string') return argument;
  return typeof argument === 'object' && argument !== null && 'event' in argument ? String(argument.event) : undefined;
}

async function open(corpus: CorpusService, span: { path: string; start: number; end: number }): Promise<void> {
  const location = corpus.location(span.path, span);
  if (location)
    await window.showTextDocument(location.uri, { selection: location.range, viewColumn: ViewColumn.Beside });
}

async function dataOf(corpus: CorpusService, snapshot: CorpusSnapshot, isOver: () => boolean): Promise<TimelineData> {
  const shown = leadingEvents(snapshot.events, MOST_EVENTS);
  const { lanes, events } = timelineOf({ events: shown }, LANES);
  const items: TimelineItem[] = [];
  const undated: TimelineItem[] = [];
  const add = (timed: TimedEvent): void => {
    const list = timed.window === null ? undated : items;
    list.push(itemOf(corpus, snapshot, timed, planWords(snapshot.historyOf(timed.event.id))));
  };
  await eachAtLeisure(events, add, isOver);
  const hidden = snapshot.events.length - shown.length;
  return {
    lanes: lanes.map(({ entity }) => (entity === null ? l10n.t('Others') : (snapshot.entity(entity)?.name ?? entity))),
    items,
    undated,
    hidden: hidden > 0 ? l10n.t('{0} more events, told by fewer articles, are in the sidebar.', hidden) : '',
    indexing: corpus.state.phase === 'indexing',
  };
}

function itemOf(
  corpus: CorpusService,
  snapshot: CorpusSnapshot,
  { event, window: days, reported, lanes }: TimedEvent,
  plan: string,
): TimelineItem {
  const reports = event.reports.flatMap(({ path, report }) => {
    const span = snapshot.analysis(path)?.events[report];
    const location = span && corpus.location(path, span);
    if (!location) return [];
    const label = `${articleLabel(path)}:${location.range.start.line + 1}`;
    return [{ label, path, start: span.start, end: span.end }];
  });
  return {
    id: event.id,
    title: event.title,
    type: typeLabel(event.type),
    status: event.status,
    statusLabel: statusLabel(event.status),
    planned: PLANNED.has(event.status),
    off: OFF.has(event.status),
    date: event.date ?? (event.reported ? l10n.t('first reported {0}', event.reported) : null),
    reported,
    first: days?.first ?? 0,
    last: days?.last ?? 0,
    sources: event.sources === 1 ? l10n.t('1 source') : l10n.t('{0} sources', event.sources),
    participants: [...new Set(event.participants.map(({ entity }) => snapshot.entity(entity)?.name ?? entity))],
    lanes,
    reports,
    plan,
    disputed: snapshot.discrepanciesOf(event.id).map(({ message }) => message),
  };
}

function page(webview: Webview, folder: Uri): string {
  const words: TimelineWords = {
    zoomIn: l10n.t('Zoom in (+)'),
    zoomOut: l10n.t('Zoom out (-)'),
    fit: l10n.t('Show all (0)'),
    empty: l10n.t('The articles tell no events.'),
    indexing: l10n.t('Reading the articles…'),
    undated: l10n.t('Undated:'),
    disagree: l10n.t('Reports disagree:'),
    showInSidebar: l10n.t('Show in sidebar'),
    help: l10n.t('Arrows move, Enter opens, + − zoom, 0 shows all'),
    reports: l10n.t('Reports'),
  };
  const csp = `default-src 'none'; style-src ${webview.cspSource} 'unsafe-inline'; script-src ${webview.cspSource}`;
  const uri = (file: string): string => webview.asWebviewUri(Uri.joinPath(folder, file)).toString();
  return `<!DOCTYPE html>
<html lang="${env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${csp}">
<link rel="stylesheet" href="${uri('timeline-style.css')}">
<title>${l10n.t('Timeline')}</title>
</head>
<body>
<script type="application/json" id="words">${JSON.stringify(words).replace(/</g, '\\u003c')}</script>
<script src="${uri('timeline.js')}"></script>
</body>
</html>`;
}
