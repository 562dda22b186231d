// How analysis, memory and corpus grow with an archive: a synthetic one, the smaller sizes being the start of the largest.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { root, setupError } from '../install.mjs';
import { tempFolder } from '../temp.mjs';
import { loadEngine } from './load-engine.mjs';
import { writeArchive } from './scale-corpus.mjs';
import { measureEditor } from './scale-editor.mjs';
import { median, percentile, printTable } from './table.mjs';

export const DEFAULT_ARTICLES = 10_000;
const SEED = 'dateline';
const SAMPLE = 500;
const CHANGES = 60;
const cli = path.join(root, 'dist', 'cli.js');

/** Measures an archive of `articles`, and beginnings of it. */
export async function measureScale(articles) {
  const sizes = articles > 10_000 ? [1000, 10_000, articles] : [Math.ceil(articles / 10), articles];
  const temp = tempFolder('dateline-scale-');
  const archives = sizes.map((size) => {
    const folder = path.join(temp, String(size));
    return { size, folder, bytes: writeArchive(folder, size, SEED) };
  });
  const { size, bytes } = archives.at(-1);
  console.log(`Load ${load()} before; ${(bytes / size / 1000).toFixed(2)} KB an article.\n`);
  measureCommandLine(archives, temp);
  await measureCorpus(sizes, archives.at(-1));
  const edited = archives.findLast((archive) => archive.size <= DEFAULT_ARTICLES) ?? archives[0];
  await measureEditor(edited.folder, edited.size);
  console.log(`Load ${load()} after.`);
}

/** Whole runs from nothing to the last record. */
function measureCommandLine(archives, temp) {
  let first;
  const rows = archives.map(({ size, folder, bytes }, i) => {
    const runs = Array.from({ length: roundsFor(size) }, () => runCommandLine(folder, temp));
    const seconds = median(runs.map((run) => run.seconds));
    const memory = median(runs.map((run) => run.memory));
    const processor = (1000 * median(runs.map((run) => run.processor))) / size;
    const each = (1000 * seconds) / size;
    const growth = i === 0 ? undefined : (1024 * (memory - first.memory)) / (size - archives[0].size);
    first ??= { each, processor, memory };
    return [
      ...[count(size), String(runs.length), seconds.toFixed(1), (size / seconds).toFixed(0)],
      ...[each.toFixed(2), (each / first.each).toFixed(2)],
      ...[processor.toFixed(2), (processor / first.processor).toFixed(2)],
      ...[memory.toFixed(0), growth?.toFixed(0) ?? '', (median(runs.map((run) => run.written)) / bytes).toFixed(1)],
    ];
  });
  const head = 'articles|runs|s|articles/s|ms each|× first|CPU ms each|× first|peak MB|KB per more|bytes out / text';
  printTable('Command line, cold, median of runs (peak of resident memory, all threads)', head.split('|'), rows);
}

function runCommandLine(folder, temp) {
  const [records, resources] = ['records.jsonl', 'resources.json'].map((name) => path.join(temp, name));
  const out = fs.openSync(records, 'w');
  const start = performance.now();
  const { status } = spawnSync(
    process.execPath,
    ['--require', path.join(root, 'test', 'bench', 'resources.cjs'), cli, 'analyze', folder],
    { stdio: ['ignore', out, 'inherit'], env: { ...process.env, DATELINE_RESOURCES: resources } },
  );
  const seconds = (performance.now() - start) / 1000;
  fs.closeSync(out);
  if (status !== 0) throw setupError(`The command line ended with ${status} for ${folder}`);
  const used = JSON.parse(fs.readFileSync(resources, 'utf8'));
  return { seconds, processor: used.seconds, memory: used.megabytes, written: fs.statSync(records).size };
}

