import assert from 'node:assert/strict';
import fc from 'fast-check';
import { globMatcher } from '../../../src/workspace/glob';

describe('globs of the settings', () => {
  const cases: readonly [glob: string, path: string, takes: boolean][] = [
    ['*.txt', 'a.txt', true],
    ['*.txt', 'deep/in/a.txt', true],
    ['*.txt', 'a.txt.bak', false],
    ['notes/*.txt', 'notes/a.txt', true],
    ['notes/*.txt', 'notes/old/a.txt', false],
    ['notes/*.txt', 'my/notes/a.txt', false],
    ['notes/**', 'notes/old/a.txt', true],
    ['notes/**', 'notes', true],
    ['notes/**', 'notesold/a.txt', false],
    ['**/node_modules/**', 'a/node_modules/b/LICENSE', true],
    ['**/node_modules/**', 'node_modules/LICENSE', true],
    ['**/node_modules/**', 'my_node_modules/LICENSE', false],
    ['**/.*/**', '.git/HEAD', true],
    ['**/.*/**', 'a/b.c/d', false],
    ['**/{draft,old}-*.{txt,text}', 'x/old-1.text', true],
    ['**/{draft,old}-*.{txt,text}', 'x/new-1.text', false],
    ['{a,b{c,d}}', 'bd', true],
    ['0[0-3]?.txt', '021.txt', true],
    ['0[!0-3]?.txt', '021.txt', false],
    ['a+(b).txt', 'a+(b).txt', true],
    ['a.txt', 'aXtxt', false],
    ['{broken', '{broken', true],
  ];
  for (const [glob, path, takes] of cases)
    it(`${glob} ${takes ? 'takes' : 'leaves'} ${path}`, () => assert.equal(globMatcher([glob])(path), takes));

  it('takes what one of several globs takes, and nothing where there is none', () => {
    assert.equal(globMatcher(['a', 'b'])('b'), true);
    assert.equal(globMatcher([])('b'), false);
  });

  it('never throws, whatever the user types', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (glob, path) => void globMatcher([glob])(path)));
  });
});
