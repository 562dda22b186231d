import assert from 'node:assert/strict';
import { createPass } from '../../../src/corpus/incremental/stage';

describe('a pass', () => {
  it('hands on what is new, in units, and what has become new meanwhile before it ends', () => {
    let fresh = ['a', 'b', 'c'];
    const passed: string[] = [];
    const pass = createPass(function* () {
      const taken = fresh;
      fresh = [];
      for (const item of taken) yield passed.push(item);
    });
    assert.equal(
      pass(() => true),
      false,
    );
    assert.deepEqual(passed, ['a']);
    fresh.push('d');
    assert.equal(
      pass(() => false),
      true,
    );
    assert.deepEqual(passed, ['a', 'b', 'c', 'd']);
    assert.equal(
      pass(() => true),
      true,
    );
    assert.deepEqual(passed, ['a', 'b', 'c', 'd']);
  });
});
