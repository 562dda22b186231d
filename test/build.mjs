// Builds the extension into dist/ and the tests into out/.

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { root, setupError } from './install.mjs';
import { tempFolder } from './temp.mjs';

export function buildExtension(...flags) {
  const { status } = spawnSync(process.execPath, ['esbuild.js', ...flags], { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw setupError('The build failed: see its message above.');
}

/** Test files below `test/<folder>`, as paths relative to test/ without the ending: `unit/article/header`. */
export function findTests(folder) {
  const dir = path.join(root, 'test', folder);
  if (!fs.existsSync(dir)) return [];
  return fs
    .readdirSync(dir, { recursive: true })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `${folder}/${file.replaceAll('\\', '/').slice(0, -'.test.ts'.length)}`)
    .sort();
}

/**
 * Bundles each test, and modules of test/ beside them, into files of their own in a new folder below out/: runs may
 * overlap. Gives the folder; `unit/article/header` becomes `unit/article/header.test.js` in it, `vscode/index`
 * becomes `vscode/index.js`.
 */
export async function buildTests(tests, support) {
  const outdir = tempFolder('test-', path.join(root, 'out'));
  const entry = (name) => path.join(root, 'test', `${name}.ts`);
  const result = await esbuild
    .build({
      entryPoints: [...tests.map((name) => entry(`${name}.test`)), ...support.map(entry)],
      outbase: path.join(root, 'test'),
      outdir,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      packages: 'external',
      external: ['vscode'],
      loader: { '.bin': 'binary' },
      sourcemap: 'linked',
      sourcesContent: false,
      logLevel: 'warning',
    })
    .catch(() => undefined);
  if (!result) throw setupError('The tests do not compile: see the messages above.');
  return outdir;
}
