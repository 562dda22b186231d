import assert from 'node:assert/strict';
import type { WaitingJob } from '../../../../src/workspace/readers/job-queue';
import { type Reader, startReader } from '../../../../src/workspace/readers/reader';
import type { WorkerEvents } from '../../../../src/workspace/readers/worker-port';

const jobOf = (text: string, urgent = false): WaitingJob => ({
  text,
  urgent,
  wanted: () => true,
  resolve() {},
  reject() {},
});

describe('a reader', () => {
  let worker: WorkerEvents;
  let reader: Reader;
  /** Ids that the worker was given, by text. */
  let ids: Map<string, number>;
  /** Who is to blame for its end, and who has to be read by another. */
  let end: readonly [string | undefined, ...string[]] | undefined;

  const give = (text: string, urgent = false): void => reader.give(jobOf(text, urgent));
  const answer = (text: string, next?: string): void =>
    worker.answered({ id: ids.get(text)!, next: next === undefined ? undefined : ids.get(next), error: 'none' });

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
        ended(_reason, _outOfMemory, job, others) {
          end = [job?.text, ...others.map(({ text }) => text)];
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
    answer('open', 'also open');
    assert.ok(reader.hasRoom(true));
  });

  it('has enough to do with one long text', () => {
    give('long '.repeat(20_000));
    assert.ok(!reader.hasRoom(false));
    assert.ok(reader.hasRoom(true));
    give('open '.repeat(5_000), true);
    assert.ok(!reader.hasRoom(true));
  });

  it('blames its end on the text that it was at', () => {
    for (const text of ['a', 'b', 'c']) give(text);
    answer('a', 'c');
    worker.ended('gone', false);
    assert.deepEqual(end, ['c', 'b']);
  });

  it('blames it on the first that came where it had none before', () => {
    for (const text of ['a', 'b', 'c']) give(text);
    answer('a');
    worker.ended('gone', false);
    assert.deepEqual(end, ['b', 'c']);
  });

  it('blames it on nobody where the text was taken back', () => {
    give('a');
    give('open', true);
    assert.deepEqual(
      reader.takeBack().map(({ text }) => text),
      ['open'],
    );
    give('b');
    answer('a');
    worker.ended('gone', false);
    assert.deepEqual(end, [undefined, 'b']);
  });
});
