import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyzeText } from '../../../src/language/analyze-text';

const unattributed = (body: string): string[] => {
  const text = ` date 2024-05-02 \n\n${body}\n`;
  return analyzeText(text)
    .problems.filter(({ code }) => code === 'unattributed-quote')
    .map(({ start, end }) => text.slice(start, end));
};

describe('quotes without a speaker', () => {
  it('are told where whole words are quoted and nobody says them', () => {
    assert.deepEqual(
      unattributed('The harbour was calm. “Nothing will ever change in this town.” Rain fell on the roofs.'),
      ['Nothing will ever change in this town.'],
    );
  });

  it('are not told where the text names who speaks, also in a part of the utterance', () => {
    assert.deepEqual(unattributed('“Nothing will change here,” Ida Brandt said, “and nobody wants it to.”'), []);
  });

  it('are not told of a name or a scare quote', () => {
    assert.deepEqual(unattributed('The ship “Maid of Oslo” lay in the “free” harbour.'), []);
  });
});
