import { type ExtensionContext, window } from 'vscode';
import { registerEntityTree } from './features/entity-tree';
import { registerEventTree } from './features/event-tree';
import { registerNavigateMentions } from './features/navigate-mentions';
import { registerViewState } from './features/view-state';
import { registerWorkspaceSymbols } from './features/workspace-symbols';
import type { CorpusService } from './workspace/corpus-service';
import { createCorpusService } from './workspace/create-corpus-service';
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

const features = [registerEntityTree, registerEventTree, registerNavigateMentions, registerWorkspaceSymbols];

export function activate(context: ExtensionContext): DatelineApi {
  const start = performance.now();
  const log = window.createOutputChannel('Dateline', { log: true });
  const settings = createSettings();
  const corpus = createCorpusService(context, settings, log);
  const services: Services = { context, corpus, settings, log };
  context.subscriptions.push(log, settings, corpus, ...features.map((register) => register(services)));
  const activationMs = performance.now() - start;
  log.info(`activated in ${activationMs.toFixed(1)} ms`);
  return { activationMs, corpus, settings };
}
