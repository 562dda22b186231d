import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { FINGERPRINT_SIZE, fingerprintOf } from '../../../../src/language/events/fingerprint';
import { mark } from './told';

const STORY = Array.from({ length: 120 }, (_, i) => `word${i * 7} stood by gate${i}`).join(' ');

function equalShare(a: string, b: string): number {
  const [left, right] = [fingerprintOf(mark(a).document), fingerprintOf(mark(b).document)];
  return left.filter((value, i) => value === right[i]).length / FINGERPRINT_SIZE;
}

describe('the fingerprint of an article', () => {
  it('is the same for the same prose, whatever its white space, case and quotation marks', () => {
    assert.equal(equalShare(STORY, STORY.toUpperCase().replace(/ /g, '\n')), 1);
  });

  it('stays close under a small edit and a cut, and far from another text', () => {
    assert.ok(equalShare(STORY, `${STORY} One more line stands at the end.`) > 0.8);
    assert.ok(equalShare(STORY, STORY.slice(0, STORY.length * 0.8)) > 0.5);
    assert.ok(equalShare(STORY, STORY.replace(/gate/g, 'door')) < 0.2);
  });

  it('is empty for a text of a few words', () => {
    assert.deepEqual(fingerprintOf(mark('Three words only').document), []);
  });
});
