import { commands, Disposable, l10n } from 'vscode';
import type { ReportRef } from '../corpus/snapshot';
import { reportAtCursor } from '../workspace/cursor';
import type { Services } from '../workspace/services';
import { showSpan } from '../workspace/show-span';
import { flash } from '../workspace/status-message';

/** Jumps between the reports of one event, across the articles that tell of it. */
export function registerNavigateReports({ corpus }: Services): Disposable {
  const show = ({ path, report }: ReportRef): Promise<boolean> =>
    showSpan(corpus, path, corpus.snapshot().analysis(path)?.events[report]);
  const step = async (by: 1 | -1): Promise<void> => {
    const here = await reportAtCursor(corpus);
    const event = here && corpus.snapshot().eventOf(here.path, here.report);
    if (!here || !event) return flash(l10n.t('Dateline: no event at the cursor'));
    const index = event.reports.findIndex(({ path, report }) => path === here.path && report === here.report);
    const next = (index + by + event.reports.length) % event.reports.length;
    if (!(await show(event.reports[next]))) return flash(l10n.t('Dateline: that article can no longer be opened'));
    flash(l10n.t('{0}: report {1} of {2}', event.title, next + 1, event.reports.length));
  };
  return Disposable.from(
    commands.registerCommand('dateline.nextReport', () => step(1)),
    commands.registerCommand('dateline.previousReport', () => step(-1)),
  );
}
