import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { corpusOf, entityAt, type Source } from './marked-corpus';

/** Name of the entity that a mention of the last article belongs to. */
function nameAt(text: string, ...articles: readonly Source[]): string | undefined {
  return entityAt(corpusOf(...articles).snapshot(), articles.length - 1, text)?.name;
}

describe('People across articles', () => {
  it('merges full names, initials, spellings and titles', () => {
    const { entities } = corpusOf(
      '[p Subhash Iyer] spoke. [p Subhash Iyer] left.',
      'Dr [p S Iyer] spoke.',
      '[p S. Iyer] spoke.',
      '[p Subash Iyer] spoke.',
      '[p Iyer] spoke.',
    ).snapshot();
    assert.deepEqual(
      entities.map(({ id, name, articles }) => [id, name, articles]),
      [['subhash-iyer', 'Subhash Iyer', 5]],
    );
    assert.deepEqual(
      new Map(entities[0].aliases.map(({ text, rule }) => [text, rule])),
      new Map([
        ['Subhash Iyer', 'same-name'],
        ['S Iyer', 'initials'],
        ['S. Iyer', 'initials'],
        ['Subash Iyer', 'full-name'],
        ['Iyer', 'surname'],
      ]),
    );
  });

  it('never glues two full names together through a surname or an initial', () => {
    const { entities } = corpusOf(
      '[p John Smith].',
      '[p Mary Smith].',
      '[p Smith].',
      '[p J. Smith].',
      '[p Jane Smith].',
    ).snapshot();
    assert.deepEqual(
      entities.map(({ name }) => name),
      ['J. Smith', 'Jane Smith', 'John Smith', 'Mary Smith', 'Smith'],
    );
  });

  it('keeps father and son, men and women of one surname, and middle initials apart', () => {
    for (const [one, other] of [
      ['[p Robert Hale].', '[p Robert Hale Jr.].'],
      ['[p John A. Smith].', '[p John B. Smith].'],
      ['Mr. [p Carl Vance].', 'Mrs. [p Vance].'],
      ['[p Henry Marlow].', '[o Marlow] grew.'],
    ])
      assert.equal(corpusOf(one, other).snapshot().entities.length, 2, `${one} ${other}`);
  });

  it('chooses among people of one surname by office, gender, company and frequency', () => {
    const carl = 'The [n Danish] [p President|Carl Vance] met [p Odd Berg].';
    const nora = 'Mrs. [p Nora Vance] sang with [p Pia Rohn] of [o Opera House].';
    assert.equal(nameAt('Vance', carl, nora, 'The [n Danish] [p President|Vance] left.'), 'Carl Vance');
    assert.equal(nameAt('Vance', carl, nora, 'Mrs. [p Vance] left.'), 'Nora Vance');
    assert.equal(nameAt('Vance', carl, nora, '[p Vance] sang with [p Pia Rohn] at the [o Opera House].'), 'Nora Vance');
    assert.equal(
      nameAt('Vance', ...Array(9).fill('[p Carl Vance] came.'), '[p Kurt Vance] came.', '[p Vance] left.'),
      'Carl Vance',
    );
    assert.equal(nameAt('Vance', '[p Carl Vance] came.', '[p Kurt Vance] came.', '[p Vance] left.'), 'Vance');
  });

  it('reads a lone given name where an article told whose it is', () => {
    assert.equal(nameAt('Xi', '[p Xi Jinping] came. [p Xi] left.', '[p Xi] left.'), 'Xi Jinping');
    assert.equal(nameAt('Nora', '[p Nora Vance] came.', '[p Nora] left.'), 'Nora');
  });

  it('gives an office told without a name to who held it then', () => {
    const berg = ['The [n Norwegian] [p Prime Minister|Odd Berg] came.', '2024-03-01'] as const;
    const lund = ['The [n Norwegian] [p Prime Minister|Siv Lund] came.', '2009-03-01'] as const;
    const nominal = 'the Norwegian prime minister';
    const source = 'Then the [n Norwegian] prime minister left.';
    assert.equal(nameAt(nominal, berg, lund, [source, '2024-05-01']), 'Odd Berg');
    assert.equal(nameAt(nominal, berg, lund, [source, '2009-05-01']), 'Siv Lund');
    assert.equal(nameAt(nominal, berg, lund, [source, '2016-05-01']), undefined);
    assert.equal(nameAt(nominal, berg, lund, [source, null]), undefined);
  });
});

describe('Organizations, places and groups across articles', () => {
  it('reads an acronym by its one definition elsewhere, or by its letters', () => {
    const defined = '[o Fennel Aid Board] ([o FAB]) met.';
    assert.equal(nameAt('FAB', defined, '[o FAB] voted.'), 'Fennel Aid Board');
    assert.equal(
      nameAt('FARB', '[o Fennel Aid and Relief Board] met.', '[o FARB] voted.'),
      'Fennel Aid and Relief Board',
    );
    assert.equal(nameAt('FAB', '[o Fennel Aid Board] met.', '[o FAB] voted.'), 'FAB');
    assert.equal(nameAt('FAB', defined, '[o Fair Air Bureau] ([o FAB]) met.', '[o FAB] voted.'), 'FAB');
  });

  it('keeps ministries to their country, and bare ones to the country that the article names', () => {
    const russian = 'The [n Russian] [o Foreign Ministry] spoke.';
    const danish = "[l Denmark]'s [o Foreign Ministry] spoke.";
    const snapshot = corpusOf(
      russian,
      danish,
      'The [o Foreign Ministry] spoke in [l Denmark].',
      'The [o Foreign Ministry] spoke.',
    ).snapshot();
    const ids = [0, 1, 2, 3].map((index) => entityAt(snapshot, index, 'Foreign Ministry')?.id);
    assert.equal(new Set(ids).size, 3);
    assert.equal(ids[1], ids[2]);
    assert.ok(ids[0]?.endsWith('russia'), ids[0]);
  });

  it('leads from a nationality to its country, keeps capitals and groups apart', () => {
    const { entities } = corpusOf('A [n Russian] in [l Moscow].', '[l Russia] and a [n Muslim].').snapshot();
    assert.deepEqual(
      entities.map(({ id, type }) => [id, type]),
      [
        ['moscow', 'PLACE'],
        ['muslim', 'NORP'],
        ['russia', 'PLACE'],
      ],
    );
  });

  it('takes a type that is read now and then otherwise for a slip, but not a town for a person', () => {
    const kremlin = '[o Kremlin] spoke.';
    assert.equal(corpusOf(kremlin, kremlin, '[l Kremlin] spoke.').snapshot().entities.length, 1);
    assert.equal(corpusOf('[p Norfly Sund] grew.', '[o Norfly Sund] grew.').snapshot().entities.length, 1);
    assert.equal(corpusOf('Mr. [p Norfly Sund] grew.', '[o Norfly Sund] grew.').snapshot().entities.length, 2);
    const paris = '[l Paris] slept.';
    assert.equal(corpusOf(paris, paris, 'Mrs. [p Paris] slept.').snapshot().entities.length, 2);
    assert.equal(corpusOf(paris, paris, '[o Paris] won.', '[o Paris] lost.').snapshot().entities.length, 2);
  });

  it('gives two of one name ids by what they are', () => {
    const { entities } = corpusOf('Mrs. [p Paris] slept.', '[l Paris] slept.', '[p Zoë Núñez] slept.').snapshot();
    assert.deepEqual(
      entities.map(({ id }) => id),
      ['paris-person', 'paris-place', 'zoe-nunez'],
    );
  });
});
