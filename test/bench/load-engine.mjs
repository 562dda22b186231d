// The engine as the extension's bundles hold it, for measures in this process.
import { createRequire } from 'node:module';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { root } from '../install.mjs';
import { tempFolder } from '../temp.mjs';

/** Builds `test/bench/<name>.ts` and gives its exports. */
export async function loadEngine(name) {
  const outfile = path.join(tempFolder('bench-', path.join(root, 'out')), `${name}.cjs`);
  await esbuild.build({
    entryPoints: [path.join(root, 'test', 'bench', `${name}.ts`)],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    loader: { '.bin': 'binary' },
  });
  return createRequire(import.meta.url)(outfile);
}
