import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createQueue } from '../../../../src/corpus/incremental/queue';
import { runStages, stageOf } from '../../../../src/corpus/incremental/stage';

const anyAction = fc.record({ what: fc.constantFrom('add', 'take', 'drop'), item: fc.nat(5) });

describe('queues', () => {
  it('give what was added and not dropped, each thing once, in order', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 60 }), (actions) => {
        const queue = createQueue<number>();
        const expected = new Set<number>();
        for (const { what, item } of actions) {
          if (what === 'add') queue.add(item);
          if (what === 'add') expected.add(item);
          if (what === 'drop') queue.drop(item);
          if (what === 'drop') expected.delete(item);
          if (what === 'take') {
            const taken = queue.take();
            // one that was dropped and came again may keep its old place
            assert.equal(taken === undefined, expected.size === 0);
            if (taken !== undefined) assert.ok(expected.delete(taken));
          }
          assert.equal(queue.size, expected.size);
        }
        const rest = Array.from({ length: queue.size }, () => queue.take());
        assert.deepEqual(new Set(rest), expected);
        assert.equal(queue.take(), undefined);
      }),
    );
    const queue = createQueue<string>();
    for (const item of ['b', 'a', 'c', 'a']) queue.add(item);
    assert.deepEqual([queue.take(), queue.take(), queue.take(), queue.take()], ['b', 'a', 'c', undefined]);
  });
});

describe('stages', () => {
  it('are run until nothing is left, though time is up again and again', () => {
    const done: string[] = [];
    const first = createQueue<string>();
    const second = createQueue<string>();
    const stages = [
      stageOf(first, (item) => {
        done.push(item);
        second.add(`${item} again`);
      }),
      stageOf(second, (item) => {
        done.push(item);
        if (item === 'a again') first.add('late');
      }),
    ];
    for (const item of ['a', 'b']) first.add(item);
    let calls = 1;
    while (!runStages(stages, () => true)) calls++;
    assert.deepEqual(done, ['a', 'b', 'a again', 'late', 'b again', 'late again']);
    assert.equal(calls, 6);
  });
});
