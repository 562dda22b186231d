import { createHash } from 'node:crypto';
import { seal, type Unsealed, unseal } from './sealed';

/** Packed analyses by the key of their text (`textKey`). */
export type Records = Map<string, Uint8Array>;

/** What a segment's file holds, or why it cannot be used: `foreign` is no segment at all. */
export type ReadSegment =
  | { readonly kind: 'records'; readonly records: Records }
  | Exclude<Unsealed, { readonly kind: 'body' }>;

const KEY_BYTES = 20;
const LENGTH_BYTES = 4;

/** Key of a text: 40 hexadecimal digits. */
export function textKey(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

/**
 * The file of a segment: sealed, each record as key, length (uint32) and bytes. Deflated together they take 0.8 bytes
 * for each byte of text, one by one 1.3.
 */
export function encodeSegment(records: Records, engine: Uint8Array): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for (const [key, record] of records) {
    const length = Buffer.alloc(LENGTH_BYTES);
    length.writeUInt32LE(record.length);
    parts.push(Buffer.from(key, 'hex'), length, record);
  }
  return seal(Buffer.concat(parts), engine);
}

export async function decodeSegment(file: Uint8Array, engine: Uint8Array): Promise<ReadSegment> {
  const unsealed = await unseal(file, engine);
  if (unsealed.kind !== 'body') return unsealed;
  const { body } = unsealed;
  const records: Records = new Map();
  for (let at = 0; at < body.length; ) {
    const start = at + KEY_BYTES + LENGTH_BYTES;
    const end = start + body.readUInt32LE(at + KEY_BYTES);
    records.set(body.toString('hex', at, at + KEY_BYTES), body.subarray(start, end));
    at = end;
  }
  return { kind: 'records', records };
}
