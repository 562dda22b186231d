// `npm start`: opens VS Code with the extension on seeds/. The desktop program where there is one and a display;
// else the same workbench, served on 127.0.0.1 for a browser, until Ctrl+C.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { buildExtension } from './build.mjs';
import { hasDisplay } from './find-vscode.mjs';
import { root } from './install.mjs';
import { serveWorkbench } from './serve.mjs';

const OLDEST = [1, 110];
const COMMANDS =
  process.platform === 'darwin'
    ? ['code', 'code-insiders', '/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code']
    : ['code', 'code-insiders'];

buildExtension();
const seeds = path.join(root, 'seeds');
const first = path.join(seeds, fs.readdirSync(seeds).sort()[0]);
const code = hasDisplay() ? COMMANDS.find(isNewEnough) : undefined;
if (code) openDesktop(code);
else await serveWorkbench(seeds, first);

/** `code --version` prints the version first: `1.139.1`. */
function isNewEnough(command) {
  const { status, stdout } = run(command, ['--version'], 'pipe');
  const version = /^(\d+)\.(\d+)\./.exec(stdout ?? '');
  if (status !== 0 || !version) return false;
  const [major, minor] = [Number(version[1]), Number(version[2])];
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return true;
  console.error(`${command} is VS Code ${version[0]}x; Dateline needs ${OLDEST.join('.')} or newer.`);
  return false;
}

function openDesktop(command) {
  const { status } = run(command, ['--new-window', `--extensionDevelopmentPath=${root}`, seeds, first], 'inherit');
  if (status !== 0) process.exit(status ?? 1);
  console.log('VS Code opens seeds/ with Dateline.');
}

function run(command, args, output) {
  const windows = process.platform === 'win32';
  const quoted = windows ? args.map((arg) => `"${arg}"`) : args;
  return spawnSync(command, quoted, { encoding: 'utf8', shell: windows, stdio: ['ignore', output, 'inherit'] });
}
