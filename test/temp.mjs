// Folders that last as long as this process.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Makes a folder below `parent`; it is removed when this process ends, by a signal too. */
export function tempFolder(prefix, parent = os.tmpdir()) {
  fs.mkdirSync(parent, { recursive: true });
  const folder = fs.mkdtempSync(path.join(parent, prefix));
  process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));
  return folder;
}

/** Lets a signal end this process as `process.exit` does, so that its folders go. */
export function exitOnSignals() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));
}
