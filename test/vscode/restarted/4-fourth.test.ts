import assert from 'node:assert/strict';
import { dateline } from '../support/api';
import { readNote, tell } from './told';

describe('a start after what was kept of articles is lost', () => {
  it('reads all of them anew, and tells the same', async () => {
    const { corpus } = await dateline();
    assert.equal(corpus.state.restored, 0);
    assert.equal(tell(corpus.snapshot()), readNote());
  });
});
