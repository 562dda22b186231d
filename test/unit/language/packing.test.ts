import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { analyzeText } from '../../../src/language/analyze-text';
import { createByteReader } from '../../../src/language/packing/byte-reader';
import { createByteWriter } from '../../../src/language/packing/byte-writer';
import { type Codec, list, number, string } from '../../../src/language/packing/codec';
import { packAnalysis } from '../../../src/language/packing/pack-analysis';
import { unpackAnalysis, unpackHead, unpackOpening } from '../../../src/language/packing/unpack-analysis';

const folders = ['seeds', 'test/gold/data/traps/articles', 'test/gold/data/stories/articles'];

function readTexts(folder: string): string[] {
  return fs.readdirSync(folder).map((name) => fs.readFileSync(path.join(folder, name), 'utf8'));
}

function roundTrip<T>(codec: Codec<T>, value: T): T {
  const out = createByteWriter();
  codec.write(out, value);
  return codec.read(createByteReader(out.finish()));
}

describe('packed analyses', () => {
  for (const folder of folders)
    it(`hold all that is told of ${folder}`, () => {
      for (const text of readTexts(folder)) {
        const analysis = analyzeText(text);
        assert.deepEqual(unpackAnalysis(packAnalysis(analysis)), analysis);
      }
    });

  it('tell what stands first in them without the rest', () => {
    for (const text of folders.flatMap(readTexts)) {
      const analysis = analyzeText(text);
      const { article, problems, sentences, mentions, quotes } = analysis;
      const packed = packAnalysis(analysis);
      assert.deepEqual(unpackHead(packed), { article, problems });
      assert.deepEqual(unpackOpening(packed), { article, problems, sentences, mentions, quotes });
    }
  });

  it('hold every kind of clue', () => {
    const text = `Published March 3, 2016

Ida Brandt, 45, met President Olaf Nilsen on Tuesday. She will open the 12th Nordic Harbour Forum next year. The harbour was opened on March 1, 2016, the 60th anniversary of the Cuban missile crisis. The council met on Monday, May 4.
`;
    const analysis = analyzeText(text);
    const kinds = new Set(analysis.clues.map(({ kind }) => kind));
    assert.deepEqual([...kinds].sort(), ['age', 'anniversary', 'day', 'filed', 'fresh', 'occasion', 'told']);
    assert.deepEqual(unpackAnalysis(packAnalysis(analysis)), analysis);
  });

  it('take few bytes beside the text', () => {
    const text = readTexts('seeds').join('\n\n');
    assert.ok(packAnalysis(analyzeText(text)).length < 4 * text.length);
  });

  it('keep any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const analysis = analyzeText(` date 2024-03-21\n\n${text}`);
        assert.deepEqual(unpackAnalysis(packAnalysis(analysis)), analysis);
      }),
      { numRuns: 60 },
    );
  });

  it('keep any number and any string', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.double())), (values) => {
        assert.deepEqual(roundTrip(list(number), values), values);
      }),
      { examples: [[[0.5, -1.5, -0, 2 ** 52, 2 ** 53 - 1]]] },
    );
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 3000, size: 'max' }), { maxLength: 5 }), (values) => {
        assert.deepEqual(roundTrip(list(string), values), values);
      }),
    );
  });

  it('are refused where they are cut', () => {
    const packed = packAnalysis(analyzeText(readTexts('seeds')[0]));
    for (let length = 0; length < packed.length; length += 7)
      assert.throws(() => unpackAnalysis(packed.subarray(0, length)), RangeError);
  });
});
