import assert from 'node:assert/strict';
import type { CorpusSnapshot } from '../../../src/corpus/snapshot';
import { dateline } from '../support/api';
import { note, readNote, tell } from './told';

describe('a start after other programs have changed the folder', () => {
  it('reads what is new or changed, forgets what is gone, and nothing else', async () => {
    const { corpus } = await dateline();
    const snapshot = corpus.snapshot();
    const before: Pick<CorpusSnapshot, 'paths' | 'entities'> = JSON.parse(readNote());
    const [gone, cut, ...others] = before.paths;
    assert.deepEqual(snapshot.paths, [cut, ...others, gone.replace(/[^/]+$/, 'new.txt')].sort());
    // the new one is a copy, whose text is known; the one that was open last may be read again
    assert.ok(corpus.state.restored >= others.length);
    assert.deepEqual(snapshot.copiesOf(others[0]), [snapshot.paths.find((path) => path.endsWith('/new.txt'))]);
    note(tell(snapshot));
    await corpus.keep();
    assert.ok(snapshot.entities.every(({ members }) => members.every(({ path }) => path !== gone)));
  });
});
