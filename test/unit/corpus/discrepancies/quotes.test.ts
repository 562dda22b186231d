import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { type Source, toldOf } from './told';

const first = (quote: string): Source => [5, `OSLO: “${quote}” Chancellor Ida Brandt said in Bergen on Monday.`];
const second = (quote: string): Source => [
  6,
  `BERGEN: Chancellor Ida Brandt spoke at the harbour. “${quote}” Brandt said to the fishermen who had waited in the rain.`,
];
const messages = (a: string, b: string): readonly string[] =>
  toldOf(first(a), second(b)).map((told) => told.slice(0, told.indexOf(': “')));

describe('wordings of one quote', () => {
  it('differ where a word is another', () => {
    assert.deepEqual(
      messages('The bridge will open before the first snow falls,', 'The bridge will open after the first snow falls,'),
      ['quote: Reports give the words of one quote differently'],
    );
  });

  it('are shown where they go apart, however late that is', () => {
    const long = 'We asked the council for a second pier in spring and again in summer, and in the end the boats must';
    assert.deepEqual(toldOf(first(`${long} stay,`), second(`${long} leave,`)), [
      'quote: Reports give the words of one quote differently: “… and in the end the boats must leave,”, “… and in the end the boats must stay,”.',
    ]);
  });

  it('differ where one stops in the middle of the sentence', () => {
    assert.deepEqual(messages('We will sign the treaty if the boats may sail again,', 'We will sign the treaty,'), [
      'quote: One report ends or begins this quote where another has more of the sentence',
    ]);
  });

  it('differ where the writer puts words in brackets', () => {
    assert.deepEqual(
      messages(
        'They will never take it away from our fishermen,',
        'They will never take [the harbour] away from our fishermen,',
      ),
      ['quote: Reports differ in what stands in brackets in one quote'],
    );
  });

  it('agree where they are repeated, spelled otherwise or shortened at a full stop', () => {
    const whole = 'We won’t close the harbour this year. The boats will sail in spring, whatever happens.';
    assert.deepEqual(messages(whole, whole), []);
    assert.deepEqual(messages(whole, 'We will not close the harbor this year.'), []);
    assert.deepEqual(messages(whole, 'The boats will sail in spring, whatever happens,'), []);
  });

  it('agree where a cue interrupts one of them', () => {
    const broken: Source = [
      5,
      'OSLO: “The boats will sail in spring,” Chancellor Ida Brandt said, “whatever may happen in winter.”',
    ];
    const whole = second('The boats will sail in spring, whatever may happen in winter,');
    assert.deepEqual(toldOf(broken, whole), []);
  });

  it('are no concern where two people say alike things', () => {
    const other: Source = [
      6,
      'LIMA: “The bridge will open after the first snow falls,” Governor Rosa Quispe said on Tuesday.',
    ];
    assert.deepEqual(toldOf(first('The bridge will open before the first snow falls,'), other), []);
  });
});
