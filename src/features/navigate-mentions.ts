import { commands, Disposable, l10n, Uri, window } from 'vscode';
import { definitionOf } from '../corpus/definition';
import type { CorpusSnapshot, MentionRef } from '../corpus/snapshot';
import { entityArgument, mentionAtCursor } from '../workspace/cursor';
import { mentionLocations } from '../workspace/positions';
import type { Services } from '../workspace/services';
import { showSpan } from '../workspace/show-span';
import { flash } from '../workspace/status-message';

/** Jumps between the mentions of one entity, in order of article date and text, across the whole workspace. */
export function registerNavigateMentions({ corpus }: Services): Disposable {
  const show = ({ path, mention }: MentionRef): Promise<boolean> =>
    showSpan(corpus, path, corpus.snapshot().analysis(path)?.mentions[mention]);

  const step = async (argument: unknown, by: 1 | -1): Promise<void> => {
    const entity = await entityArgument(corpus, argument);
    const refs = entity ? corpus.snapshot().mentionsOf(entity) : [];
    if (refs.length === 0) return flash(l10n.t('Dateline: no name at the cursor'));
    const here = isMentionRef(argument) ? argument : await mentionAtCursor(corpus);
    const index = refs.findIndex(({ path, mention }) => path === here?.path && mention === here.mention);
    const next = index < 0 ? 0 : (index + by + refs.length) % refs.length;
    if (!(await show(refs[next]))) return flash(l10n.t('Dateline: that article can no longer be opened'));
    flash(l10n.t('{0}: mention {1} of {2}', nameOf(corpus.snapshot(), entity), next + 1, refs.length));
  };

  const findMentions = async (argument: unknown): Promise<void> => {
    const entity = await entityArgument(corpus, argument);
    const snapshot = corpus.snapshot();
    const definition = entity ? definitionOf(snapshot, entity) : undefined;
    if (!entity || !definition) return flash(l10n.t('Dateline: no name at the cursor'));
    const here = (await mentionAtCursor(corpus)) ?? definition;
    const same = snapshot.entityOf(here.path, snapshot.analysis(here.path)?.mentions[here.mention].cluster ?? null)?.id;
    const origin = same === entity ? here : definition;
    if (!(await show(origin))) return;
    const locations = mentionLocations(snapshot, entity);
    const position = window.activeTextEditor?.selection.active;
    await commands.executeCommand('editor.action.showReferences', Uri.parse(origin.path), position, locations);
  };

  return Disposable.from(
    commands.registerCommand('dateline.nextMention', (argument) => step(argument, 1)),
    commands.registerCommand('dateline.previousMention', (argument) => step(argument, -1)),
    commands.registerCommand('dateline.findMentions', findMentions),
    commands.registerCommand('dateline.goToEntity', async (argument) => {
      const entity = await entityArgument(corpus, argument);
      const definition = entity ? definitionOf(corpus.snapshot(), entity) : undefined;
      if (!definition || !(await show(definition))) flash(l10n.t('Dateline: no name at the cursor'));
    }),
  );
}

const nameOf = (snapshot: CorpusSnapshot, entity: string | undefined): string =>
  (entity && snapshot.entity(entity)?.name) || '';

const isMentionRef = (argument: unknown): argument is MentionRef =>
  typeof argument === 'object' && argument !== null && 'path' in argument && 'mention' in argument;
