// `npm run -s analyze -- PATH...`: the command line from a checkout, built where it is missing or older than its
// source. Standard output holds records only.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { getHeapStatistics } from 'node:v8';
import { buildExtension } from './build.mjs';
import { root } from './install.mjs';

const cli = path.join(root, 'dist', 'cli.js');
/** Of the machine's memory. */
const HEAP_SHARE = 0.75;

if (isStale()) buildExtension();
// npm runs scripts in the project's folder; the paths were given in the reader's.
const options = { cwd: process.env.INIT_CWD ?? process.cwd(), stdio: 'inherit' };
// Node's own limit, of 4 GB at most, is too small for 50,000 articles.
const memory = Math.min(os.totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY);
const heap = Math.floor(Math.max(getHeapStatistics().heap_size_limit, memory * HEAP_SHARE) / 2 ** 20);
const args = [`--max-old-space-size=${heap}`, cli, 'analyze', ...process.argv.slice(2)];
const { status, signal } = spawnSync(process.execPath, args, options);
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
