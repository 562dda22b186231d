import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Analyzer, createAnalyzer } from '../../../src/workspace/analyzer';

/** Answers with the text itself; `die` ends the thread, `hang` never ends, `throw` breaks it. */
const WORKER = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ id, text }) => {
  if (text === 'die') process.exit(3);
  if (text === 'hang') for (;;);
  if (text === 'throw') throw new Error('broken thread');
  if (text === 'refuse') return parentPort.postMessage({ id, error: 'refused' });
  parentPort.postMessage({ id, analysis: text });
});`;

describe('the reader beside the editor', () => {
  let folder: string;
  let analyzer: Analyzer;
  const job = (text: string, more: { urgent?: boolean; wanted?: () => boolean } = {}) =>
    analyzer.analyze({ text, urgent: more.urgent ?? false, wanted: more.wanted ?? (() => true) });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-analyzer-'));
    writeFileSync(join(folder, 'worker.js'), WORKER);
    analyzer = createAnalyzer(join(folder, 'worker.js'), 3000);
  });
  afterEach(() => {
    analyzer.dispose();
    rmSync(folder, { recursive: true });
  });

  it('answers each text with its own analysis', async () => {
    assert.deepEqual(await Promise.all(['a', 'b', 'c'].map((text) => job(text))), ['a', 'b', 'c']);
  });

  it('takes what the user looks at first', async () => {
    const order: unknown[] = [];
    const jobs = ['a', 'b', 'c'].map((text) => job(text).then((analysis) => order.push(analysis)));
    jobs.push(job('open', { urgent: true }).then((analysis) => order.push(analysis)));
    await Promise.all(jobs);
    assert.deepEqual(order, ['a', 'open', 'b', 'c']);
  });

  it('passes over texts that changed while they waited', async () => {
    assert.deepEqual(await Promise.all([job('a'), job('old', { wanted: () => false }), job('new')]), [
      'a',
      undefined,
      'new',
    ]);
  });

  for (const [text, reason] of [
    ['die', /stopped \(code 3\)/],
    ['hang', /not read within 3 seconds/],
    ['throw', /broken thread/],
    ['refuse', /refused/],
  ] as const)
    it(`tells why a text fails (${text}) and reads the next ones`, async () => {
      const [bad, good] = await Promise.allSettled([job(text), job('next')]);
      assert.equal(bad.status, 'rejected');
      assert.match(String(bad.reason), reason);
      assert.deepEqual(good, { status: 'fulfilled', value: 'next' });
    });

  it('answers those who still wait when it is closed', async () => {
    const waiting = Promise.all([job('hang'), job('a')]);
    analyzer.dispose();
    assert.deepEqual(await waiting, [undefined, undefined]);
  });
});
