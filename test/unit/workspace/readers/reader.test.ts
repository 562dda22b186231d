import assert from 'node:assert/strict';
import type { WaitingJob } from '../../../../src/workspace/readers/job-queue';
import { type Reader, startReader } from '../../../../src/workspace/readers/reader';
import type { WorkerEvents } from '../../../../src/workspace/readers/worker-port';

const jobOf = (text: string, { urgent = false, alone = false } = {}): WaitingJob => ({
  text,
  urgent,
  alone,
  wanted: () => true,
  resolve() {},
  reject() {},
});

describe('a reader', () => {
  let worker: WorkerEvents;
  let reader: Reader;
  /** Ids that the worker was given, by text. */
  let ids: Map<string, number>;
  /** Who may be to blame for its end, and who was still to follow. */
  let end: { suspects: string[]; others: string[] } | undefined;

  const give = (text: string, urgent = false): void => reader.give(jobOf(text, { urgent }));
  const takeUp = (...texts: string[]): void => worker.tookUp(texts.map((text) => ids.get(text)!));
  const answer = (text: string): void => worker.answered({ id: ids.get(text)!, error: 'none' });

  beforeEach(() => {
    ids = new Map();
    end = undefined;
    reader = startReader(
      (events) => {
        worker = events;
        return { post: ({ id, text }) => void ids.set(text, id), end() {} };
      },
      false,
      {
        rested() {},
        ended(_reason, _outOfMemory, suspects, others) {
          end = { suspects: suspects.map(({ text }) => text), others: others.map(({ text }) => text) };
        },
      },
    );
    worker.ready();
  });

  it('has enough to do where others wait, and room for what the user looks at', () => {
    for (let at = 0; reader.hasRoom(false); at++) give(`text ${at}`);
    assert.ok(ids.size > 10 && ids.size < 100, `${ids.size} texts`);
    assert.ok(reader.hasRoom(true));
    give('open', true);
    assert.ok(reader.hasRoom(true));
    give('also open', true);
    assert.ok(!reader.hasRoom(true));
    answer('open');
    assert.ok(reader.hasRoom(true));
  });

  it('has enough to do with one long text', () => {
    give('long '.repeat(30_000));
    assert.ok(!reader.hasRoom(false));
    assert.ok(reader.hasRoom(true));
    give('open '.repeat(5_000), true);
    assert.ok(!reader.hasRoom(true));
  });

  it('suspects of its end what it was at, but for what it has answered', () => {
    for (const text of ['a', 'b', 'c', 'd']) give(text);
    takeUp('a', 'b', 'c');
    answer('b');
    worker.ended('gone', false);
    assert.deepEqual(end, { suspects: ['a', 'c'], others: ['d'] });
  });

  it('suspects what interrupted it, not what it was at before', () => {
    for (const text of ['a', 'b']) give(text);
    takeUp('a', 'b');
    give('open', true);
    takeUp('open');
    worker.ended('gone', false);
    assert.deepEqual(end, { suspects: ['open'], others: ['a', 'b'] });
  });

  it('suspects all where it has not told what it was at', () => {
    for (const text of ['a', 'b']) give(text);
    worker.ended('gone', false);
    assert.deepEqual(end, { suspects: ['a', 'b'], others: [] });
  });

  it('suspects only one that was a suspect before where it has not told', () => {
    give('a');
    reader.give(jobOf('b', { alone: true }));
    reader.give(jobOf('c', { alone: true }));
    worker.ended('gone', false);
    assert.deepEqual(end, { suspects: ['b'], others: ['a', 'c'] });
  });

  it('suspects nobody before it has loaded', () => {
    reader = startReader(
      (events) => {
        worker = events;
        return { post() {}, end() {} };
      },
      false,
      {
        rested() {},
        ended(_reason, _outOfMemory, suspects, others) {
          end = { suspects: suspects.map(({ text }) => text), others: others.map(({ text }) => text) };
        },
      },
    );
    give('a');
    worker.ended('gone', false);
    assert.deepEqual(end, { suspects: [], others: ['a'] });
  });

  it('suspects no text that was taken back', () => {
    give('a');
    takeUp('a');
    give('open', true);
    assert.deepEqual(
      reader.takeBack().map(({ text }) => text),
      ['open'],
    );
    give('b');
    answer('a');
    takeUp('open');
    worker.ended('gone', false);
    assert.deepEqual(end, { suspects: [], others: ['b'] });
  });

  it('keeps what is at hand when texts are taken back', () => {
    give('open', true);
    takeUp('open');
    give('also open', true);
    assert.deepEqual(
      reader.takeBack().map(({ text }) => text),
      ['also open'],
    );
  });
});
