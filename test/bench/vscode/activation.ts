import { writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { onPage } from '../../vscode/support/page';

/** Loaded by the extension host: writes the activation times into the file that DATELINE_RESULT names. */
export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension<{ activationMs: number }>('dateline.dateline');
  if (!extension) throw new Error('VS Code does not know the extension');
  const { activationMs } = await extension.activate();
  await vscode.commands.executeCommand('workbench.action.showRuntimeExtensions');
  const shown = await onPage(async (page) => {
    const row = page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'Dateline' });
    // "Activation: 12ms" or "Startup Activation: 12ms"
    return row.locator('.activation-time', { hasText: 'ms' }).first().textContent();
  });
  const result = { own: activationMs, shown: Number(/(\d+)\s*ms/.exec(shown ?? '')?.[1]) };
  writeFileSync(process.env.DATELINE_RESULT ?? '', JSON.stringify(result));
}
