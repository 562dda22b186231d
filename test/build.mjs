// Builds the extension into dist/ and the tests into out/.

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { root, setupError } from './install.mjs';

const out = path.join(root, 'out', 'test');

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

/** Bundles each test into a file of its own; gives their paths in the same order. */
export async function buildTests(tests, support = []) {
  fs.rmSync(out, { recursive: true, force: true });
  const entry = (name) => path.join(root, 'test', `${name}.ts`);
  const result = await esbuild
    .build({
      entryPoints: [...tests.map((name) => entry(`${name}.test`)), ...support.map(entry)],
      outbase: path.join(root, 'test'),
      outdir: out,
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
  return tests.map((name) => path.join(out, `${name}.test.js`));
}

/** Where `buildTests` puts a support module, `vscode/index` for example. */
export const builtSupport = (name) => path.join(out, `${name}.js`);
