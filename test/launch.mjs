// Starts a VS Code with a fresh profile and runs a test entry in its extension host.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { PROFILE } from './harness/server.mjs';
import { root, setupError } from './install.mjs';
import { packExtension } from './pack.mjs';
import { tempFolder } from './temp.mjs';

/**
 * Opens a world (worlds.mjs) in a VS Code (find-vscode.mjs) and runs the `run()` that the module `entry` exports.
 * Gives what `run` writes as JSON into the file that DATELINE_RESULT names; undefined where it wrote nothing. Launches
 * with one `temp` share their profile; `start` counts them.
 */
export async function launch(
  vscode,
  { open, packed = false },
  entry,
  env = {},
  temp = tempFolder('dateline-test-'),
  start = 0,
) {
  const result = path.join(temp, 'result.json');
  fs.rmSync(result, { force: true });
  const target = open(temp, start);
  const profile = makeProfile(temp);
  const extension = packed ? installPacked(vscode, temp, profile) : root;
  const page = await vscode.openPage();
  try {
    await runTests({
      vscodeExecutablePath: vscode.executable,
      extensionDevelopmentPath: extension,
      extensionTestsPath: entry,
      launchArgs: [
        ...(target ? [target] : []),
        ...(packed ? [] : ['--disable-extensions']),
        ...profile,
        ...page.launchArgs,
      ],
      extensionTestsEnv: { DATELINE_ROOT: root, DATELINE_RESULT: result, ...env, ...page.env },
    });
  } catch (error) {
    // Failed tests reject too: they are in the result.
    if (!fs.existsSync(result)) console.error(`VS Code did not run the tests: ${error.message ?? error}`);
  } finally {
    page.close();
  }
  return fs.existsSync(result) ? JSON.parse(fs.readFileSync(result, 'utf8')) : undefined;
}

function makeProfile(temp) {
  const userDataDir = path.join(temp, 'user-data');
  fs.mkdirSync(path.join(userDataDir, 'User'), { recursive: true });
  fs.writeFileSync(path.join(userDataDir, 'User', 'settings.json'), JSON.stringify(PROFILE));
  return ['--user-data-dir', userDataDir, '--extensions-dir', path.join(temp, 'extensions')];
}

/** Packs and installs the extension; gives an empty one to be "under development", which the test host asks for. */
function installPacked(vscode, temp, profile) {
  const { file } = packExtension(temp);
  const [command, ...args] = vscode.cli;
  const { status, stdout, stderr } = spawnSync(command, [...args, '--install-extension', file, ...profile], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw setupError(`The packed extension does not install:\n${stdout}${stderr}`);
  const host = path.join(temp, 'host');
  fs.mkdirSync(host);
  const manifest = { name: 'host', publisher: 'dateline', version: '0.0.0', engines: { vscode: '*' } };
  fs.writeFileSync(path.join(host, 'package.json'), JSON.stringify(manifest));
  return host;
}

/** A port for launches that share a profile: what VS Code keeps of a folder is found again at the same address only. */
export function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
