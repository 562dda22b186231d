import assert from 'node:assert/strict';
import fc from 'fast-check';
import { engineDigest } from '../../../../src/workspace/store/sealed';
import { decodeSegment, encodeSegment, type Records, textKey } from '../../../../src/workspace/store/segment';

const engine = engineDigest(Buffer.from('code'));
const anyRecords = fc
  .array(fc.tuple(fc.string(), fc.uint8Array({ maxLength: 60 })), { maxLength: 8 })
  .map((pairs): Records => new Map(pairs.map(([text, record]) => [textKey(text), record])));
const plain = (records: Records) => [...records].map(([key, record]) => [key, [...record]]);
const kindOf = async (file: Uint8Array) => (await decodeSegment(file, engine)).kind;

describe('a segment of the store', () => {
  it('gives back its records', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, async (records) => {
        const read = await decodeSegment(await encodeSegment(records, engine), engine);
        assert.ok(read.kind === 'records');
        assert.deepEqual(plain(read.records), plain(records));
      }),
    );
  });

  it('is not used where it is cut off or goes on', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, fc.nat(), fc.uint8Array({ minLength: 1 }), async (records, at, more) => {
        const file = await encodeSegment(records, engine);
        assert.notEqual(await kindOf(file.subarray(0, at % file.length)), 'records');
        assert.notEqual(await kindOf(Buffer.concat([file, more])), 'records');
      }),
    );
  });

  it('is not used where any bit is wrong', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, fc.nat(), fc.nat({ max: 7 }), async (records, at, bit) => {
        const file = Uint8Array.from(await encodeSegment(records, engine));
        file[at % file.length] ^= 1 << bit;
        assert.notEqual(await kindOf(file), 'records');
      }),
    );
  });

  it('is not used where something else is in its place', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array(), async (file) => assert.equal(await kindOf(file), 'foreign')));
  });

  it('is outdated where other code or another model made it', async () => {
    const file = await encodeSegment(new Map([[textKey('a'), Buffer.from('record')]]), engine);
    for (const parts of [['code of the next version'], ['code', 'model'], ['co', 'de']]) {
      const other = engineDigest(...parts.map((part) => Buffer.from(part)));
      assert.equal((await decodeSegment(file, other)).kind, 'outdated');
    }
  });
});
