import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyzeText } from '../../../../src/language/analyze-text';
import { decodeAnalysis, encodeAnalysis } from '../../../../src/workspace/store/record';

const SENTENCE =
  'President Casimir Blume said on Friday that “the visit to Oslo was a great success” and met Prime Minister Dorothea Lindqvist. ';
const article = (sentences: number): string =>
  ` date 2024-06-01 \n\nOSLO, June 1: ${SENTENCE.repeat(sentences)}\n\n(Reporting by Ida Holm)\n`;

describe('a record of the store', () => {
  it('gives back the whole analysis', async () => {
    for (const text of ['', ' date 2024-02-30 \n', article(1), article(150)]) {
      const analysis = analyzeText(text);
      assert.deepEqual(await decodeAnalysis(await encodeAnalysis(analysis, text), text), analysis);
    }
  });

  it('gives back the analysis of any text, broken surrogates included', async () => {
    const text = fc
      .array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\ud800', '\udc00', '“', '”', '\r\n', SENTENCE)))
      .map((parts) => ` date 2024-06-01 \n\n${parts.join(' ')}`);
    await fc.assert(
      fc.asyncProperty(text, async (given) => {
        const analysis = analyzeText(given);
        assert.deepEqual(await decodeAnalysis(await encodeAnalysis(analysis, given), given), analysis);
      }),
      { numRuns: 40 },
    );
  });

  it('takes no more bytes than the article does', async () => {
    const text = article(60);
    assert.ok((await encodeAnalysis(analyzeText(text), text)).length < text.length);
  });
});
