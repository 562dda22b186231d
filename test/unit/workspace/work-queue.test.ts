import assert from 'node:assert/strict';
import { createWorkQueue, type WorkQueue } from '../../../src/workspace/work-queue';

/** A queue whose work ends when the test says so. */
function queueByHand(concurrency: number) {
  const started: string[] = [];
  const ends = new Map<string, () => void>();
  const queue: WorkQueue = createWorkQueue({
    concurrency,
    run(key) {
      started.push(key);
      return new Promise((resolve) => ends.set(key, resolve));
    },
    onDone() {},
  });
  const end = async (key: string) => {
    ends.get(key)?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { queue, started, end };
}

describe('the queue of files to read', () => {
  it('does not have what the user looks at wait for the background', async () => {
    const { queue, started, end } = queueByHand(1);
    for (const key of ['a', 'b', 'c']) queue.add(key, false);
    queue.add('c', true);
    assert.deepEqual(started, ['a', 'c']);
    await end('a');
    assert.deepEqual(started, ['a', 'c']);
    await end('c');
    assert.deepEqual(started, ['a', 'c', 'b']);
  });

  it('works on one key once, and again where it is added meanwhile', async () => {
    const { queue, started, end } = queueByHand(3);
    for (const key of ['a', 'a', 'a']) queue.add(key, false);
    assert.deepEqual(started, ['a']);
    assert.equal(queue.isWaiting('a'), true);
    await end('a');
    await end('a');
    assert.deepEqual(started, ['a', 'a']);
    assert.equal(queue.idle, true);
  });

  it('runs as many at once as it may, no more', async () => {
    const { queue, started, end } = queueByHand(2);
    for (const key of ['a', 'b', 'c']) queue.add(key, false);
    assert.deepEqual(started, ['a', 'b']);
    await end('b');
    assert.deepEqual(started, ['a', 'b', 'c']);
  });

  it('forgets the background when it is stopped, and keeps what the user looks at', async () => {
    const { queue, started, end } = queueByHand(1);
    for (const key of ['a', 'b']) queue.add(key, false);
    queue.add('open', true);
    queue.clearBackground();
    await end('a');
    await end('open');
    assert.deepEqual(started, ['a', 'open']);
    assert.equal(queue.idle, true);
  });

  it('tells that nothing but what the user looks at is in work', async () => {
    const { queue, end } = queueByHand(2);
    queue.add('a', false);
    queue.add('open', true);
    assert.equal(queue.backgroundIdle, false);
    await end('a');
    assert.deepEqual([queue.backgroundIdle, queue.idle], [true, false]);
    await end('open');
    assert.deepEqual([queue.backgroundIdle, queue.idle], [true, true]);
  });

  it('goes on after work that throws', async () => {
    const started: string[] = [];
    let caught = 0;
    const queue = createWorkQueue({
      concurrency: 1,
      async run(key) {
        started.push(key);
        if (key === 'bad') throw new Error('bad');
      },
      onDone() {},
    });
    const listener = () => void caught++;
    process.once('unhandledRejection', listener);
    queue.add('bad', false);
    queue.add('good', false);
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.removeListener('unhandledRejection', listener);
    assert.deepEqual(started, ['bad', 'good']);
    assert.equal(caught, 1);
  });
});
