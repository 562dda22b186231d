import type { LogOutputChannel } from 'vscode';
import { messageOf } from '../message-of';
import { seal, unseal } from './sealed';
import type { StoreFiles } from './store-files';

/** What a window has shown last, in lines of text; kept for the next one. Nothing here rejects. */
export interface IndexFile {
  /** The lines, decoded one by one; undefined where there are none, or none that can be used. */
  read(): Promise<Iterable<string> | undefined>;
  /** Takes the place of what was there. Lines hold no line breaks. */
  write(lines: readonly Uint8Array[]): Promise<void>;
  remove(): Promise<void>;
}

export interface IndexFileOptions {
  readonly files: Pick<StoreFiles, 'read' | 'write' | 'remove'>;
  /** Digest of all code that makes what is shown. */
  engine(): Promise<Uint8Array>;
  readonly log: Pick<LogOutputChannel, 'info' | 'warn'>;
}

const NAME = 'latest.image';
const BREAK = 10;

export function createIndexFile({ files, engine, log }: IndexFileOptions): IndexFile {
  const warn = (error: unknown): void => log.warn(`${NAME} of the index: ${messageOf(error)}`);
  const remove = (): Promise<void> => files.remove(NAME).catch(warn);
  return {
    async read() {
      try {
        const [bytes, digest] = await Promise.all([files.read(NAME), engine()]);
        if (!bytes) return undefined;
        const unsealed = await unseal(bytes, digest);
        if (unsealed.kind === 'body') return linesOf(unsealed.body);
        if (unsealed.kind === 'outdated') log.info(`${NAME} of the index was made by another version`);
        else log.warn(`${NAME} of the index is ${unsealed.kind} and is made anew`);
        await remove();
      } catch (error) {
        warn(error);
      }
      return undefined;
    },
    async write(lines) {
      try {
        const parts = lines.flatMap((line) => [line, Uint8Array.of(BREAK)]);
        await files.write(NAME, await seal(Buffer.concat(parts), await engine()));
      } catch (error) {
        warn(error);
      }
    },
    remove,
  };
}

function* linesOf(body: Buffer): Generator<string> {
  for (let start = 0; start < body.length; ) {
    const end = body.indexOf(BREAK, start);
    yield body.toString('utf8', start, end);
    start = end + 1;
  }
}
