import { createHash } from 'node:crypto';

/** Records by the key of their text (`textKey`). */
export type Records = Map<string, Uint8Array>;

/** What a shard's file holds, or why it cannot be used: `foreign` is no shard at all. */
export type ReadShard =
  | { readonly kind: 'records'; readonly records: Records }
  | { readonly kind: 'foreign' | 'damaged' | 'outdated' };

const MAGIC = Buffer.from('dateline');
const DIGEST_BYTES = 32;
const ENGINE_AT = MAGIC.length + DIGEST_BYTES;
const RECORDS_AT = ENGINE_AT + DIGEST_BYTES;
const KEY_BYTES = 20;
const LENGTH_BYTES = 4;
/** Changes with the layout of shards and records, so that those of before are outdated. */
const LAYOUT = 1;

/** Key of a text: 40 hexadecimal digits. */
export function textKey(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

/** What made the analyses: another reader's code, or another layout, gives another digest. */
export function engineDigest(code: Uint8Array): Uint8Array {
  return createHash('sha256').update(`${LAYOUT} `).update(code).digest();
}

/** The file of a shard: magic, digest of all that follows, engine, and each record as key, length (uint32) and bytes. */
export function encodeShard(records: Records, engine: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [engine];
  for (const [key, record] of records) {
    const length = Buffer.alloc(LENGTH_BYTES);
    length.writeUInt32LE(record.length);
    parts.push(Buffer.from(key, 'hex'), length, record);
  }
  const content = Buffer.concat(parts);
  return Buffer.concat([MAGIC, digest(content), content]);
}

export function decodeShard(file: Uint8Array, engine: Uint8Array): ReadShard {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  if (!bytes.subarray(0, MAGIC.length).equals(MAGIC)) return { kind: 'foreign' };
  if (bytes.length < RECORDS_AT) return { kind: 'damaged' };
  if (!digest(bytes.subarray(ENGINE_AT)).equals(bytes.subarray(MAGIC.length, ENGINE_AT))) return { kind: 'damaged' };
  if (!bytes.subarray(ENGINE_AT, RECORDS_AT).equals(engine)) return { kind: 'outdated' };
  const records: Records = new Map();
  for (let at = RECORDS_AT; at < bytes.length; ) {
    const start = at + KEY_BYTES + LENGTH_BYTES;
    const end = start + bytes.readUInt32LE(at + KEY_BYTES);
    records.set(bytes.toString('hex', at, at + KEY_BYTES), bytes.subarray(start, end));
    at = end;
  }
  return { kind: 'records', records };
}

function digest(content: Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}
