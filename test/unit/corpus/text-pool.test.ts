import * as assert from 'node:assert/strict';
import { createTextPool } from '../../../src/corpus/text-pool';

describe('Text pool', () => {
  it('gives what it is given, and lists of their own', () => {
    const { text, textOrNull, texts } = createTextPool();
    assert.equal(text('visit'), 'visit');
    assert.equal(textOrNull(null), null);
    assert.equal(textOrNull('visit'), 'visit');
    const given = ['talks', 'visit', 'talks'];
    const told = texts(given);
    assert.deepEqual(told, ['talks', 'visit', 'talks']);
    given.push('later');
    assert.equal(told.length, 3);
    assert.deepEqual(texts([]), []);
  });

  it('gives each text as it is, also where there were more than it keeps', () => {
    const { text } = createTextPool();
    for (let typed = 0; typed < 250_000; typed++) assert.equal(text(`word ${typed}`), `word ${typed}`);
    assert.equal(text('word 1'), 'word 1');
  });
});
