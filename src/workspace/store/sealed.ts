import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { constants, deflateRaw, inflateRaw } from 'node:zlib';

/** What a file of the store holds, or why it cannot be used: `foreign` is none at all. */
export type Unsealed =
  | { readonly kind: 'body'; readonly body: Buffer }
  | { readonly kind: 'foreign' | 'damaged' | 'outdated' };

const deflate = promisify(deflateRaw);
const inflate = promisify(inflateRaw);

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
  const packed = await deflate(body, { level: constants.Z_BEST_SPEED });
  const hash = createHash('sha256').update(engine).update(packed);
  return Buffer.concat([MAGIC, hash.digest(), engine, packed]);
}

export async function unseal(file: Uint8Array, engine: Uint8Array): Promise<Unsealed> {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  if (!bytes.subarray(0, MAGIC.length).equals(MAGIC)) return { kind: 'foreign' };
  if (bytes.length < BODY_AT) return { kind: 'damaged' };
  if (!digest(bytes.subarray(ENGINE_AT)).equals(bytes.subarray(MAGIC.length, ENGINE_AT))) return { kind: 'damaged' };
  if (!bytes.subarray(ENGINE_AT, BODY_AT).equals(engine)) return { kind: 'outdated' };
  return { kind: 'body', body: await inflate(bytes.subarray(BODY_AT)) };
}

function digest(content: Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}
