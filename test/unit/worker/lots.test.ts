import assert from 'node:assert/strict';
import { createLots } from '../../../src/worker/lots';

const never = (): boolean => false;
const atOnce = (): boolean => true;

describe('lots', () => {
  const setUp = () => {
    const made: string[] = [];
    const lots = createLots();
    const add = (path: string, text: string): void => lots.add(path, () => made.push(`${path} ${text}`));
    return { made, lots, add };
  };

  it('makes the changes of a lot in the order they came, and leaves later ones for the next', () => {
    const { made, lots, add } = setUp();
    add('a', 'old');
    add('b', 'new');
    lots.open();
    add('c', 'new');
    assert.equal(lots.make(never), true);
    assert.deepEqual(made, ['a old', 'b new']);
    assert.equal(lots.size, 1);
    lots.open();
    lots.make(never);
    assert.deepEqual(made.slice(2), ['c new']);
    assert.equal(lots.size, 0);
  });

  it('goes on where time was up', () => {
    const { made, lots, add } = setUp();
    for (const path of ['a', 'b', 'c']) add(path, 'new');
    lots.open();
    assert.equal(lots.make(atOnce), false);
    assert.equal(lots.make(atOnce), false);
    assert.equal(lots.make(atOnce), true);
    assert.deepEqual(made, ['a new', 'b new', 'c new']);
  });

  it('makes nothing that is out of date', () => {
    const { made, lots, add } = setUp();
    add('a', 'old');
    add('b', 'old');
    lots.open();
    add('a', 'new');
    lots.drop('b');
    lots.make(never);
    assert.deepEqual(made, []);
    lots.open();
    lots.make(never);
    assert.deepEqual(made, ['a new']);
  });
});
