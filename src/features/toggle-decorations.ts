import { ConfigurationTarget, commands, type Disposable, workspace } from 'vscode';
import type { Services } from '../workspace/services';

const NAME = 'decorations.enabled';

/** Turns the inline marks on and off, in the settings where they were last told. */
export function registerToggleDecorations({ settings }: Services): Disposable {
  return commands.registerCommand('dateline.toggleDecorations', async () => {
    const section = workspace.getConfiguration('dateline');
    const told = section.inspect(NAME);
    const target = told?.workspaceValue === undefined ? ConfigurationTarget.Global : ConfigurationTarget.Workspace;
    const next = !settings.decorations;
    // The default need not stand in the settings.
    await section.update(NAME, next === told?.defaultValue ? undefined : next, target);
  });
}
