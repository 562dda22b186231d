import assert from 'node:assert/strict';
import { createArticleEntries, type Entry } from '../../../src/workspace/article-entries';

const dated: Entry = { kind: 'dated', fingerprint: '1' };
const prose: Entry = { kind: 'prose', fingerprint: '2' };
const undated: Entry = { kind: 'undated' };
const other: Entry = { kind: 'other' };

describe('the files of the index', () => {
  it('asks again about undated files when the first dated article comes, and when the last goes', () => {
    const entries = createArticleEntries();
    entries.set('file:///a/undated.txt', undated);
    entries.set('file:///a/list.txt', other);
    entries.set('file:///b/undated.txt', undated);
    assert.equal(entries.besideDated('file:///a/undated.txt'), false);
    assert.deepEqual(entries.set('file:///a/dated.txt', dated), ['file:///a/undated.txt']);
    assert.equal(entries.besideDated('file:///a/undated.txt'), true);
    assert.equal(entries.besideDated('file:///b/undated.txt'), false);
    entries.set('file:///a/undated.txt', prose);
    assert.deepEqual(entries.set('file:///a/dated2.txt', dated), []);
    assert.deepEqual(entries.set('file:///a/dated2.txt', undefined), []);
    assert.deepEqual(entries.set('file:///a/dated.txt', undefined), ['file:///a/undated.txt']);
  });

  it('does not count a file as its own neighbour', () => {
    const entries = createArticleEntries();
    entries.set('file:///a/one.txt', dated);
    assert.equal(entries.besideDated('file:///a/one.txt'), false);
    assert.equal(entries.besideDated('file:///a/two.txt'), true);
  });

  it('counts articles', () => {
    const entries = createArticleEntries();
    entries.set('file:///a/1', dated);
    entries.set('file:///a/2', prose);
    entries.set('file:///a/3', other);
    entries.set('file:///a/1', other);
    assert.equal(entries.articles, 1);
    assert.deepEqual(entries.paths(), ['file:///a/1', 'file:///a/2', 'file:///a/3']);
  });
});
