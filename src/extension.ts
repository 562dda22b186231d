import { type ExtensionContext, window } from 'vscode';
import { registerCompareCopies } from './features/compare-copies';
import { registerDecorations } from './features/decorations';
import { registerDefinition } from './features/definition';
import { registerDiagnostics } from './features/diagnostics';
import { registerDiscrepancyActions } from './features/discrepancy-actions';
import { registerEntityTree } from './features/entity-tree';
import { registerEventTree } from './features/event-tree';
import { registerFolding } from './features/folding';
import { registerHighlights } from './features/highlights';
import { registerHover } from './features/hover';
import { registerIndexCommands } from './features/index-commands';
import { registerIndexProgress } from './features/index-progress';
import { registerIndexStatus } from './features/index-status';
import { registerInlayHints } from './features/inlay-hints';
import { registerInsertHeader } from './features/insert-header';
import { registerNavigateMentions } from './features/navigate-mentions';
import { registerNavigateReports } from './features/navigate-reports';
import { registerOutline } from './features/outline';
import { registerQuoteList } from './features/quote-list';
import { registerReferences } from './features/references';
import { registerSemanticTokens } from './features/semantic-tokens';
import { registerTimeline } from './features/timeline';
import { registerToggleDecorations } from './features/toggle-decorations';
import { registerTreatAs } from './features/treat-as';
import { registerViewState } from './features/view-state';
import { registerWorkspaceSymbols } from './features/workspace-symbols';
import type { CorpusService } from './workspace/corpus-service';
import { createCorpusService } from './workspace/create-corpus-service';
import { createCorrections } from './workspace/create-corrections';
import { createSettings } from './workspace/create-settings';
import type { Services } from './workspace/services';
import type { Settings } from './workspace/settings';

/** What `activate` returns to other extensions and to the tests. */
export interface DatelineApi {
  /** Own time of `activate`, in milliseconds. */
  readonly activationMs: number;
  readonly corpus: CorpusService;
  readonly settings: Settings;
}

const features = [
  registerDecorations,
  registerSemanticTokens,
  registerInlayHints,
  registerDiagnostics,
  registerInsertHeader,
  registerDiscrepancyActions,
  registerCompareCopies,
  registerHover,
  registerDefinition,
  registerReferences,
  registerHighlights,
  registerOutline,
  registerFolding,
  registerNavigateMentions,
  registerNavigateReports,
  registerWorkspaceSymbols,
  registerEventTree,
  registerEntityTree,
  registerQuoteList,
  registerTimeline,
  registerViewState,
  registerToggleDecorations,
  registerTreatAs,
  registerIndexCommands,
  registerIndexProgress,
  registerIndexStatus,
];

/** Of the one activation that a window has: the editor hands nothing to `deactivate`. */
let keep: (() => Promise<void>) | undefined;

export function activate(context: ExtensionContext): DatelineApi {
  const start = performance.now();
  const log = window.createOutputChannel('Dateline', { log: true });
  const settings = createSettings();
  const corpus = createCorpusService(context, settings, log);
  keep = corpus.keep;
  const corrections = createCorrections(corpus.correct);
  const services: Services = { context, corpus, corrections, settings, log };
  context.subscriptions.push(log, settings, corpus, corrections, ...features.map((register) => register(services)));
  const activationMs = performance.now() - start;
  log.info(`activated in ${activationMs.toFixed(1)} ms`);
  return { activationMs, corpus, settings };
}

/** The window closes: what it shows is what the next one starts with. The editor waits for this for some seconds. */
export function deactivate(): Promise<void> | undefined {
  return keep?.();
}
