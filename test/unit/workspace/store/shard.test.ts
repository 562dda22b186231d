import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeShard, encodeShard, engineDigest, type Records, textKey } from '../../../../src/workspace/store/shard';

const engine = engineDigest(Buffer.from('code'));
const anyRecords = fc
  .array(fc.tuple(fc.string(), fc.uint8Array({ maxLength: 60 })), { maxLength: 8 })
  .map((pairs): Records => new Map(pairs.map(([text, record]) => [textKey(text), record])));
const plain = (records: Records) => [...records].map(([key, record]) => [key, [...record]]);

describe('a shard of the store', () => {
  it('gives back its records', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const read = decodeShard(encodeShard(records, engine), engine);
        assert.ok(read.kind === 'records');
        assert.deepEqual(plain(read.records), plain(records));
      }),
    );
  });

  it('is not used where it is cut off or goes on', () => {
    fc.assert(
      fc.property(anyRecords, fc.nat(), fc.uint8Array({ minLength: 1 }), (records, at, more) => {
        const file = encodeShard(records, engine);
        assert.notEqual(decodeShard(file.subarray(0, at % file.length), engine).kind, 'records');
        assert.notEqual(decodeShard(Buffer.concat([file, more]), engine).kind, 'records');
      }),
    );
  });

  it('is not used where any bit is wrong', () => {
    fc.assert(
      fc.property(anyRecords, fc.nat(), fc.nat({ max: 7 }), (records, at, bit) => {
        const file = Uint8Array.from(encodeShard(records, engine));
        file[at % file.length] ^= 1 << bit;
        assert.notEqual(decodeShard(file, engine).kind, 'records');
      }),
    );
  });

  it('is not used where something else is in its place', () => {
    fc.assert(fc.property(fc.uint8Array(), (file) => assert.equal(decodeShard(file, engine).kind, 'foreign')));
  });

  it('is outdated where other code made it', () => {
    const file = encodeShard(new Map([[textKey('a'), Buffer.from('record')]]), engine);
    assert.equal(decodeShard(file, engineDigest(Buffer.from('code of the next version'))).kind, 'outdated');
  });
});
