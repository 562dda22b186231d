import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { buildSync } from 'esbuild';
import { createImage, type Image } from '../../../src/corpus/image/image';
import { createMirror, type Mirror } from '../../../src/corpus/image/mirror';
import { rosterOf } from '../../../src/corpus/roster';
import { createShelf, IN_MEMORY } from '../../../src/corpus/shelf';
import { analyzeText } from '../../../src/language/analyze-text';
import { packAnalysis } from '../../../src/language/packing/pack-analysis';
import { sharedBytes } from '../../../src/worker/reading';
import { type CorpusLink, type CorpusLinkOptions, createCorpusLink } from '../../../src/workspace/corpus-link';
import { corpusThreads } from '../../../src/workspace/corpus-thread';

/** Goes on as the corpus does, but for articles whose path says otherwise: `die`, `hang`, `fill` its memory. */
const WORKER = `
const { parentPort } = require('node:worker_threads');
const { createCorpus } = require('./src/corpus/corpus');
const { createShelf, IN_MEMORY } = require('./src/corpus/shelf');
const { serveCorpus } = require('./src/worker/serve-corpus');
const corpus = createCorpus(createShelf(IN_MEMORY));
serveCorpus(parentPort, {
  ...corpus,
  set(path, analysis, packed) {
    if (path.startsWith('die')) process.exit(5);
    if (path.startsWith('hang')) for (;;);
    if (path.startsWith('fill')) for (const kept = []; ; ) kept.push(new Array(1000).fill(kept.length + 0.5));
    corpus.set(path, analysis, packed);
  },
});`;
const MEGABYTE = 2 ** 20;

