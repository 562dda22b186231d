import assert from 'node:assert/strict';
import path from 'node:path';
import type { ArticleRead } from '../../../src/cli/read-article';
import { readInThreads } from '../../../src/cli/read-in-threads';
import { folderWith } from './dateline';

/** Refuses each file with its own name as reason; `die` ends the thread, `hang` never ends, `throw` breaks it. */
const WORKER = `
const { parentPort } = require('node:worker_threads');
const read = ({ index, file }) => {
  if (file.endsWith('die')) process.exit(3);
  if (file.endsWith('hang')) for (;;);
  if (file.endsWith('throw')) throw new Error('broken thread');
  const wait = Number(/wait(\\d+)/.exec(file)?.[1] ?? 0);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait);
  parentPort.postMessage({ index, outcome: { kind: 'refused', reason: file } });
};
parentPort.on('message', (lot) => lot.forEach(read));
parentPort.postMessage('ready');`;

/** Answers each lot after 50 ms, with how many files were waiting then. */
const COUNTING_WORKER = `
const { parentPort } = require('node:worker_threads');
let waiting = 0;
parentPort.on('message', (lot) => {
  waiting += lot.length;
  setTimeout(() => {
    const reason = String(waiting);
    waiting -= lot.length;
    for (const { index } of lot) parentPort.postMessage({ index, outcome: { kind: 'refused', reason } });
  }, 50);
});
parentPort.postMessage('ready');`;

/** Dies at its first lot; another one does not even start. */
const LAST_WORKER = `
const { existsSync, writeFileSync } = require('node:fs');
const { parentPort } = require('node:worker_threads');
if (existsSync(__filename + '.started')) throw new Error('no more threads');
writeFileSync(__filename + '.started', '');
parentPort.on('message', () => process.exit(3));
parentPort.postMessage('ready');`;

describe('reading in threads', function () {
  this.timeout(60_000);

  let folder = '';
  let remove = () => {};

  before(() => {
    ({ folder, remove } = folderWith({ 'worker.js': WORKER, 'counting.js': COUNTING_WORKER, 'last.js': LAST_WORKER }));
  });
  after(() => remove());

  /** What came of each file, in their order, and the order that they ended in. */
  async function read(
    files: readonly string[],
    count: number,
    worker = 'worker.js',
  ): Promise<{ reasons: string[]; order: number[] }> {
    const outcomes: ArticleRead[] = [];
    const order: number[] = [];
    await readInThreads(files, { workerFile: path.join(folder, worker), count, timeLimit: 3000 }, (index, outcome) => {
      assert.equal(outcomes[index], undefined, `file ${index} ended twice`);
      outcomes[index] = outcome;
      order.push(index);
    });
    return { reasons: outcomes.map((outcome) => (outcome.kind === 'refused' ? outcome.reason : 'read')), order };
  }

  it('gives each file its own outcome in whatever order threads end', async () => {
    const files = Array.from({ length: 40 }, (_, index) => `${index}${index === 0 ? ' wait500' : ''}`);
    const { reasons, order } = await read(files, 3);
    assert.deepEqual(reasons, files);
    assert.notEqual(order[0], 0);
  });

  it('has nothing to wait for without files', async () => {
    assert.deepEqual(await read([], 2), { reasons: [], order: [] });
  });

  for (const [name, reason] of [
    ['die', 'could not be analysed: its reader stopped (code 3)'],
    ['throw', 'could not be analysed: broken thread'],
    ['hang', 'not read within 3 seconds'],
  ] as const)
    it(`refuses the file whose reader fails (${name}) and reads all others`, async () => {
      // Each hang lasts for the whole limit.
      for (const count of name === 'hang' ? [2] : [1, 2]) {
        const files = ['a', 'b', name, 'c', 'd', 'e', name, 'f'];
        const expected = files.map((file) => (file === name ? reason : file));
        assert.deepEqual((await read(files, count)).reasons, expected);
      }
    });

  it('ends where every file fails', async () => {
    const { reasons } = await read(['die', 'die', 'die', 'die', 'die'], 2);
    assert.equal(reasons.filter((reason) => reason.includes('stopped')).length, 5);
  });

  it('reads in this thread where none can be started', async () => {
    const files = ['no such file', 'nor this'].map((name) => path.join(folder, name));
    assert.deepEqual((await read(files, 2, 'missing.js')).reasons, [
      'no such file or folder',
      'no such file or folder',
    ]);
  });

  it('does not read in this thread what may have ended another', async () => {
    const files = Array.from({ length: 40 }, (_, index) => path.join(folder, `no file ${index}`));
    const { reasons } = await read(files, 1, 'last.js');
    const refused = reasons.filter((reason) => reason === 'could not be analysed: no more threads').length;
    const readHere = reasons.filter((reason) => reason === 'no such file or folder').length;
    assert.ok(refused > 1 && readHere > 1, reasons.join());
    assert.equal(refused + readHere, files.length);
  });

  it('sends each thread a few files only, so that none is far ahead of what is taken in', async () => {
    const files = Array.from({ length: 400 }, (_, index) => String(index));
    const { reasons } = await read(files, 1, 'counting.js');
    assert.ok(Math.max(...reasons.map(Number)) <= 40, reasons.join(' '));
  });

  it('shares few files among the threads', async () => {
    const files = Array.from({ length: 12 }, (_, index) => String(index));
    const { reasons } = await read(files, 3, 'counting.js');
    assert.ok(Math.max(...reasons.map(Number)) <= 4, reasons.join(' '));
  });
});
