// Installs what package-lock.json asks for, and only when that is not there yet. Node's own modules only.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
export const harness = path.join(root, 'test', 'harness');

/** What a person has to do before this can go on; shown without a stack. */
export function setupError(message) {
  return Object.assign(new Error(message), { code: 'DATELINE_SETUP' });
}

/** The project's packages. */
export function ensurePackages() {
  installInto(root, 'packages');
}

/** VS Code's server and workbench, 500 MB, for machines without a desktop VS Code. */
export function ensureHarness() {
  installInto(harness, "VS Code's server and workbench (500 MB, once)");
}

function installInto(dir, what) {
  if (isInstalled(dir)) return;
  console.error(`Installing ${what} …`);
  // No install script is needed, and those of code-server and of browser packages would download or compile.
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: dir, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' };
  const { status, error } = spawnSync('npm', args, options);
  if (error || status !== 0) {
    const reason = error?.message ?? `npm ci ended with ${status}`;
    throw setupError(`Could not install ${what} in ${dir} (${reason}). Is the npm registry within reach?`);
  }
}

/** True where node_modules holds every package of the lock in the locked version: npm keeps a list of what it put there. */
function isInstalled(dir) {
  const wanted = packagesOf(path.join(dir, 'package-lock.json'));
  const present = packagesOf(path.join(dir, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(([place, { version, optional, devOptional }]) => {
    if (place === '' || (!(place in present) && (optional || devOptional))) return true;
    return place in present && present[place].version === version;
  });
}

function packagesOf(lock) {
  return fs.existsSync(lock) ? JSON.parse(fs.readFileSync(lock, 'utf8')).packages : {};
}
