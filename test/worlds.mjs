// What is open in VS Code when its tests start. A test belongs to the world that its first folder below test/vscode
// names, and to `folder` where that names none.
import fs from 'node:fs';
import path from 'node:path';
import { root } from './install.mjs';

/**
 * `open` makes the world in a folder and gives what VS Code opens; `packed` installs the .vsix instead of dist/. A world
 * of several `starts` is opened for each of its test files, in order of name; `open` is told which start it is.
 */
export const WORLDS = {
  folder: { open: copySeeds },
  'multi-root': { open: splitSeeds },
  'no-folder': { open: () => undefined },
  installed: { open: copySeeds, packed: true },
  restarted: { open: changeSeeds, starts: true },
};

/** The world of a test, by its path below test/vscode. */
export function worldOf(name) {
  const folder = name.split('/')[0];
  return Object.hasOwn(WORLDS, folder) ? folder : 'folder';
}

function copySeeds(temp) {
  const folder = path.join(temp, 'seeds');
  fs.cpSync(path.join(root, 'seeds'), folder, { recursive: true });
  makeWritable(folder);
  return folder;
}

/**
 * The seeds, and, at the third start, what another program made of them: one is gone, one is cut, one is new; at the
 * fourth all that the extension has kept of articles is lost, but not what it has kept of the window.
 */
function changeSeeds(temp, start) {
  if (start === 0) return copySeeds(temp);
  const folder = path.join(temp, 'seeds');
  if (start === 3) {
    const storage = path.join(temp, 'user-data', 'User', 'workspaceStorage');
    const kept = fs.readdirSync(storage, { recursive: true }).filter((name) => name.endsWith('.index'));
    if (kept.length === 0) throw new Error(`nothing is kept in ${storage}`);
    for (const name of kept) fs.rmSync(path.join(storage, name));
  }
  if (start !== 2) return folder;
  const [gone, cut, ...others] = fs.readdirSync(folder).sort();
  fs.rmSync(path.join(folder, gone));
  const text = fs.readFileSync(path.join(folder, cut), 'utf8');
  fs.writeFileSync(path.join(folder, cut), text.slice(0, text.length / 2));
  fs.copyFileSync(path.join(folder, others[0]), path.join(folder, 'new.txt'));
  return folder;
}

/** The seeds in two folders, `east` (the first three) and `west`. */
function splitSeeds(temp) {
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
