// Speed of the engine that dist/worker.js and dist/cli.js hold, beside libraries that read the same from the same text.
// Times are of the processor, so that what else the machine does counts little, and of the thread that reads; what V8's
// own threads compile and collect beside it is told apart.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../install.mjs';
import { loadEngine } from './load-engine.mjs';
import { chronoDates, compromiseNames, winkEntities } from './peers.mjs';
import { median, printTable } from './table.mjs';

const ROUNDS = 9;
/** Until hardly anything is compiled any more, as nearly all texts of an archive find it; all have as many. */
const WARM_UPS = 12;
/** How often a turn reads the texts: an archive is read in one go, and the turn before leaves nothing of use behind. */
const READINGS = 20;
/** Between two looks at the clock, at least: the system sets it some hundred times a second. */
const LONG_ENOUGH_MS = 200;
const STARTS = 7;
const KILOBYTE = 1024;

export async function measureSpeed() {
  const { readAll, readAllOf, readNamesAlone, readDatesAlone } = await loadEngine('engine');
  const seeds = fs.readdirSync(path.join(root, 'seeds')).sort();
  const texts = seeds.map((name) => fs.readFileSync(path.join(root, 'seeds', name), 'utf8'));
  const contestants = [
    ['Dateline, whole analysis', readAll],
    ['Dateline, names alone', readNamesAlone],
    ['compromise, people + places + organizations', compromiseNames],
    ['compromise + chrono-node, names and dates', (text) => compromiseNames(text) + chronoDates(text)],
    ['Dateline, dates alone', readDatesAlone],
    ['chrono-node, dates', chronoDates],
    ['wink-nlp, parts of speech and entities (no names)', winkEntities],
  ];
  const [whole, ...others] = contestants.map(([name, read]) => [name, (all) => all.forEach((text) => void read(text))]);
  compare([whole, ['Dateline, whole analysis, side by side', readAllOf], ...others], texts);
  measureFlatness('Long articles', contestants.slice(0, 3), (length) => articleOf(texts, length));
  for (const [name, piece] of PATHOLOGICAL)
    measureFlatness(`${name}, over and over`, contestants.slice(0, 1), (length) => repeated(piece, length));
  measureStart();
}

/** Text that makes careless patterns try every pair of marks. */
const PATHOLOGICAL = [
  ['Quotation marks never closed', '“Never closed, he said, "and “again\n\n'],
  ['Quotation marks alone', '" '],
  ['Single marks in one line', "'Tis the dogs' day, he said, ‘"],
  ['Brackets never closed', '(Reuters [India ('],
];

/** All contestants take turns, so that what else the machine does hits them alike. */
function compare(contestants, texts) {
  const kilobytes = texts.reduce((sum, text) => sum + text.length, 0) / KILOBYTE;
  const times = contestants.map(() => []);
  const allThreads = contestants.map(() => []);
  for (let round = -WARM_UPS; round < ROUNDS; round++) {
    for (const [i, [, read]] of contestants.entries()) {
      const before = process.cpuUsage();
      const time = timed(() => {
        for (let reading = 0; reading < READINGS; reading++) read(texts);
      });
      const { user, system } = process.cpuUsage(before);
      if (round < 0) continue;
      times[i].push(time / kilobytes / READINGS);
      allThreads[i].push((user + system) / 1000 / kilobytes / READINGS);
    }
  }
  const [whole, side, names] = times.map(median);
  printTable(
    `Speed on the seeds (${texts.length} articles, ${kilobytes.toFixed(1)} KB of 1,024 characters), median of ${ROUNDS}`,
    ['', 'ms per KB', '× whole', '× side by side', '× names', 'ms of all threads'],
    contestants.map(([name], i) => {
      const time = median(times[i]);
      const ratios = [whole, side, names].map((other) => (time / other).toFixed(1));
      return [name, time.toFixed(3), ...ratios, median(allThreads[i]).toFixed(3)];
    }),
  );
}

/** One article, again and again, up to a megabyte: time per KB should not grow. */
function measureFlatness(title, contestants, textOf) {
  const sizes = [1, 10, 100, 1024];
  const rows = contestants.map(([name, read]) => {
    const cells = sizes.map((size) => {
      const text = textOf(size * KILOBYTE);
      const readings = () => timedOften(() => read(text));
      for (let warmUp = 0; warmUp < 3; warmUp++) readings();
      return (median(Array.from({ length: 3 }, readings)) / size).toFixed(3);
    });
    return [name, ...cells];
  });
  printTable(`${title}, ms per KB`, ['', ...sizes.map((size) => `${size} KB`)], rows);
}

/** In a process of its own each time, all threads: the worker's code loaded, and one article of the seeds read. */
function measureStart() {
  const [article] = fs.readdirSync(path.join(root, 'seeds')).sort();
  const worker = path.join(root, 'dist', 'worker.js');
  const script = `
    const text = require('node:fs').readFileSync(${JSON.stringify(path.join(root, 'seeds', article))}, 'utf8');
    const { Worker } = require('node:worker_threads');
    const spent = () => process.cpuUsage().user / 1000;
    const start = spent();
    const worker = new Worker(${JSON.stringify(worker)});
    let loaded = start;
    worker.once('online', () => worker.postMessage({ id: 0, text: '' }));
    // beside the answers it tells what it is at
    worker.on('message', ({ id }) => {
      if (id === 0) {
        loaded = spent();
        worker.postMessage({ id: 1, text });
      } else if (id === 1) {
        console.log(JSON.stringify([loaded - start, spent() - loaded]));
        process.exit();
      }
    });`;
  const runs = Array.from({ length: STARTS }, () => JSON.parse(execFileSync(process.execPath, ['-e', script])));
  const row = (name, times) => [name, median(times).toFixed(0), Math.min(...times).toFixed(0)];
  printTable(
    `Start of the engine, ms, ${STARTS} processes`,
    ['', 'median', 'best'],
    [
      row(
        'worker started, code loaded, an empty text read',
        runs.map(([load]) => load),
      ),
      row(
        'first article read',
        runs.map(([, first]) => first),
      ),
    ],
  );
}

function repeated(piece, length) {
  return ` date 2024-03-21\n\n${piece.repeat(Math.ceil(length / piece.length))}`.slice(0, length);
}

function articleOf(texts, length) {
  const paragraphs = texts.flatMap((text) => text.split(/\n\s*\n/).slice(1)).filter((paragraph) => paragraph.trim());
  let text = ' date 2024-03-21\n\n';
  for (let i = 0; text.length < length; i++) text += `${paragraphs[i % paragraphs.length].trim()}\n\n`;
  return text.slice(0, length);
}

function timed(run) {
  const start = spentMs();
  run();
  return spentMs() - start;
}

/** Milliseconds of one of several runs. */
function timedOften(run) {
  const end = performance.now() + LONG_ENOUGH_MS;
  let runs = 0;
  const time = timed(() => {
    for (; runs === 0 || performance.now() < end; runs++) run();
  });
  return time / runs;
}

/** Milliseconds that this thread has had a processor; where the system does not tell, those that have gone by. */
function spentMs() {
  try {
    const nanoseconds = Number(fs.readFileSync('/proc/thread-self/schedstat', 'latin1').split(' ')[0]);
    if (nanoseconds > 0) return nanoseconds / 1e6;
  } catch {
    // another system
  }
  return performance.now();
}
