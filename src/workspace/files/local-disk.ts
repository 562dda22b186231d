import { close, open, read, stat } from 'node:fs';
import { promisify } from 'node:util';
import type { Disk } from './disk';

const openFile = promisify(open);
const readFile = promisify(read);
const closeFile = promisify(close);
const statFile = promisify(stat);

/** Read at once where nothing tells how much there is. */
const CHUNK = 1 << 16;

/**
 * The files of this machine (`file:`). The editor's own API reads whole files only, which for an archive among a hundred
 * thousand other files is most of the work.
 */
export const localDisk: Disk = {
  stat: (uri) =>
    unlessMissing(async () => {
      const found = await statFile(uri.fsPath);
      const { size, mtimeMs, ctimeMs } = found;
      const stamp = `${size} ${mtimeMs} ${ctimeMs}`;
      return { size, isFile: found.isFile(), stamp, changed: Math.max(mtimeMs, ctimeMs) };
    }),
  read: (uri, limit, size = limit) =>
    unlessMissing(async () => {
      const file = await openFile(uri.fsPath, 'r');
      try {
        return await readUpTo(file, limit, size);
      } finally {
        await closeFile(file);
      }
    }),
};

/** Whether there is more behind the `size` that was told is not asked: in an archive that is a question a file. */
async function readUpTo(file: number, limit: number, size: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (length < limit) {
    const chunk = new Uint8Array(Math.min(limit - length, CHUNK << chunks.length));
    const { bytesRead } = await readFile(file, chunk, 0, chunk.length, null);
    if (bytesRead === 0) break;
    chunks.push(chunk.subarray(0, bytesRead));
    length += bytesRead;
    if (length === size) break;
  }
  return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, length);
}

async function unlessMissing<Result>(run: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await run();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
