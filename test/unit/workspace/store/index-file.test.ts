import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createIndexFile, type IndexFile } from '../../../../src/workspace/store/index-file';
import { engineDigest } from '../../../../src/workspace/store/sealed';
import { createMemoryFiles, type MemoryFiles } from './memory-files';

/** In lots of two, the last one maybe empty. */
async function* inLots(lines: readonly string[]): AsyncGenerator<readonly string[]> {
  for (let at = 0; at <= lines.length; at += 2) yield lines.slice(at, at + 2);
}

describe('what is kept of the index', () => {
  let files: MemoryFiles;
  let log: string[];

  const open = (code = 'code'): IndexFile => {
    const tell = (message: string): void => void log.push(message);
    return createIndexFile({
      files,
      engine: async () => engineDigest(Buffer.from(code)),
      log: { info: tell, warn: tell },
    });
  };
  const write = (lines: readonly string[]): Promise<void> => open().write(inLots(lines));
  const read = async (code?: string): Promise<string[] | undefined> => {
    const lines = await open(code).read();
    return lines && [...lines];
  };

  beforeEach(() => {
    files = createMemoryFiles();
    log = [];
  });

  it('is read line by line at the next start', async () => {
    const anyLine = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\n/g, ' '));
    await fc.assert(
      fc.asyncProperty(fc.array(anyLine), async (lines) => {
        await write(lines);
        assert.deepEqual(await read(), lines);
      }),
    );
    assert.deepEqual(log, []);
  });

  it('is the same, however long its lines are', async () => {
    // longer than is written at once, in characters of one to four bytes
    const lines = ['a', 'é', '“', '🗞'].map((sign, at) => `${'x'.repeat(at)}${sign.repeat(200_000)}`);
    await write(lines);
    assert.deepEqual(await read(), lines);
  });

  it('is nothing where nothing was kept, or where it was forgotten', async () => {
    assert.equal(await read(), undefined);
    await write(['one']);
    await open().remove();
    assert.equal(await read(), undefined);
    assert.deepEqual(log, []);
  });

  it('is made anew, with a word in the log, where another version wrote it', async () => {
    await write(['one']);
    assert.equal(await read('other code'), undefined);
    assert.deepEqual(log, ['latest.image of the index was made by another version']);
    assert.equal(files.content.size, 0);
  });

  it('is made anew, whatever byte of it is lost or another', async () => {
    await write(['one', 'two']);
    const [[name, whole]] = files.content;
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.boolean(), async (at, isCut) => {
        const broken = isCut ? whole.slice(0, at) : whole.map((byte, place) => (place === at ? byte ^ 1 : byte));
        files.content.set(name, broken);
        log = [];
        assert.equal(await read(), undefined);
        assert.equal(log.length, 1);
        assert.equal(files.content.size, 0);
      }),
    );
  });

  it('stays as it was where what is to be kept cannot be told', async () => {
    async function* broken(): AsyncGenerator<readonly string[]> {
      yield ['two'];
      throw new Error('no such article');
    }
    await write(['one']);
    await assert.rejects(open().write(broken()), /no such article/);
    assert.deepEqual(await read(), ['one']);
  });

  it('is given up where the storage fails', async () => {
    await write(['one']);
    files.fail('write');
    await assert.rejects(write(['two']), /no write here/);
    files.fail('read');
    assert.equal(await read(), undefined);
    assert.deepEqual(log, ['latest.image of the index: no read here']);
  });
});
