import { createHash } from 'node:crypto';
import type { TransformOptions } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { constants, createDeflateRaw, deflateRaw, inflateRaw, type ZlibOptions } from 'node:zlib';

/** What a file of the store holds, or why it cannot be used: `foreign` is none at all. */
export type Unsealed =
  | { readonly kind: 'body'; readonly body: Buffer }
  | { readonly kind: 'foreign' | 'damaged' | 'outdated' };

const deflate = promisify(deflateRaw);
const inflate = promisify(inflateRaw);

/** What comes of it is gathered in few pieces: each is one more way to another thread and back. */
const chunkFor = (packed: number): number => Math.min(LARGEST_CHUNK, Math.max(SMALLEST_CHUNK, 4 * packed));

const SMALLEST_CHUNK = 2 ** 14;
const LARGEST_CHUNK = 2 ** 22;

const FAST = { level: constants.Z_BEST_SPEED };
const BUFFER_BYTES = 2 ** 17;

const MAGIC = Buffer.from('dateline');
const DIGEST_BYTES = 32;
const ENGINE_AT = MAGIC.length + DIGEST_BYTES;
const BODY_AT = ENGINE_AT + DIGEST_BYTES;
/** Changes with the layout of what is sealed, so that files of before are outdated. */
const LAYOUT = 2;

/** What made the content: another code or model, or another layout, gives another digest. */
export function engineDigest(...code: readonly Uint8Array[]): Uint8Array {
  const hash = createHash('sha256').update(`${LAYOUT} `);
  for (const part of code) hash.update(`${part.length} `).update(part);
  return hash.digest();
}

/** The file of a body: magic, digest of all that follows, engine, and the body, deflated. */
export async function seal(body: Uint8Array, engine: Uint8Array): Promise<Uint8Array> {
  return sealPacked([await deflate(body, FAST)], engine);
}

/**
 * The same of a text in parts, one after the other, through one buffer: memory outside the heap that is allocated anew has
 * V8 collect garbage on the extension host's thread. Rejects with what `parts` rejects with.
 */
export async function sealText(parts: AsyncIterable<string>, engine: Uint8Array): Promise<Uint8Array> {
  const packed: Uint8Array[] = [];
  // with this mark the buffer is filled again only once its bytes are deflated
  const options: ZlibOptions & TransformOptions = { ...FAST, highWaterMark: 1 };
  const deflated = createDeflateRaw(options);
  await pipeline(throughBuffer(parts), deflated, async (chunks: AsyncIterable<Uint8Array>) => {
    for await (const chunk of chunks) packed.push(chunk);
  });
  return sealPacked(packed, engine);
}

/** The text in UTF-8, each time in the same buffer. */
async function* throughBuffer(parts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const buffer = new Uint8Array(BUFFER_BYTES);
  let used = 0;
  for await (const part of parts)
    for (let rest = part; rest.length > 0; ) {
      const { read, written } = encoder.encodeInto(rest, buffer.subarray(used));
      used += written;
      rest = rest.slice(read);
      if (rest.length === 0) break;
      yield buffer.subarray(0, used);
      used = 0;
    }
  if (used > 0) yield buffer.subarray(0, used);
}

function sealPacked(packed: readonly Uint8Array[], engine: Uint8Array): Uint8Array {
  const hash = createHash('sha256').update(engine);
  for (const chunk of packed) hash.update(chunk);
  return Buffer.concat([MAGIC, hash.digest(), engine, ...packed]);
}

export async function unseal(file: Uint8Array, engine: Uint8Array): Promise<Unsealed> {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  if (!bytes.subarray(0, MAGIC.length).equals(MAGIC)) return { kind: 'foreign' };
  if (bytes.length < BODY_AT) return { kind: 'damaged' };
  if (!digest(bytes.subarray(ENGINE_AT)).equals(bytes.subarray(MAGIC.length, ENGINE_AT))) return { kind: 'damaged' };
  if (!bytes.subarray(ENGINE_AT, BODY_AT).equals(engine)) return { kind: 'outdated' };
  const packed = bytes.subarray(BODY_AT);
  const body = await inflate(packed, { chunkSize: chunkFor(packed.length) });
  // what comes in one piece keeps all of the room that it was given
  return { kind: 'body', body: body.buffer.byteLength > body.length ? Buffer.concat([body]) : body };
}

function digest(content: Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}
