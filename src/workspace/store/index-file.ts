import type { LogOutputChannel } from 'vscode';
import { messageOf } from '../message-of';
import { sealText, unseal } from './sealed';
import type { StoreFiles } from './store-files';

/** What a window has shown last, in lines of text; kept for the next one. Only `write` may reject. */
export interface IndexFile {
  /** The lines, decoded one by one; undefined where there are none, or none that can be used. */
  read(): Promise<Iterable<string> | undefined>;
  /**
   * Takes the place of what was there. Lines hold no line breaks. Rejects where the storage fails, or `lots` rejects; what was
   * there stays then.
   */
  write(lots: AsyncIterable<readonly string[]>): Promise<void>;
  remove(): Promise<void>;
}

export interface IndexFileOptions {
  readonly files: Pick<StoreFiles, 'read' | 'write' | 'remove'>;
  /** Digest of all code that makes what is shown. */
  engine(): Promise<Uint8Array>;
  readonly log: Pick<LogOutputChannel, 'info' | 'warn'>;
}

const NAME = 'latest.image';
const BREAK = '\n';

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
    async write(lots) {
      await files.write(NAME, await sealText(textOf(lots), await engine()));
    },
    remove,
  };
}

async function* textOf(lots: AsyncIterable<readonly string[]>): AsyncGenerator<string> {
  for await (const lines of lots) yield lines.map((line) => `${line}${BREAK}`).join('');
}

function* linesOf(body: Buffer): Generator<string> {
  for (let start = 0; start < body.length; ) {
    const end = body.indexOf(BREAK, start);
    yield body.toString('utf8', start, end);
    start = end + 1;
  }
}
