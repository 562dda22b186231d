import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type AnalysisStore, createAnalysisStore } from '../../../../src/workspace/store/analysis-store';
import { engineDigest } from '../../../../src/workspace/store/sealed';
import { textKey } from '../../../../src/workspace/store/segment';
import { createStorageFiles } from '../../../../src/workspace/store/storage-files';
import { diskFolder } from './disk-folder';
import { packed, TEXTS } from './texts';

describe('a store whose writer is killed', () => {
  let temporary: string;
  let writer: string;
  let log: string[];

  before(async () => {
    temporary = mkdtempSync(join(tmpdir(), 'dateline-killed-'));
    writer = join(temporary, 'writer.js');
    const entryPoints = ['test/unit/workspace/store/writer.ts'];
    await build({ entryPoints, bundle: true, platform: 'node', target: 'node20', outfile: writer });
  });
  beforeEach(() => {
    log = [];
  });
  after(() => rmSync(temporary, { recursive: true }));

  const open = (folder: string): AnalysisStore => {
    const tell = (message: string): void => void log.push(message);
    const engine = async () => engineDigest(Buffer.from('code'));
    return createAnalysisStore({
      files: createStorageFiles(diskFolder(folder)),
      engine,
      log: { info: tell, warn: tell },
    });
  };

  /** Which texts it holds; throws where it holds anything else of one. */
  const held = async (store: AnalysisStore): Promise<Set<string>> => {
    const found = new Set<string>();
    for (const text of TEXTS) {
      const bytes = await store.get(textKey(text));
      if (bytes) assert.ok(Buffer.from(bytes).equals(packed(text)), text);
      if (bytes) found.add(text);
    }
    return found;
  };

  it('keeps, at whatever moment, all that was written, gives nothing wrong, and takes the rest', async () => {
    let killed = 0;
    for (let moment = 1; ; moment++) {
      const folder = join(temporary, `killed-${moment}`);
      const { signal, stdout, stderr } = spawnSync(process.execPath, [writer, folder, String(moment)]);
      assert.equal(String(stderr), '');
      const told = String(stdout).trim().split('\n');
      const written = Math.max(0, ...told.map(Number).filter(Number.isFinite));
      const isWhole = written < TEXTS.length;
      const due = isWhole ? TEXTS.slice(0, written) : TEXTS.filter((_, place) => place % 2 === 0);
      const store = open(folder);
      const found = await held(store);
      for (const text of due) assert.ok(found.has(text), `${text} after moment ${moment}`);
      for (const text of TEXTS) store.put(textKey(text), () => packed(text));
      await store.prune(new Set(TEXTS.map(textKey)));
      assert.equal((await held(open(folder))).size, TEXTS.length);
      assert.deepEqual(log, []);
      if (signal !== 'SIGKILL') break;
      killed++;
    }
    assert.ok(killed > 30, `${killed} moments`);
  });

  it('keeps what was written before the disk was full, and no half of anything', async () => {
    const folder = join(temporary, 'full');
    // The system refuses what goes beyond 16 kB in one file, as it does where there is no room.
    const { stdout, stderr } = spawnSync('bash', ['-c', `ulimit -f 16; '${process.execPath}' '${writer}' '${folder}'`]);
    assert.match(String(stderr), /the index is not kept for the next start: EFBIG/);
    assert.match(String(stdout), /pruned/);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.endsWith('.tmp')),
      [],
    );
    const found = await held(open(folder));
    assert.ok(found.size > 0 && found.size < TEXTS.length, `${found.size} texts`);
    assert.deepEqual(log, []);
  });
});
