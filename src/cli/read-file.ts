import { closeSync, openSync, readSync } from 'node:fs';

/** Larger files are no articles, and editors do not open them in full either. */
export const largestFile = 50 * 1024 * 1024;

/**
 * The first bytes of a file, at most `limit` of them; works on pipes too.
 * @throws the system's error (`ENOENT`, `EACCES`, `EISDIR` …)
 */
export function readBytes(path: string, limit: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const chunks: Uint8Array[] = [];
    let length = 0;
    while (length < limit) {
      const chunk = new Uint8Array(Math.min(limit - length, 1 << 16));
      const read = readSync(file, chunk);
      if (read === 0) break;
      chunks.push(chunk.subarray(0, read));
      length += read;
    }
    return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, length);
  } finally {
    closeSync(file);
  }
}

/** Why the system would not give a file, in the user's words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons.get(code) ?? (error instanceof Error ? error.message : String(error));
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'no such file or folder'],
  ['ENOTDIR', 'no such file or folder'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['ELOOP', 'too many symbolic links'],
  ['ENAMETOOLONG', 'the path is too long'],
]);