/** The corpus alone, in this process: made anew, and with one article changed, taken away or added. */
async function measureCorpus(sizes, { folder }) {
  const engine = await loadEngine('scale-engine');
  const files = fs
    .readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.txt'))
    .map((file) => path.join(folder, file))
    .sort();
  const before = heldMegabytes();
  const analyses = await engine.readAnalyses(files, cli, os.availableParallelism());
  const held = heldMegabytes() - before;
  printBytes(files, analyses, held);
  const corpora = sizes.map((size) => corpusOfSize(engine, files, analyses, size));
  const made = 'articles|entities|events|discrepancies|add all, ms|resolve all, ms';
  printTable(
    'Corpus in one thread, made anew',
    made.split('|'),
    corpora.map(({ row }) => row),
  );
  for (const [what, of] of [
    ['changed', ({ changed }) => changed],
    ['taken away', ({ removed }) => removed],
    ['added', ({ added }) => added],
  ]) {
    const first = median(of(corpora[0]));
    const rows = corpora.map((corpus) => [
      count(corpus.size),
      ...[median(of(corpus)), percentile(of(corpus), 0.95)].map((time) => time.toFixed(1)),
      (median(of(corpus)) / first).toFixed(1),
    ]);
    printTable(`One article ${what}, ms`, 'articles|median|p95|× first'.split('|'), rows);
  }
}

/** Makes a corpus, and changes, takes away and adds some of its articles, one at a time. */
function corpusOfSize({ analysisOf, corpusOf, resolved }, files, analyses, size) {
  let corpus;
  let held;
  const adding = timed(() => {
    corpus = corpusOf(files, analyses, size);
  });
  const first = timed(() => {
    held = resolved(corpus);
  });
  const places = Array.from({ length: CHANGES }, (_, round) => Math.floor((size * (round + 0.5)) / CHANGES));
  const each = (change) =>
    places.map((place) =>
      timed(() => {
        change(place);
        resolved(corpus);
      }),
    );
  // The next paragraph, as typed by a reader of the archive.
  const longer = new Map(
    places.map((place) => {
      const text = fs.readFileSync(files[place], 'utf8');
      return [place, analysisOf(`${text}\nShe arrived in Berlin on Friday, police said.\n`)];
    }),
  );
  const changed = each((place) => corpus.set(files[place], longer.get(place)));
  const removed = each((place) => corpus.delete(files[place]));
  const added = each((place) => corpus.set(files[place], analyses[place]));
  const counts = [size, held.entities, held.events, held.discrepancies].map(count);
  return { size, row: [...counts, ...[adding, first].map((time) => time.toFixed(0))], changed, removed, added };
}

function printBytes(files, analyses, held) {
  const step = Math.max(1, Math.floor(files.length / SAMPLE));
  const sample = files.map((_, index) => index).filter((index) => index % step === 0);
  const text = sample.reduce((sum, index) => sum + fs.statSync(files[index]).size, 0);
  const parts = new Map();
  for (const index of sample)
    for (const [key, value] of Object.entries(analyses[index]))
      parts.set(key, (parts.get(key) ?? 0) + Buffer.byteLength(JSON.stringify(value) ?? ''));
  const all = [...parts.values()].reduce((sum, bytes) => sum + bytes, 0);
  const rows = [...parts].sort((a, b) => b[1] - a[1]).map(([key, bytes]) => [key, (bytes / text).toFixed(2)]);
  printTable(
    `Bytes of analysis (JSON) per byte of text, ${sample.length} articles`,
    ['', ''],
    [...rows, ['all', (all / text).toFixed(2)]],
  );
  console.log(
    `Heap held by ${count(files.length)} analyses: ${held.toFixed(0)} MB, ${((1024 * held) / files.length).toFixed(1)} KB each\n`,
  );
}

const roundsFor = (size) => (size <= 1000 ? 3 : 1);

const count = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, ',');

const load = () => os.loadavg()[0].toFixed(1);

function timed(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Memory of what is still in use. */
function heldMegabytes() {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed / 2 ** 20;
}
