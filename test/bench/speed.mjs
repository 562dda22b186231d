// Speed of the engine that dist/worker.js and dist/cli.js hold, beside libraries that read the same from the same text.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { root } from '../install.mjs';
import { tempFolder } from '../temp.mjs';
import { chronoDates, compromiseNames, winkEntities } from './peers.mjs';
import { median, printTable } from './table.mjs';

const ROUNDS = 15;
const WARM_UPS = 5;
const KILOBYTE = 1024;

export async function measureSpeed() {
  const { readAll, readNamesAlone } = await loadEngine();
  const seeds = fs.readdirSync(path.join(root, 'seeds')).sort();
  const texts = seeds.map((name) => fs.readFileSync(path.join(root, 'seeds', name), 'utf8'));
  const contestants = [
    ['Dateline, whole analysis', readAll],
    ['Dateline, names alone', readNamesAlone],
    ['compromise, people + places + organizations', compromiseNames],
    ['compromise + chrono-node, names and dates', (text) => compromiseNames(text) + chronoDates(text)],
    ['wink-nlp, parts of speech and entities (no names)', winkEntities],
  ];
  compare(contestants, texts);
  measureFlatness(contestants.slice(0, 3), texts);
}

async function loadEngine() {
  const outfile = path.join(tempFolder('bench-', path.join(root, 'out')), 'engine.cjs');
  await esbuild.build({
    entryPoints: [path.join(root, 'test', 'bench', 'engine.ts')],
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

/** All contestants take turns, so that what else the machine does hits them alike. */
function compare(contestants, texts) {
  const kilobytes = texts.reduce((sum, text) => sum + text.length, 0) / KILOBYTE;
  const times = contestants.map(() => []);
  for (let round = -WARM_UPS; round < ROUNDS; round++) {
    for (const [i, [, read]] of contestants.entries()) {
      const time = timed(() => {
        for (const text of texts) read(text);
      });
      if (round >= 0) times[i].push(time / kilobytes);
    }
  }
  const [whole, names] = [median(times[0]), median(times[1])];
  printTable(
    `Speed on the seeds (${texts.length} articles, ${kilobytes.toFixed(1)} KB of 1,024 characters), median of ${ROUNDS}`,
    ['', 'ms per KB', '× whole', '× names'],
    contestants.map(([name], i) => {
      const time = median(times[i]);
      return [name, time.toFixed(3), (time / whole).toFixed(1), (time / names).toFixed(1)];
    }),
  );
}

/** One article made of the seeds' paragraphs, again and again, up to a megabyte: time per KB should not grow. */
function measureFlatness(contestants, texts) {
  const sizes = [1, 10, 100, 1024];
  const rows = contestants.map(([name, read]) => {
    const cells = sizes.map((size) => {
      const text = articleOf(texts, size * KILOBYTE);
      const rounds = size < 100 ? 15 : 3;
      const times = Array.from({ length: rounds }, () => timed(() => read(text)));
      return (median(times) / size).toFixed(3);
    });
    return [name, ...cells];
  });
  printTable('Long articles, ms per KB', ['', ...sizes.map((size) => `${size} KB`)], rows);
}

function articleOf(texts, length) {
  const paragraphs = texts.flatMap((text) => text.split(/\n\s*\n/).slice(1)).filter((paragraph) => paragraph.trim());
  let text = ' date 2024-03-21\n\n';
  for (let i = 0; text.length < length; i++) text += `${paragraphs[i % paragraphs.length].trim()}\n\n`;
  return text.slice(0, length);
}

function timed(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}
