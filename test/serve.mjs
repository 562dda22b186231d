// VS Code's workbench in the reader's own browser: no Electron, no Chromium of ours.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import http from 'node:http';
import { hasDisplay } from './find-vscode.mjs';
import { makeProfile, PROFILE, startServer } from './harness/server.mjs';
import { ensureHarness, root, setupError } from './install.mjs';
import { tempFolder } from './temp.mjs';

/** Serves VS Code with the extension on this folder and file, prints its address, stays until a signal ends it. */
export async function serveWorkbench(folder, file) {
  ensureHarness();
  const stopped = toldToStop();
  const profile = makeProfile(tempFolder('dateline-start-'), { settings: PROFILE });
  const server = await startServer(profile).catch((error) => {
    throw setupError(error.message);
  });
  const payload = [
    ['extensionDevelopmentPath', server.remote(root)],
    ['openFile', server.remote(file)],
  ];
  const page = server.address({ folder, payload });
  const { address, close } = await serveShortAddress(page);
  console.log(`VS Code with Dateline, on seeds/:\n\n  ${address}\n\nCtrl+C ends it.`);
  if (hasDisplay()) openInBrowser(address);
  const ended = new Promise((resolve) => server.process.on('exit', resolve));
  const code = await Promise.race([stopped, ended.then(() => 1)]);
  if (code !== 0) console.error("VS Code's server has ended.");
  close();
  await server.stop();
  process.exit(code);
}

/** Resolves to an exit code on a signal, and when npm, which does not always hand signals on, has gone. */
function toldToStop() {
  const parent = process.ppid;
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve(0));
    setInterval(() => process.ppid !== parent && resolve(0), 1000).unref();
  });
}

/** The workbench's address is a line long and holds its token: a short one leads there, as secret as itself. */
async function serveShortAddress(target) {
  const secret = `/${randomBytes(8).toString('hex')}`;
  const server = http.createServer((request, response) => {
    if (request.url === secret) response.writeHead(302, { location: target }).end();
    else response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}${secret}`, close: () => server.close() };
}

function openInBrowser(address) {
  const [command, ...args] = { darwin: ['open'], win32: ['cmd', '/c', 'start', '""'] }[process.platform] ?? [
    'xdg-open',
  ];
  const opener = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  // The address is on the screen, whatever becomes of this.
  opener.on('error', () => {});
  opener.unref();
}
