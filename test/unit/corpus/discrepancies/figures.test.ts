import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { createCorpus } from '../../../../src/corpus/corpus';
import { problemsOf } from '../../../../src/corpus/problems';
import { analyzeText } from '../../../../src/language/analyze-text';
import { corpusOf, type Source, toldOf } from './told';

const fire = (day: number, figure: string, rest = ''): Source => [
  day,
  `OSLO: A fire in a warehouse in Drammen killed ${figure} on Monday night, Mayor Ida Brandt said. Police chief Olof Krag asked for patience.${rest}`,
];
const fireAgain = (day: number, figure: string): Source => [
  day,
  `DRAMMEN: ${figure} died when a warehouse burned down in Drammen, police chief Olof Krag told reporters beside the harbour of the town. Mayor Ida Brandt visited the families.`,
];

describe('counts on which reports differ', () => {
  it('are told with what each report says', () => {
    assert.deepEqual(toldOf(fire(5, '12 people'), fireAgain(5, 'Fourteen people')), [
      'count: Reports differ on how many died: 12, 14.',
    ]);
  });

  it('are an update where a later article tells more', () => {
    assert.deepEqual(toldOf(fire(5, '12 people'), fireAgain(6, 'Fourteen people')), []);
  });

  it('are an update where the dateline is of a later day', () => {
    const dated = ([day, text]: Source, written: number): Source => [day, text.replace(':', `, March ${written}:`)];
    const [first, then] = [fire(6, '12 people'), fireAgain(6, 'Fourteen people')];
    assert.deepEqual(toldOf(dated(first, 5), dated(then, 6)), []);
    assert.equal(toldOf(dated(first, 6), dated(then, 5)).length, 1);
  });

  it('are not those of a game', () => {
    assert.deepEqual(
      toldOf(
        [
          5,
          'DRAMMEN: Ida Brandt led the Nordic Masters after birdies on seven holes in a calm second round at the Fjord course. Olof Krag is second.',
        ],
        [
          5,
          'Olof Krag had birdies on four holes of the second round at the Fjord course, in calm weather, but Ida Brandt leads the field in Drammen.',
        ],
      ),
      [],
    );
  });

  it('are told where a later article tells less', () => {
    assert.equal(toldOf(fire(5, '14 people'), fireAgain(6, 'Twelve people')).length, 1);
  });

  it('agree where words leave room', () => {
    assert.deepEqual(toldOf(fire(5, 'at least 12 people'), fireAgain(5, 'Fourteen people')), []);
    assert.deepEqual(toldOf(fire(5, 'about 12 people'), fireAgain(5, 'Thirteen people')), []);
    assert.deepEqual(toldOf(fire(5, 'more than 10 people'), fireAgain(5, 'Twelve people')), []);
  });

  it('are not those of parts, corrections and years ago', () => {
    const parts = fire(5, '12 people, including five children,');
    assert.deepEqual(toldOf(parts, fireAgain(5, 'Twelve people')), []);
    const old = fire(5, '12 people', ' In 2009, a fire in Drammen killed 40 people.');
    assert.deepEqual(toldOf(old, fireAgain(5, 'Twelve people')), []);
    const corrected = fire(5, '12 people', ' An earlier report said 15 people had died.');
    assert.deepEqual(toldOf(corrected, fireAgain(5, 'Twelve people')), []);
  });

  it('are not those of another story', () => {
    const other: Source = [
      5,
      'LIMA: A bus crash near Cusco killed 14 people on Monday, Governor Rosa Quispe said. Hospitals treated 30 people.',
    ];
    assert.deepEqual(toldOf(fire(5, '12 people'), other), []);
  });

  it('count copies of one story once', () => {
    const [day, text] = fire(5, '12 people', ` ${'The town had asked for a new fire engine for years. '.repeat(2)}`);
    assert.deepEqual(toldOf([day, text], [day, text.replace('12 people', '14 people')]), []);
  });
});

const visit = (length: string): string =>
  `OSLO: Chancellor Ida Brandt is on a ${length} visit to Iceland. Brandt met President Olof Krag in Reykjavik on Monday.`;
const trip = (length: string): string =>
  `REYKJAVIK: President Olof Krag received Chancellor Ida Brandt, who began a ${length} visit to Iceland, on Monday. They spoke of herring.`;

describe('lengths on which reports differ', () => {
  it('are told in words', () => {
    assert.deepEqual(toldOf([5, visit('three-day')], [5, trip('four-day official')]), [
      'duration: Reports differ on how long the visit lasts: three days, four days.',
    ]);
  });

  it('agree where they are one length in other units', () => {
    assert.deepEqual(toldOf([5, visit('week-long')], [5, trip('seven-day')]), []);
  });

  it('do not depend on the order of reading', () => {
    const sources: Source[] = [
      [5, visit('three-day')],
      [5, trip('four-day')],
      fire(5, '12 people'),
      fireAgain(5, 'Fourteen people'),
    ];
    const straight = corpusOf(sources).discrepancies;
    assert.equal(straight.length, 2);
    assert.deepEqual(corpusOf(sources, [3, 1, 0, 2]).discrepancies, straight);
  });

  it('stand as a problem at each statement, with the others to jump to', () => {
    const snapshot = corpusOf([
      [5, visit('three-day')],
      [5, trip('four-day')],
    ]);
    const [problem] = problemsOf(snapshot, 'a').filter(({ code }) => code === 'discrepancy-duration');
    assert.equal(problem.severity, 'warning');
    assert.deepEqual(
      problem.related.map(({ path, message }) => [path, message]),
      [['b', '“four-day visit”']],
    );
    assert.equal(problemsOf(snapshot, 'b').filter(({ code }) => code === 'discrepancy-duration').length, 1);
  });
});

describe('the seeds', () => {
  it('differ on the length of one visit and on nothing else', () => {
    const corpus = createCorpus();
    const names =
      '000_01e7e224b0015bb6 001_755a4b50b0e55e6f 002_d739fb0174c4290b 003_316534696d0fbf24 004_2730b8173cd5736c';
    for (const name of names.split(' ')) corpus.set(name, analyzeText(readFileSync(`seeds/${name}.txt`, 'utf8')));
    const [visit, ...rest] = corpus.snapshot().discrepancies;
    assert.deepEqual(rest, []);
    assert.equal(visit.message, 'Reports differ on how long the visit lasts: four days, five days.');
    assert.deepEqual(
      visit.statements.map(({ path, text, value }) => [path.slice(0, 3), text, value]),
      [
        ['001', 'four-day visit', 'P4D'],
        ['002', 'five-day visit', 'P5D'],
      ],
    );
  });
});
