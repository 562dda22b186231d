// Finds the machine's own Chromium, or installs Debian's where that is possible.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Path of the browser: DATELINE_CHROMIUM where set, or the first known place; undefined where there is none. */
export function findChromium() {
  return process.env.DATELINE_CHROMIUM || PLACES.find((file) => fs.existsSync(file));
}

/** Makes sure that there is a Chromium: as root on Debian it is installed with apt. Throws with what to do elsewhere. */
export function ensureChromium() {
  if (findChromium()) return;
  const root = process.getuid?.() === 0;
  if (root && fs.existsSync('/etc/debian_version')) {
    console.error('Installing Chromium with apt-get …');
    const options = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    spawnSync('apt-get', ['update', '-qq'], options);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
    if (findChromium()) return;
    throw new Error('apt-get could not install Chromium: see its message above.');
  }
  throw new Error(
    'The editor tests need Chromium or Chrome. On Debian or Ubuntu: sudo apt-get install chromium. ' +
      'Elsewhere install Chrome, or set DATELINE_CHROMIUM to the path of one.',
  );
}
