import type { ExtensionContext, LogOutputChannel } from 'vscode';
import type { CorpusService } from './corpus-service';
import type { CorrectionsService } from './corrections';
import type { Settings } from './settings';

/** What every feature's `register` function gets. */
export interface Services {
  readonly context: ExtensionContext;
  readonly corpus: CorpusService;
  readonly corrections: CorrectionsService;
  readonly settings: Settings;
  readonly log: LogOutputChannel;
}
