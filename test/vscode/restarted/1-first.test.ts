import assert from 'node:assert/strict';
import { dateline } from '../support/api';
import { note, tell } from './told';

describe('the first start in a folder', () => {
  it('reads all articles', async () => {
    const { corpus } = await dateline();
    assert.equal(corpus.state.restored, 0);
    assert.ok(corpus.state.articles > 0);
    note(tell(corpus.snapshot()));
    await corpus.keep();
  });
});
