import * as assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Uri } from 'vscode';
import { localDisk } from '../../../src/workspace/files/local-disk';

describe('Files of this machine', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-disk-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const file = (name: string, text?: string): Uri => {
    const fsPath = join(folder, name);
    if (text !== undefined) writeFileSync(fsPath, text);
    return { fsPath } as Uri;
  };
  const read = async (uri: Uri, limit: number, size?: number): Promise<string | undefined> => {
    const bytes = await localDisk.read(uri, limit, size);
    return bytes && Buffer.from(bytes).toString();
  };

  it('gives the beginning, or all there is', async () => {
    const uri = file('short.txt', 'OSLO: Talks began.');
    assert.equal(await read(uri, 5), 'OSLO:');
    assert.equal(await read(uri, 1000), 'OSLO: Talks began.');
    assert.equal(await read(file('empty.txt', ''), 1000), '');
    assert.equal(await read(file('none.txt'), 1000), undefined);
  });

  it('gives all there is where the file has another size than it had', async () => {
    const long = 'They met. '.repeat(40_000);
    const uri = file('long.txt', long);
    assert.equal(await read(uri, 1 << 20, long.length), long);
    assert.equal(await read(uri, 1 << 20, 10), long);
    assert.equal(await read(uri, 1 << 20, 1 << 19), long);
    assert.equal(await read(file('gone.txt', ''), 1000, 10), '');
  });
});
