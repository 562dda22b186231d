import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Analysis } from '../../../../src/language/analysis';
import { analyzeText } from '../../../../src/language/analyze-text';
import { type AnalysisStore, createAnalysisStore } from '../../../../src/workspace/store/analysis-store';
import { engineDigest, textKey } from '../../../../src/workspace/store/shard';
import { createMemoryFiles, type MemoryFiles } from './memory-files';

const textOf = (name: string): string => ` date 2024-06-01 \n\nOSLO: President ${name} said that he would resign.\n`;
const BLUME = textOf('Casimir Blume');
const HOLM = textOf('Ida Holm');

describe('the store of analyses', () => {
  let files: MemoryFiles;
  let log: string[];
  let opened: AnalysisStore[];

  const open = (code = 'code'): AnalysisStore => {
    const tell = (message: string): void => void log.push(message);
    const engine = async () => engineDigest(Buffer.from(code));
    const store = createAnalysisStore({ files, engine, log: { info: tell, warn: tell } });
    opened.push(store);
    return store;
  };
  const put = (store: AnalysisStore, text: string, analysis: Analysis = analyzeText(text)): void =>
    store.put(textKey(text), text, analysis);
  const get = (store: AnalysisStore, text: string) => store.get(textKey(text), text);
  const keep = async (...texts: string[]): Promise<void> => {
    const store = open();
    for (const text of texts) put(store, text);
    await store.flush();
  };

  beforeEach(() => {
    files = createMemoryFiles();
    log = [];
    opened = [];
  });
  afterEach(() => {
    for (const store of opened) store.dispose();
  });

  it('gives the next start what this one put, and nothing for other texts', async () => {
    await keep(BLUME);
    const next = open();
    assert.deepEqual(await get(next, BLUME), analyzeText(BLUME));
    assert.equal(await get(next, HOLM), undefined);
    assert.deepEqual(log, []);
  });

  it('writes no shard anew for what it holds already', async () => {
    await keep(BLUME, HOLM);
    const before = files.written.length;
    await keep(BLUME, HOLM);
    assert.equal(files.written.length, before);
  });

  it('reads nothing that another version made, says so once, and takes its place', async () => {
    await keep(BLUME, HOLM);
    const next = open('code of the next version');
    assert.deepEqual([await get(next, BLUME), await get(next, HOLM)], [undefined, undefined]);
    assert.deepEqual(log, ['the index was made by another version and is made anew']);
    put(next, BLUME);
    await next.flush();
    assert.deepEqual(await get(open('code of the next version'), BLUME), analyzeText(BLUME));
  });

  it('heals a shard that is damaged in any way', async () => {
    const damage = fc.oneof(
      fc.nat().map((at) => (file: Uint8Array) => file.subarray(0, at % file.length)),
      fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })).map(([at, bits]) => (file: Uint8Array) => {
        const changed = Uint8Array.from(file);
        changed[at % file.length] ^= bits;
        return changed;
      }),
      fc.uint8Array().map((other) => () => other),
    );
    await fc.assert(
      fc.asyncProperty(damage, async (harm) => {
        files = createMemoryFiles();
        log = [];
        await keep(BLUME);
        for (const [name, file] of files.content) files.content.set(name, harm(file));
        const store = open();
        assert.equal(await get(store, BLUME), undefined);
        assert.equal(log.length, 1);
        put(store, BLUME);
        await store.flush();
        assert.deepEqual(await get(open(), BLUME), analyzeText(BLUME));
        assert.equal(log.length, 1);
      }),
      { numRuns: 60 },
    );
  });

  it('forgets what is not there any more', async () => {
    await keep(BLUME, HOLM);
    await open().prune(new Set([textKey(HOLM)]));
    assert.deepEqual([...files.content.keys()], [`${textKey(HOLM).slice(0, 2)}.index`]);
    assert.deepEqual(await get(open(), HOLM), analyzeText(HOLM));
  });

  it('holds only what was put after it was cleared, whatever was under way', async () => {
    await keep(BLUME, HOLM);
    const store = open();
    assert.ok(await get(store, BLUME));
    put(store, textOf('Dorothea Lindqvist'));
    const flushing = store.flush();
    store.clear();
    assert.equal(await get(store, BLUME), undefined);
    await flushing;
    assert.equal(await get(store, HOLM), undefined);
    put(store, HOLM);
    await store.prune(new Set([BLUME, HOLM].map(textKey)));
    assert.deepEqual(await get(store, HOLM), analyzeText(HOLM));
    assert.equal(await get(open(), BLUME), undefined);
    assert.deepEqual(await get(open(), HOLM), analyzeText(HOLM));
  });

  it('switches itself off where nothing can be written, says so once, and breaks nothing', async () => {
    files.fail('write');
    const store = open();
    put(store, BLUME);
    await store.flush();
    put(store, HOLM);
    await store.flush();
    await store.prune(new Set());
    assert.equal(await get(store, HOLM), undefined);
    assert.deepEqual(log, ['the index is not kept for the next start: no write here']);
  });

  it('switches itself off where nothing can be read', async () => {
    files.fail('read');
    const store = open();
    assert.equal(await get(store, BLUME), undefined);
    put(store, BLUME);
    await store.flush();
    assert.equal(files.content.size, 0);
    assert.deepEqual(log, ['the index is not kept for the next start: no read here']);
  });

  it('stays sound when two windows write the same shards', async () => {
    const texts = Array.from({ length: 40 }, (_, i) => textOf(`Ida Holm ${i}`));
    const windows = [open(), open()];
    for (const [i, text] of texts.entries()) put(windows[i % 2], text);
    await Promise.all(windows.map((window) => window.flush()));
    const next = open();
    for (const text of texts) {
      const found = await get(next, text);
      if (found) assert.deepEqual(found, analyzeText(text));
    }
    for (const name of files.content.keys()) assert.match(name, /^[0-9a-f]{2}\.index$/);
    assert.deepEqual(log, []);
    for (const text of texts) put(next, text);
    await next.flush();
    for (const text of texts) assert.ok(await get(open(), text));
  });
});
