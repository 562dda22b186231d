// Runs the command line over sets of marked articles and scores its records: what a reader of the output gets.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root, setupError } from '../install.mjs';
import { tempFolder } from '../temp.mjs';
import { printTable } from './table.mjs';

const gold = path.join(root, 'test', 'gold');

/** Scores the seeds, and every set DATA/SET that has `articles/` and `gold.json`. */
export function measureAccuracy(data) {
  const temp = tempFolder('dateline-bench-');
  const sets = [{ name: 'seeds', articles: path.join(root, 'seeds'), gold: path.join(gold, 'seeds.json') }];
  if (fs.existsSync(data)) sets.push(...developmentSets(data));
  else console.log(`No development sets in ${data} (--data DIR names another folder): the seeds alone.\n`);
  const scored = sets.flatMap((set) => score(set, temp));
  const percent = (share) => (share === undefined ? '' : (100 * share).toFixed(1));
  printTable(
    'Accuracy, in per cent',
    ['set', 'layer', 'P', 'R', 'F1', 'n'],
    scored.map(({ name, layer, p, r, f, n }) => [name, layer, percent(p), percent(r), percent(f), String(n)]),
    2,
  );
}

function developmentSets(data) {
  return fs
    .readdirSync(data)
    .sort()
    .map((name) => ({ name, articles: path.join(data, name, 'articles'), gold: path.join(data, name, 'gold.json') }))
    .filter((set) => fs.existsSync(set.articles) && fs.existsSync(set.gold));
}

function score({ name, articles, gold: goldFile }, temp) {
  const records = path.join(temp, `${name}.jsonl`);
  const out = fs.openSync(records, 'w');
  const cli = path.join(root, 'dist', 'cli.js');
  run([cli, 'analyze', articles, '--format', 'jsonl'], ['ignore', out, 'inherit']);
  fs.closeSync(out);
  if (fs.statSync(records).size === 0) throw setupError(`The command line wrote no record for ${articles}`);
  const figures = JSON.parse(
    run([path.join(gold, 'score.mjs'), goldFile, records, '--json'], ['ignore', 'pipe', 'inherit']),
  );
  const { valid, ...layers } = figures;
  if (valid?.f === 0) console.log(`${name}: ${valid.n} broken records`);
  return Object.entries(layers).map(([layer, figure]) => ({ name, layer, ...figure }));
}

/** A set with an unreadable article, or with broken records, ends with 1 and is scored all the same. */
function run(args, stdio) {
  const { status, stdout } = spawnSync(process.execPath, args, { stdio, encoding: 'utf8', maxBuffer: 2 ** 26 });
  if ((status !== 0 && status !== 1) || stdout === '') throw setupError(`${args.join(' ')} ended with ${status}`);
  return stdout;
}
