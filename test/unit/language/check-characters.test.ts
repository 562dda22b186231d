import assert from 'node:assert/strict';
import { analyzeText } from '../../../src/language/analyze-text';

const codes = (text: string): string[] => analyzeText(text).problems.map(({ code }) => code);

describe('characters that could not be decoded', () => {
  it('are told once, at the first of them', () => {
    const text = ' date 2024-05-02 \n\nOSLO: Fran\uFFFDois Dupont met Andr\uFFFD Gide.\n';
    const [problem, ...others] = analyzeText(text).problems.filter(({ code }) => code === 'undecodable-character');
    assert.equal(text.slice(problem.start, problem.end), '\uFFFD');
    assert.equal(problem.start, text.indexOf('\uFFFD'));
    assert.deepEqual(others, []);
  });

  it('are not told where there are none', () => {
    assert.ok(!codes(' date 2024-05-02 \n\nOSLO: François Dupont met André Gide.\n').includes('undecodable-character'));
  });
});
