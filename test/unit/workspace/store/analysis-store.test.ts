import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { type AnalysisStore, createAnalysisStore } from '../../../../src/workspace/store/analysis-store';
import { engineDigest } from '../../../../src/workspace/store/sealed';
import { textKey } from '../../../../src/workspace/store/segment';
import { createMemoryFiles, type MemoryFiles } from './memory-files';

/** Stands for the analysis of a text. */
const packed = (text: string): Uint8Array => Buffer.from(`analysis of ${text}`);

describe('the store of analyses', () => {
  let files: MemoryFiles;
  let log: string[];
  let opened: AnalysisStore[];
  let failures: string[];

  const open = (code = 'code'): AnalysisStore => {
    const tell = (message: string): void => void log.push(message);
    const engine = async () => engineDigest(Buffer.from(code));
    const failed = (reason: string): void => void failures.push(reason);
    const store = createAnalysisStore({ files, engine, log: { info: tell, warn: tell }, failed });
    opened.push(store);
    return store;
  };
  const put = (store: AnalysisStore, text: string, bytes = packed(text)): void => store.put(textKey(text), () => bytes);
  const get = async (store: AnalysisStore, text: string): Promise<string | undefined> => {
    const found = await store.get(textKey(text));
    return found && Buffer.from(found).toString();
  };
  const isKept = async (store: AnalysisStore, text: string): Promise<void> =>
    assert.equal(await get(store, text), packed(text).toString());
  const keep = async (...texts: string[]): Promise<void> => {
    const store = open();
    for (const text of texts) put(store, text);
    await store.flush();
  };

  beforeEach(() => {
    files = createMemoryFiles();
    log = [];
    opened = [];
    failures = [];
  });
  afterEach(() => {
    for (const store of opened) store.dispose();
  });

  it('gives the next start what this one put, and nothing for other texts', async () => {
    await keep('one');
    const next = open();
    await isKept(next, 'one');
    assert.equal(await get(next, 'two'), undefined);
    assert.deepEqual(log, []);
  });

  it('gives all that are kept of many texts at once, written or not', async () => {
    await keep('one', 'two');
    const next = open();
    put(next, 'three');
    const all = await next.getAll(['one', 'two', 'three', 'four'].map(textKey));
    const told = [...all].map(([key, bytes]) => [key, Buffer.from(bytes).toString()]);
    assert.deepEqual(
      told,
      ['one', 'two', 'three'].map((text) => [textKey(text), packed(text).toString()]),
    );
  });

  it('gives what is put at once, while it is written and after', async () => {
    const store = open();
    put(store, 'one');
    await isKept(store, 'one');
    const flushing = store.flush();
    await isKept(store, 'one');
    await flushing;
    await isKept(store, 'one');
  });

  it('asks for no analysis that it has, and writes nothing for it', async () => {
    await keep('one', 'two');
    const store = open();
    await isKept(store, 'one');
    const before = files.written.length;
    for (const text of ['one', 'two']) store.put(textKey(text), () => assert.fail('asked for'));
    await store.flush();
    assert.equal(files.written.length, before);
  });

  it('writes what is new, and again only what is no larger than about that', async () => {
    const store = open();
    const sizes: number[] = [];
    for (let i = 0; i < 200; i++) {
      put(store, `text ${i}`, randomBytes(1000));
      await store.flush();
      sizes.push(files.content.get(files.written.at(-1) ?? '')?.length ?? 0);
    }
    assert.ok(sizes.reduce((sum, size) => sum + size) < 12 * 200_000, 'each byte is written a few times at most');
    assert.ok(files.content.size < 12, `${files.content.size} segments`);
    const next = open();
    for (let i = 0; i < 200; i++) assert.ok(await next.get(textKey(`text ${i}`)));
  });

  it('never takes in a full segment', async () => {
    const store = open();
    for (let i = 0; i < 5; i++) put(store, `text ${i}`, randomBytes(1 << 20));
    await store.flush();
    const before = new Set(files.content.keys());
    put(store, 'small');
    await store.flush();
    for (const name of before) if ((files.content.get(name)?.length ?? 0) > 1 << 20) assert.ok(files.content.has(name));
    assert.ok((files.content.get(files.written.at(-1) ?? '')?.length ?? 0) < 1000);
  });

  it('reads nothing that another version made, says so once, and takes its place', async () => {
    await keep('one', 'two');
    await keep('three');
    const next = open('code of the next version');
    assert.deepEqual([await get(next, 'one'), await get(next, 'three')], [undefined, undefined]);
    assert.deepEqual(log, ['the index was made by another version and is made anew']);
    put(next, 'one');
    await next.flush();
    await isKept(open('code of the next version'), 'one');
    assert.equal(files.content.size, 1);
  });

  it('heals where a segment is damaged in any way', async () => {
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
        await keep('one');
        for (const [name, file] of files.content) files.content.set(name, harm(file));
        const store = open();
        assert.equal(await get(store, 'one'), undefined);
        assert.equal(log.length, 1);
        put(store, 'one');
        await store.flush();
        await isKept(open(), 'one');
        assert.equal(log.length, 1);
        assert.equal(files.content.size, 1);
      }),
      { numRuns: 60 },
    );
  });

  it('does without what is deleted under it', async () => {
    await keep('one', 'two');
    const store = open();
    await isKept(store, 'one');
    files.content.clear();
    put(store, 'three');
    await store.flush();
    await isKept(open(), 'three');
  });

  it('forgets what is not there any more', async () => {
    await keep('one', 'two', 'three');
    await open().prune(new Set([textKey('two')]));
    assert.equal(files.content.size, 1);
    const next = open();
    await isKept(next, 'two');
    assert.equal(await get(next, 'one'), undefined);
    await next.prune(new Set());
    assert.equal(files.content.size, 0);
  });

  it('holds only what was put after it was cleared, whatever was under way', async () => {
    await keep('one', 'two');
    const store = open();
    await isKept(store, 'one');
    put(store, 'three');
    const flushing = store.flush();
    store.clear();
    assert.equal(await get(store, 'one'), undefined);
    await flushing;
    assert.deepEqual([await get(store, 'two'), await get(store, 'three')], [undefined, undefined]);
    put(store, 'two');
    await store.prune(new Set(['one', 'two'].map(textKey)));
    await isKept(store, 'two');
    assert.equal(await get(open(), 'one'), undefined);
    await isKept(open(), 'two');
  });

  it('holds nothing where it was cleared before it was first asked', async () => {
    await keep('one');
    const store = open();
    store.clear();
    assert.equal(await get(store, 'one'), undefined);
    await store.flush();
    assert.equal(files.content.size, 0);
  });

  it('writes no more where nothing can be written, says so once, and goes on to read', async () => {
    await keep('one');
    files.fail('write');
    const store = open();
    put(store, 'two');
    await store.flush();
    put(store, 'three');
    await store.flush();
    await store.prune(new Set());
    assert.equal(await get(store, 'three'), undefined);
    await isKept(store, 'one');
    assert.deepEqual(log, ['the index is not kept for the next start: no write here']);
    assert.deepEqual(failures, ['no write here']);
  });

  it('is as if it were empty where nothing can be read', async () => {
    await keep('one');
    files.fail('read');
    const store = open();
    assert.equal(await get(store, 'one'), undefined);
    put(store, 'one');
    await store.flush();
    assert.equal(log.length, 1);
    assert.deepEqual(failures, ['no read here']);
  });

  it('stays sound when two windows write, take in and prune the same segments', async () => {
    const texts = Array.from({ length: 40 }, (_, i) => `text ${i}`);
    const live = new Set(texts.map(textKey));
    const windows = [open(), open()];
    for (const [i, text] of texts.entries()) {
      put(windows[i % 2], text);
      await Promise.all(windows.map((window) => (i % 7 === 6 ? window.prune(live) : window.flush())));
    }
    for (const window of windows) await window.prune(live);
    const next = open();
    for (const text of texts) await isKept(next, text);
    assert.deepEqual(log, []);
  });
});
