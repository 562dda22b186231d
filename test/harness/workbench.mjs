// A real VS Code without Electron: its server, and its workbench in the machine's own Chromium.
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';
import { startDriver } from './driver.mjs';
import { makeProfile, startServer } from './server.mjs';

const BROWSER_FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'],
  // Nothing outside this machine is needed.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

// What the workbench itself logs at every start here; the tests' own output comes the same way.
const NOISE = [
  /^Resolv(ing|ed) connection token/,
  /^Creating a socket/,
  /^\[reconnection-grace-time\]/,
  /^Updating additional builtin/,
  /^\[Service Worker\]/,
  /^\[AgentHost/,
  /^\[AccountPolicyGate\]/,
  /authentication provider 'github'/,
  /^Ignoring fetching additional builtin/,
  /^Creation of workbench contribution/,
];

function printConsole(type, args) {
  if (NOISE.some((pattern) => pattern.test(String(args[0])))) return;
  (console[type] ?? console.log)(...args);
}

/**
 * Opens VS Code. Resolves to the Playwright page, `exited` (the exit code of the extension tests, where
 * `extensionTestsPath` is given) and `close`; rejects where the promise `stopped` resolves before that.
 */
export async function openWorkbench(options) {
  const temp = fs.mkdtempSync(path.join(os.tmpdir(), 'dateline-vscode-'));
  let page;
  let server;
  let browser;
  let stopping = false;
  options.stopped?.then(() => {
    stopping = true;
    // Whatever waits for the page ends.
    void browser?.close().catch(() => {});
  });
  const throwIfStopping = () => {
    if (stopping) throw new Error('Stopped while VS Code was starting');
  };
  const driver = await startDriver(() => page);
  const close = async () => {
    await browser?.close().catch(() => {});
    await server?.stop();
    driver.stop();
    fs.rmSync(temp, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  try {
    const env = { DATELINE_PAGE_DRIVER: driver.url };
    server = await startServer({ ...makeProfile(temp, options), args: options.serverArgs, env });
    throwIfStopping();
    browser = await chromium.launch({
      executablePath: findChromium(),
      headless: !process.env.DATELINE_HEADED,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      args: BROWSER_FLAGS,
    });
    throwIfStopping();
    const context = await browser.newContext({
      viewport: { width: 1400, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    page = await context.newPage();
    await page.addInitScript(answerSecretKey, [...randomBytes(32)]);
    const exited = watchExit(page, browser, server.process);
    await page.exposeFunction('codeAutomationLog', printConsole);
    await page.goto(server.address({ ...options, payload: payloadOf(options, server.remote) }));
    await page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
    return { page, browser, origin: server.origin, exited, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Half of the key for stored secrets, which code-server's outer server would serve; without it they live in memory. */
function answerSecretKey(key) {
  const { fetch } = window;
  window.fetch = (url, ...rest) =>
    String(url).endsWith('/mint-key') ? Promise.resolve(new Response(new Uint8Array(key))) : fetch(url, ...rest);
}

function watchExit(page, browser, server) {
  const exited = new Promise((resolve, reject) => {
    void page.exposeFunction('codeAutomationExit', resolve);
    page.on('crash', () => reject(new Error('The browser page crashed')));
    browser.on('disconnected', () => reject(new Error('The browser closed')));
    server.on('exit', (code, signal) => reject(new Error(`The VS Code server exited with ${code ?? signal}`)));
  });
  exited.catch(() => {});
  return exited;
}

function payloadOf({ disableExtensions, extensionDevelopmentPaths, extensionTestsPath, files, payload }, remote) {
  return [
    ...(disableExtensions ? [['disableExtensions', 'true']] : []),
    ...extensionDevelopmentPaths.map((dir) => ['extensionDevelopmentPath', remote(dir)]),
    ...(extensionTestsPath ? [['extensionTestsPath', remote(extensionTestsPath)]] : []),
    ...files.slice(0, 1).map((file) => ['openFile', remote(file)]),
    ...payload,
  ];
}
