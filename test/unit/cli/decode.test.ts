import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decode } from '../../../src/cli/decode';

const textOf = (bytes: Uint8Array, cut = false) => {
  const decoded = decode(bytes, cut);
  return decoded.kind === 'text' ? decoded.text : null;
};

const plain = fc.string({ unit: 'grapheme' }).filter((text) => !/[\p{Cc}\uFEFF]/u.test(text));

describe('the text of a file', () => {
  it('is what was written, in UTF-8 and UTF-16, with a byte order mark or without', () => {
    fc.assert(
      fc.property(plain, (text) => {
        assert.equal(textOf(Buffer.from(text, 'utf8')), text);
        assert.equal(textOf(Buffer.from(`\uFEFF${text}`, 'utf8')), text);
        assert.equal(textOf(Buffer.from(`\uFEFF${text}`, 'utf16le')), text);
        assert.equal(textOf(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()), text);
      }),
    );
  });

  it('keeps line ends', () => {
    assert.equal(textOf(Buffer.from('a\r\nb\nc\rd')), 'a\r\nb\nc\rd');
  });

  it('is read as Windows-1252 where it is no UTF-8', () => {
    const bytes = Buffer.from([0x93, 0x63, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x96, 0x20, 0x80]);
    assert.deepEqual(decode(bytes), { kind: 'text', text: '“café” – €', encoding: 'windows-1252' });
  });

  it('may be cut within a character where the file goes on', () => {
    const bytes = Buffer.from('größe 😀');
    for (let length = bytes.length - 3; length < bytes.length; length++) {
      assert.deepEqual(decode(bytes.subarray(0, length), true), { kind: 'text', text: 'größe ', encoding: 'utf-8' });
    }
  });

  it('does not exist for programs and pictures', () => {
    assert.equal(decode(Buffer.from('text\0text')).kind, 'binary');
    assert.equal(decode(Buffer.from(Array.from({ length: 256 }, (_, byte) => byte || 1))).kind, 'binary');
  });

  it('of no bytes is empty', () => {
    assert.equal(textOf(new Uint8Array()), '');
  });

  it('never fails', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 100 }), fc.boolean(), (bytes, cut) => void decode(bytes, cut)));
  });
});