describe('the link to the corpus beside the editor', () => {
  let folder: string;
  let mirror: Mirror;
  let link: CorpusLink;
  let starts: number;
  let refused: string[];
  let warnings: string[];
  let gaveUp: string[];

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-link-'));
    const stdin = { contents: WORKER, resolveDir: process.cwd() };
    buildSync({ stdin, bundle: true, platform: 'node', outfile: join(folder, 'worker.js') });
  });
  after(() => rmSync(folder, { recursive: true }));

  const open = (options: Partial<CorpusLinkOptions> = {}): void => {
    const shelf = createShelf(IN_MEMORY);
    const start = corpusThreads(join(folder, 'worker.js'));
    [starts, refused, warnings, gaveUp] = [0, [], [], []];
    mirror = createMirror(shelf);
    link = createCorpusLink({
      start(events, heap) {
        starts++;
        return start(events, heap);
      },
      shelf,
      need: () => 0,
      leastHeap: 64 * MEGABYTE,
      mostHeap: 100 * MEGABYTE,
      pending: mirror.pending,
      told({ lines, isFirst, shown, isComplete }) {
        const image: Image = isFirst ? createImage() : mirror.image;
        for (const line of new TextDecoder().decode(lines).split('\n')) if (line) image.take(line);
        mirror.open(image);
        mirror.shown(new Set(shown));
        if (isComplete) link.taken();
      },
      refused: (path) => refused.push(path),
      warn: (message) => warnings.push(message),
      gaveUp: (reason) => gaveUp.push(reason),
      ...options,
    });
  };
  afterEach(() => link.dispose());

  const send = (path: string, name: string, edit = false): void => {
    const analysis = analyzeText(` date 2024-03-05\n\nOSLO: Chancellor ${name} arrived in Oslo on Monday.\n`);
    const packed = sharedBytes(packAnalysis(analysis));
    link.send({ number: mirror.set(path, packed, rosterOf(analysis)), path, packed, edit }, edit);
  };
  const remove = (path: string): void => {
    link.send({ number: mirror.delete(path) ?? 0, path, packed: null, edit: false }, false);
  };
  const until = async (isSo: () => boolean): Promise<void> => {
    while (!isSo()) await pause(5);
  };
  const isShown = (): boolean => mirror.pending.size === 0;
  const persons = (): readonly string[] =>
    mirror
      .snapshot()
      .entities.filter(({ type }) => type === 'PERSON')
      .map(({ name }) => name);

  it('starts a corpus when there is something to tell it', async () => {
    open();
    await pause(20);
    assert.equal(starts, 0);
    send('a', 'Ida Brandt');
    send('b', 'Dov Marlin');
    await until(isShown);
    assert.equal(starts, 1);
    assert.deepEqual(persons(), ['Dov Marlin', 'Ida Brandt']);
    remove('b');
    await until(isShown);
    assert.deepEqual(persons(), ['Ida Brandt']);
  });

  it('starts another one where it dies, with all there is', async () => {
    open();
    send('a', 'Ida Brandt');
    await until(isShown);
    send('die', 'Dov Marlin');
    send('b', 'Olof Krag');
    await until(() => starts === 2);
    remove('die');
    await until(isShown);
    assert.deepEqual(persons(), ['Ida Brandt', 'Olof Krag']);
    assert.match(warnings[0], /it stopped \(code 5\)/);
    assert.deepEqual(gaveUp, []);
  });

  it('starts another one where it hangs', async () => {
    open({ timeLimit: 600 });
    send('a', 'Ida Brandt');
    await until(isShown);
    send('hang', 'Dov Marlin', true);
    await until(() => starts === 2);
    remove('hang');
    await until(isShown);
    assert.deepEqual(persons(), ['Ida Brandt']);
    assert.match(warnings[0], /not answered within 1 seconds/);
  });

  it('gives up where each dies, and tries again when it is told to', async () => {
    open();
    send('die', 'Ida Brandt');
    await until(() => gaveUp.length > 0);
    assert.equal(starts, 3);
    assert.match(gaveUp[0], /it stopped \(code 5\)/);
    assert.equal(link.resolve(), false);
    link.renew();
    remove('die');
    send('a', 'Dov Marlin');
    await until(isShown);
    assert.deepEqual(persons(), ['Dov Marlin']);
  });

  it('starts a larger one before the heap is filled by articles that are still to come', async () => {
    let need = 10 * MEGABYTE;
    const heaps: number[] = [];
    const start = corpusThreads(join(folder, 'worker.js'));
    open({
      need: () => need,
      start(events, heap) {
        heaps.push(heap / MEGABYTE);
        return start(events, heap);
      },
    });
    send('a', 'Ida Brandt');
    await until(isShown);
    need = 60 * MEGABYTE;
    send('b', 'Dov Marlin');
    await until(isShown);
    assert.deepEqual(heaps, [64, 96]);
    assert.deepEqual(persons(), ['Dov Marlin', 'Ida Brandt']);
  });

  it('starts a larger one where the articles are too many for its heap, and gives up where there is none', async () => {
    const heaps: number[] = [];
    const start = corpusThreads(join(folder, 'worker.js'));
    open({
      start(events, heap) {
        heaps.push(heap / MEGABYTE);
        return start(events, heap);
      },
    });
    send('fill', 'Ida Brandt');
    await until(() => gaveUp.length > 0);
    assert.deepEqual(heaps, [64, 100]);
    assert.match(gaveUp[0], /memory/);
  });

  it('ends a corpus that has nothing to do, and goes on with another one', async () => {
    const ended: number[] = [];
    const start = corpusThreads(join(folder, 'worker.js'));
    open({
      idle: { unedited: 50, edited: 50 },
      start(events, heap) {
        starts++;
        const port = start(events, heap);
        const end = (): void => {
          ended.push(starts);
          port.end();
        };
        return { ...port, end };
      },
    });
    send('a', 'Ida Brandt');
    await until(isShown);
    await until(() => ended.length > 0);
    send('b', 'Dov Marlin', true);
    await until(isShown);
    assert.deepEqual([starts, ended[0]], [2, 1]);
    assert.deepEqual(persons(), ['Dov Marlin', 'Ida Brandt']);
  });

  it('tells a corpus that it starts that all files are being read, and that they are', async () => {
    const posted: unknown[] = [];
    open({
      start: () => ({ post: (request) => void posted.push(request), end() {} }),
    });
    link.gather(true);
    send('a', 'Ida Brandt');
    await until(() => posted.includes('begin'));
    assert.deepEqual(posted[0], { gathers: true });
    link.gather(false);
    assert.deepEqual(posted.at(-1), { gathers: false });
  });

  it('holds what it is told until it is opened', async () => {
    open();
    link.close();
    send('a', 'Ida Brandt', true);
    await pause(50);
    assert.equal(starts, 0);
    link.open();
    await until(isShown);
    assert.deepEqual(persons(), ['Ida Brandt']);
  });

  it('names an article that the corpus cannot take', async () => {
    open();
    const packed = new Uint8Array(3);
    const number = mirror.set('cut', packed, rosterOf(analyzeText('x')));
    link.send({ number, path: 'cut', packed, edit: false }, false);
    send('a', 'Ida Brandt');
    await until(isShown);
    assert.deepEqual(refused, ['cut']);
    assert.deepEqual(persons(), ['Ida Brandt']);
  });
});
