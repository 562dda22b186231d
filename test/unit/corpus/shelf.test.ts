import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, it } from 'mocha';
import { createSpill } from '../../../src/cli/spill';
import { createShelf, IN_MEMORY } from '../../../src/corpus/shelf';
import { analyzeText } from '../../../src/language/analyze-text';
import { packAnalysis } from '../../../src/language/packing/pack-analysis';

const analysisOf = (name: string) => analyzeText(` date 2024-03-05\n\nOSLO: Chancellor ${name} arrived on Monday.\n`);
const NAMES = Array.from(
  { length: 200 },
  (_, i) => `Ida Brandt${'abcdefghij'[i % 10]}${'klmnopqrst'[Math.floor(i / 10) % 10]}`,
);

describe('a shelf of analyses', () => {
  it('gives back the object that somebody holds where it is shared, and an equal one where nobody does', () => {
    const shelf = createShelf(IN_MEMORY, true);
    const held = analysisOf('Ida Brandt');
    shelf.put('held', held);
    for (const name of NAMES) shelf.put(name, analysisOf(name));
    assert.equal(shelf.get('held'), held);
    for (const name of NAMES) assert.deepEqual(shelf.get(name), analysisOf(name));
  });

  it('gives what was put packed, and still what lay there before', () => {
    const shelf = createShelf(IN_MEMORY);
    const packed = (name: string) => packAnalysis(analysisOf(name));
    shelf.putPacked('a', packed('Ida Brandt'));
    const before = shelf.copy('a');
    shelf.putPacked('a', packed('Dov Marlin'));
    assert.deepEqual(shelf.get('a'), analysisOf('Dov Marlin'));
    assert.deepEqual(before?.(), analysisOf('Ida Brandt'));
  });

  it('knows nothing of what was deleted', () => {
    const shelf = createShelf(IN_MEMORY);
    shelf.put('a', analysisOf('Ida Brandt'));
    shelf.delete('a');
    assert.equal(shelf.get('a'), undefined);
  });
});

describe('spilled bytes', () => {
  const some = (seed: number): Uint8Array => Uint8Array.from({ length: 300_000 }, (_, i) => (i * seed) % 251);

  it('are read from the file and from what waits to be written', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dateline-spill-'));
    const spill = createSpill(folder);
    const places = [1, 2, 3, 4, 5, 6, 7].map((seed) => spill.write(some(seed)));
    assert.deepEqual(
      places.map((place) => Buffer.from(spill.read(place)).equals(some(1 + places.indexOf(place)))),
      places.map(() => true),
    );
    assert.equal(fs.readdirSync(folder).length, 1);
    spill.dispose();
    assert.deepEqual(fs.readdirSync(folder), []);
    fs.rmdirSync(folder);
  });

  it('stay in memory where no file can be made', () => {
    const spill = createSpill(path.join(os.tmpdir(), 'dateline-no-such-folder'));
    const places = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => spill.write(some(seed)));
    for (const [i, place] of places.entries()) assert.ok(Buffer.from(spill.read(place)).equals(some(i + 1)));
    spill.dispose();
  });
});
