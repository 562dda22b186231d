import assert from 'node:assert/strict';
import fc from 'fast-check';
import { commandLink, plain, shortened } from '../../../src/workspace/markdown';

describe('text of articles in hovers', () => {
  it('cannot bring links, images, HTML, icons or emphasis', () => {
    for (const text of [
      '[x](command:workbench.action.quit)',
      '![x](https://example.org/a.png)',
      '<img src=x onerror=alert(1)>',
      '$(trash) $(sync~spin)',
      '**bold** _it_ `code` ~~gone~~',
      '# heading\n- list\n> quote',
      '&lt;b&gt; www.example.org a@example.org',
    ]) {
      const bare = plain(text).replace(/\\[!-/:-@[-`{-~]|&(?:#36|amp|lt);/g, '');
      assert.doesNotMatch(bare, /[!-/:-@[-`{-~\n]/, text);
    }
  });

  it('keeps every letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const read = plain(text).replaceAll('&#36;', '$').replaceAll('&amp;', '&').replaceAll('&lt;', '<');
        assert.equal(read.replace(/\\([!-/:-@[-`{-~])/g, '$1'), text.replace(/\s+/g, ' '));
      }),
    );
  });

  it('is cut at a word, never within a character', () => {
    assert.equal(shortened('The two leaders agreed to stay in touch', 20), 'The two leaders…');
    assert.equal(shortened('short', 20), 'short');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 2, max: 40 }), (text, length) => {
        const cut = shortened(text, length);
        assert.ok(cut.length <= Math.max(length, 1));
        if (text.isWellFormed()) assert.ok(cut.isWellFormed());
      }),
    );
  });

  it('hands commands their argument whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        const query = /\?([^ )]*)\)$/.exec(commandLink('x', 'dateline.goToEntity', id))?.[1];
        assert.deepEqual(JSON.parse(decodeURIComponent(query ?? '')), [id]);
      }),
    );
  });
});
