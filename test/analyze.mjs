// `npm run -s analyze -- PATH...`: the command line from a checkout, built where it is missing or older than its
// source. Standard output holds records only.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { buildExtension } from './build.mjs';
import { root } from './install.mjs';

const cli = path.join(root, 'dist', 'cli.js');

if (isStale()) buildExtension();
// npm runs scripts in the project's folder; the paths were given in the reader's.
const options = { cwd: process.env.INIT_CWD ?? process.cwd(), stdio: 'inherit' };
const { status, signal } = spawnSync(process.execPath, [cli, 'analyze', ...process.argv.slice(2)], options);
process.exit(signal ? 1 : status);

function isStale() {
  const built = fs.statSync(cli, { throwIfNoEntry: false })?.mtimeMs;
  if (built === undefined) return true;
  const sources = fs
    .readdirSync(path.join(root, 'src'), { recursive: true })
    .map((file) => path.join(root, 'src', file));
  const newest = [...sources, path.join(root, 'esbuild.js'), path.join(root, 'package-lock.json')];
  return newest.some((file) => fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs > built);
}
