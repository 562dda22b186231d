import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { buildSync } from 'esbuild';
import { type Analyzer, createAnalyzer } from '../../../../src/workspace/readers/analyzer';
import { threadsOf } from '../../../../src/workspace/readers/thread-worker';

/** Answers with the text itself; `die` ends the thread, `hang` never ends, `throw` breaks it, `fill` needs much room. */
const WORKER = `
const { parentPort, resourceLimits } = require('node:worker_threads');
const { serveInTurn } = require('./src/worker/serve-in-turn');
function* answer(text) {
  yield;
  if (text.startsWith('die')) process.exit(3);
  if (text === 'hang') for (;;);
  if (text === 'throw') throw new Error('broken thread');
  if (text === 'fill' && resourceLimits.maxOldGenerationSizeMb < 1000) {
    const kept = [];
    for (;;) kept.push(new Array(1000).fill(kept.length + 0.5));
  }
  yield;
  return text === 'refuse' ? { error: 'refused' } : { packed: packed(text) };
}
const packed = (text) => new TextEncoder().encode(text);
serveInTurn(parentPort, answer);`;

describe('the readers beside the editor', () => {
  let folder: string;
  let analyzer: Analyzer;
  let warnings: string[];
  const writeWorker = (contents: string): void => {
    const stdin = { contents, resolveDir: process.cwd() };
    buildSync({ stdin, bundle: true, platform: 'node', outfile: join(folder, 'worker.js') });
  };
  const open = (size: number, code = WORKER, rest = (): number => 0): Analyzer => {
    writeWorker(code);
    const warn = (message: string): void => void warnings.push(message);
    analyzer = createAnalyzer({ start: threadsOf(join(folder, 'worker.js')), size, timeLimit: 3000, rest, warn });
    return analyzer;
  };
  const job = async (text: string, more: { urgent?: boolean; wanted?: () => boolean } = {}) => {
    const wanted = more.wanted ?? (() => true);
    const reading = await analyzer.analyze({ text, urgent: more.urgent ?? false, wanted });
    return reading && new TextDecoder().decode(reading.packed);
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-analyzer-'));
    warnings = [];
  });
  afterEach(() => {
    analyzer.dispose();
    rmSync(folder, { recursive: true });
  });

  it('answer each text with its own analysis', async () => {
    open(2);
    const texts = Array.from({ length: 40 }, (_, i) => `text ${i}`);
    assert.deepEqual(await Promise.all(texts.map((text) => job(text))), texts);
  });

  it('rest before texts that nobody waits for, and take few at a time', async () => {
    // after the first few texts longer than anybody waits
    const pauses = [1];
    open(1, WORKER, () => pauses.pop() ?? 1_000_000);
    let read = 0;
    const ask = async (text: string, urgent: boolean): Promise<void> => {
      await job(text, { urgent });
      if (!urgent) read++;
    };
    const jobs = Array.from({ length: 40 }, (_, place) => ask(`text ${place}`, false));
    await ask('open', true);
    assert.equal(read, 0);
    await jobs[0];
    await ask('open again', true);
    assert.ok(read > 0 && read < 20, `${read} texts`);
  });

  it('have little ahead while somebody types, however long they are at a text', async () => {
    open(1, WORKER, () => 1);
    let given = 0;
    const wanted = (): boolean => ++given > 0;
    const others = Array.from({ length: 40 }, (_, place) => `text ${place}`);
    const jobs = Promise.allSettled(['hang', ...others].map((text) => job(text, { wanted })));
    await pause(500);
    assert.ok(given < 10, `${given} texts`);
    await jobs;
  });

  it('warm up once', async () => {
    open(
      1,
      WORKER.replace('encode(text)', 'encode(text.length + " " + (globalThis.read = (globalThis.read ?? 0) + 1))'),
    );
    const long = 'a'.repeat(50_000);
    await Promise.all([analyzer.warmUp(long), analyzer.warmUp(long)]);
    assert.equal(analyzer.readers, 1);
    const [length, read] = String(await job('abc'))
      .split(' ')
      .map(Number);
    assert.equal(length, 3);
    assert.ok(read > 2, `a reader that has read ${read} texts`);
    await analyzer.warmUp(long);
    assert.equal(await job('abc'), `3 ${read + 1}`);
  });

  it('warm up with whatever breaks them, and nobody is told but the log', async () => {
    open(1);
    await analyzer.warmUp('die'.padEnd(1000));
    assert.equal(await job('next'), 'next');
    assert.equal(warnings.length, 1);
  });

  it('take what the user looks at before what waits', async () => {
    open(1);
    const order: unknown[] = [];
    const jobs = ['a', 'b', 'c', 'd'].map((text) => job(text).then((packed) => order.push(packed)));
    jobs.push(job('open', { urgent: true }).then((packed) => order.push(packed)));
    await Promise.all(jobs);
    assert.deepEqual(order, ['open', 'a', 'b', 'c', 'd']);
  });

  it('pass over texts that changed while they waited', async () => {
    open(1);
    let isWanted = true;
    const long = 'long '.repeat(30_000);
    const jobs = [job(long), job('old', { wanted: () => isWanted }), job('new')];
    isWanted = false;
    assert.deepEqual(await Promise.all(jobs), [long, undefined, 'new']);
  });

  it('are started when there is work for them, and no more than there may be', async () => {
    open(2);
    assert.equal(analyzer.readers, 0);
    const first = job('a');
    assert.equal(analyzer.readers, 1);
    const others = ['b', 'c', 'd', 'e', 'f'].map((text) => job(text));
    assert.equal(analyzer.readers, 2);
    await Promise.all([first, ...others]);
  });

  it('are joined by another where all are held up and the user waits', async () => {
    open(1);
    const hanging = assert.rejects(job('hang'), /not read within/);
    for (const text of ['open', 'open again']) assert.equal(await job(text, { urgent: true }), text);
    // the one that is held up is not yet given up
    assert.deepEqual(warnings, []);
    await hanging;
  });

  it('leave long texts to one of their own', async () => {
    open(1);
    const long = 'long '.repeat(50_000);
    const order: unknown[] = [];
    await Promise.all([long, 'a', 'b'].map((text) => job(text).then((packed) => order.push(packed?.length))));
    assert.equal(analyzer.readers, 2);
    assert.deepEqual([...order].sort(), [1, 1, long.length]);
  });

  it('read a text that needs more room than they have where there is more', async () => {
    open(1);
    assert.deepEqual(await Promise.all([job('fill'), job('next')]), ['fill', 'next']);
    assert.match(warnings.join(), /memory/);
  });

  for (const [text, reason] of [
    ['die', /stopped \(code 3\)/],
    ['hang', /not read within 3 seconds/],
    ['throw', /broken thread/],
    ['refuse', /refused/],
  ] as const)
    for (const urgent of [false, true])
      it(`tell why a text fails (${text}${urgent ? ', urgent' : ''}) and read all others`, async () => {
        open(1);
        await job('first');
        const good = [job('a'), job('b')];
        const bad = job(text, { urgent });
        await assert.rejects(bad, reason);
        assert.deepEqual(await Promise.all([...good, job('c')]), ['a', 'b', 'c']);
        // once with others beside it, once alone
        assert.ok(text === 'refuse' ? warnings.length === 0 : [1, 2].includes(warnings.length), warnings.join());
      });

  it('say so where none can be started, and try again for the next text', async () => {
    open(1, 'throw new Error("no such room")');
    const jobs = await Promise.allSettled(['a', 'b', 'c'].map((text) => job(text)));
    for (const one of jobs) assert.match(one.status === 'rejected' ? String(one.reason) : '', /no such room/);
    writeWorker(WORKER);
    assert.equal(await job('d'), 'd');
  });

  it('answer those who still wait when they are closed', async () => {
    open(1);
    const waiting = Promise.all([job('hang'), job('a'), job('b')]);
    analyzer.dispose();
    assert.deepEqual(await waiting, [undefined, undefined, undefined]);
  });
});
