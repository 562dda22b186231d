// Which VS Code runs the editor tests: the desktop program where there is a display and a network, or the same
// workbench without Electron in the machine's Chromium.
import net from 'node:net';
import path from 'node:path';
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath } from '@vscode/test-electron';
import { startDriver } from './harness/driver.mjs';
import { ensureHarness, harness, root, setupError } from './install.mjs';

const VERSION = '1.139.1';

/** True where a window can be shown. */
export function hasDisplay() {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * `{ executable, cli, openPage }`: the program, the command that manages its extensions, and what lets a test look at
 * its page. DATELINE_VSCODE names another desktop VS Code, or `harness`.
 */
export async function findVscode() {
  const wish = process.env.DATELINE_VSCODE;
  if (wish && wish !== 'harness') return desktop(wish);
  if (!wish && hasDisplay()) {
    try {
      return desktop(await downloadAndUnzipVSCode({ version: VERSION, cachePath: path.join(root, '.vscode-test') }));
    } catch (error) {
      console.error(`VS Code could not be downloaded (${error.message}); its workbench runs in Chromium instead.`);
    }
  }
  return workbenchInChromium();
}

async function workbenchInChromium() {
  ensureHarness();
  const { ensureChromium } = await import('./harness/chromium.mjs');
  try {
    ensureChromium();
  } catch (error) {
    throw setupError(error.message);
  }
  const openPage = () => ({ launchArgs: [], env: {}, close: () => {} });
  const executable = path.join(harness, 'code.mjs');
  return { executable, cli: [process.execPath, executable], openPage };
}

function desktop(executable) {
  const cli = resolveCliArgsFromVSCodeExecutablePath(executable, { reuseMachineInstall: true });
  return { executable, cli, openPage: openDesktopPage };
}

/** Electron shows its window to Playwright through Chromium's debugging port. */
async function openDesktopPage() {
  const port = await freePort();
  let browser;
  const driver = await startDriver(async () => {
    const { chromium } = await import('playwright-core');
    browser ??= await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const pages = browser.contexts().flatMap((context) => context.pages());
    return pages.find((page) => page.url().includes('workbench'));
  });
  return {
    launchArgs: [`--remote-debugging-port=${port}`],
    env: { DATELINE_PAGE_DRIVER: driver.url },
    close: () => {
      driver.stop();
      void browser?.close().catch(() => {});
    },
  };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
