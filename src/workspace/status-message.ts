import { window } from 'vscode';

/** Shows a short message in the status bar; for answers that need no click. */
export function flash(message: string): void {
  window.setStatusBarMessage(message, 4000);
}
