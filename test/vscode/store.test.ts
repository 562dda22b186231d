import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import type { Analysis } from '../../src/language/analysis';
import { packAnalysis } from '../../src/language/packing/pack-analysis';
import { unpackAnalysis } from '../../src/language/packing/unpack-analysis';
import { type AnalysisStore, createAnalysisStore } from '../../src/workspace/store/analysis-store';
import { engineDigest } from '../../src/workspace/store/sealed';
import { textKey } from '../../src/workspace/store/segment';
import { createStorageFiles } from '../../src/workspace/store/storage-files';
import { storageFolder } from '../../src/workspace/store/storage-folder';
import { dateline, deleteFile, writeFile } from './support/api';
import { until } from './support/page';

const TEXT = ' date 2024-06-01 \n\nOSLO: President Casimir Blume said on Friday that he would resign.\n';

describe('the index on disk', () => {
  let log: string[];
  let opened: AnalysisStore[];
  let temporary: string;
  let text: string;
  let analysis: Analysis;
  const path = (name = ''): string => join(temporary, 'analyses', name);

  const open = (): AnalysisStore => {
    const tell = (message: string): void => void log.push(message);
    const store = createAnalysisStore({
      files: createStorageFiles(storageFolder(vscode.Uri.file(path()))),
      engine: async () => engineDigest(Buffer.from('code')),
      log: { info: tell, warn: tell },
    });
    opened.push(store);
    return store;
  };
  const get = async (store: AnalysisStore): Promise<Analysis | undefined> => {
    const packed = await store.get(textKey(text));
    return packed && unpackAnalysis(packed);
  };
  const keep = async (): Promise<string> => {
    const store = open();
    store.put(textKey(text), () => packAnalysis(analysis));
    await store.flush();
    const [name] = readdirSync(path());
    return name;
  };

  before(async () => {
    const { corpus } = await dateline();
    const seed = corpus.snapshot().paths[0];
    const found = corpus.snapshot().analysis(seed);
    assert.ok(found);
    analysis = found;
    text = (await vscode.workspace.openTextDocument(vscode.Uri.parse(seed))).getText();
  });
  beforeEach(() => {
    temporary = mkdtempSync(join(tmpdir(), 'dateline-store-'));
    log = [];
    opened = [];
  });
  afterEach(async () => {
    for (const store of opened) await store.flush();
    for (const store of opened) store.dispose();
    rmSync(temporary, { recursive: true });
  });

  it('is read at the next start, and leaves nothing but its segments', async () => {
    const name = await keep();
    assert.deepEqual(readdirSync(path()), [name]);
    assert.deepEqual(await get(open()), analysis);
    assert.deepEqual(log, []);
  });

  it('takes the place of a segment that is cut off', async () => {
    const name = await keep();
    truncateSync(path(name), 100);
    const store = open();
    assert.equal(await get(store), undefined);
    assert.deepEqual(log, [`${name} of the index is damaged and is made anew`]);
    await keep();
    assert.deepEqual(await get(open()), analysis);
  });

  it('is what it was after a write that was killed, and sweeps up after it', async () => {
    const name = await keep();
    const half = readFileSync(path(name)).subarray(0, 90);
    const [old, young] = [`${name}.old.tmp`, `${name}.young.tmp`];
    for (const left of [old, young]) writeFileSync(path(left), half);
    utimesSync(path(old), 0, 0);
    const store = open();
    assert.deepEqual(await get(store), analysis);
    await store.prune(new Set([textKey(text)]));
    assert.deepEqual(readdirSync(path()).sort(), [name, young].sort());
  });

  it('is given up, with a word in the log, where its folder cannot be written', async () => {
    writeFileSync(path(), 'a file in the place of the folder');
    const store = open();
    store.put(textKey(text), () => packAnalysis(analysis));
    await store.flush();
    assert.equal(await get(store), undefined);
    assert.equal(log.length, 1);
    assert.match(log[0], /^the index is not kept for the next start: /);
  });
});

describe('an article that was read before', () => {
  it('is not read again, until everything is to be read anew', async () => {
    const { corpus } = await dateline();
    const uri = await writeFile('before.txt', TEXT);
    const isThere = (): boolean => corpus.snapshot().paths.includes(uri.toString());
    await until(isThere, 'the article');
    const first = corpus.snapshot().analysis(uri.toString());
    const before = corpus.state.restored;
    await deleteFile('before.txt');
    await until(() => !isThere(), 'the article to go');
    await writeFile('before.txt', TEXT);
    await until(isThere, 'the article to be back');
    assert.equal(corpus.state.restored, before + 1);
    const analysis = corpus.snapshot().analysis(uri.toString());
    assert.notEqual(analysis, first);
    assert.deepEqual(analysis, first);

    await vscode.commands.executeCommand('dateline.rebuildIndex');
    await until(
      () => corpus.state.phase === 'ready' && corpus.snapshot().analysis(uri.toString()) !== analysis,
      'a new analysis',
    );
    assert.equal(corpus.state.restored, 0);
    await deleteFile('before.txt');
    await until(() => !isThere(), 'the article to go for good');
  });
});
