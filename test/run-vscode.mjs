// Runs the tests that live in VS Code's extension host, each world in a VS Code of its own with a fresh profile.
import fs from 'node:fs';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { findVscode } from './find-vscode.mjs';
import { PROFILE } from './harness/server.mjs';
import { root } from './install.mjs';
import { tempFolder } from './temp.mjs';

/** What is open in VS Code when the tests start; a test belongs to the world that its first folder names. */
const WORLDS = {
  folder: copySeeds,
  'multi-root': makeMultiRoot,
  'no-folder': () => undefined,
};

/**
 * Runs tests `{ name, file }`, name being the path below test/vscode, through the built test/vscode/index.ts
 * (`entry`); calls `add` with the totals of each world.
 */
export async function runEditorTests(tests, { entry, grep, add }) {
  const vscode = await findVscode();
  for (const world of Object.keys(WORLDS)) {
    const files = tests.filter(({ name }) => worldOf(name) === world).map(({ file }) => file);
    if (files.length > 0) add(await runWorld(world, { files, entry, grep, vscode }));
  }
}

function worldOf(name) {
  const folder = name.split('/')[0];
  return Object.hasOwn(WORLDS, folder) ? folder : 'folder';
}

async function runWorld(world, { files, entry, grep, vscode }) {
  const temp = tempFolder('dateline-test-');
  const totalsFile = path.join(temp, 'totals.json');
  const target = WORLDS[world](temp);
  const userDataDir = path.join(temp, 'user-data');
  fs.mkdirSync(path.join(userDataDir, 'User'), { recursive: true });
  fs.writeFileSync(path.join(userDataDir, 'User', 'settings.json'), JSON.stringify(PROFILE));
  const page = await vscode.openPage();
  try {
    console.log(`\nIn VS Code, ${world}:`);
    await runTests({
      vscodeExecutablePath: vscode.executable,
      extensionDevelopmentPath: root,
      extensionTestsPath: entry,
      launchArgs: [
        ...(target ? [target] : []),
        '--disable-extensions',
        ...['--user-data-dir', userDataDir, '--extensions-dir', path.join(temp, 'extensions')],
        ...page.launchArgs,
      ],
      extensionTestsEnv: {
        DATELINE_ROOT: root,
        DATELINE_TEST_FILES: JSON.stringify(files),
        DATELINE_TOTALS: totalsFile,
        ...(grep ? { DATELINE_GREP: grep } : {}),
        ...page.env,
      },
    });
  } catch (error) {
    // Failed tests reject too; they are in the totals.
    if (!fs.existsSync(totalsFile)) console.error(`VS Code did not run the tests: ${error.message}`);
  } finally {
    page.close();
  }
  return readTotals(totalsFile);
}

/** A run that ended without totals counts as one failure. */
function readTotals(file) {
  if (!fs.existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}

function copySeeds(temp) {
  const folder = path.join(temp, 'seeds');
  fs.cpSync(path.join(root, 'seeds'), folder, { recursive: true });
  makeWritable(folder);
  return folder;
}

/** The seeds in two folders, `east` (the first three) and `west`. */
function makeMultiRoot(temp) {
  const seeds = fs.readdirSync(path.join(root, 'seeds')).sort();
  seeds.forEach((name, i) => {
    const folder = path.join(temp, i < 3 ? 'east' : 'west');
    fs.mkdirSync(folder, { recursive: true });
    fs.copyFileSync(path.join(root, 'seeds', name), path.join(folder, name));
    makeWritable(folder);
  });
  const workspace = path.join(temp, 'news.code-workspace');
  fs.writeFileSync(workspace, JSON.stringify({ folders: [{ path: 'east' }, { path: 'west' }] }));
  return workspace;
}

/** A checkout may be read-only; the tests edit their copies. */
function makeWritable(folder) {
  fs.chmodSync(folder, 0o755);
  for (const name of fs.readdirSync(folder)) fs.chmodSync(path.join(folder, name), 0o644);
}
