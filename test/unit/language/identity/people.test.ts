import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { chains, referent, resolved } from './marked';

describe('People of one article', () => {
  it('joins full name, initials, titles and surname', () => {
    assert.deepEqual(
      chains(resolved('[p Anil Kumar Rao] spoke. [p A. K. Rao] and Dr [p A Rao] are he. [p Rao] left.')),
      ['Anil Kumar Rao = A. K. Rao = A Rao = Rao'],
    );
  });

  it('keeps apart what given names, initials, middle names and numerals tell apart', () => {
    for (const [one, other] of [
      ['John Smith', 'Mary Smith'],
      ['J. Smith', 'Mary Smith'],
      ['John A. Smith', 'John B. Smith'],
      ['George W. Marsh', 'George H. W. Marsh'],
      ['Robert Hale', 'Robert Hale Jr.'],
      ['Robert Hale Sr.', 'Robert Hale Jr.'],
      ['Henry Lund II', 'Henry Lund III'],
      ['Francesco Neri', 'Francesca Neri'],
    ])
      assert.equal(resolved(`[p ${one}] met [p ${other}].`).clusters.length, 2, `${one}, ${other}`);
  });

  it('knows short forms and other spellings of given names and surnames', () => {
    for (const [one, other] of [
      ['William Hart', 'Bill Hart'],
      ['Volodymyr Zelensky', 'Vladimir Zelenskyy'],
      ['Muammar Gaddafi', 'Moammar Qaddafi'],
      ['Mohammed Tahir', 'Mohamed Tahir'],
      ['Kim Chol-su', 'Kim Chol Su'],
      ['Bashar al-Haddad', 'Bashar Haddad'],
      ['José Núñez', 'Jose Nunez'],
    ])
      assert.equal(resolved(`[p ${one}] spoke. Later [p ${other}] left.`).clusters.length, 1, `${one}, ${other}`);
  });

  it('leaves a name that fits two people alone', () => {
    assert.deepEqual(chains(resolved('[p John Smith] and [p Jane Smith] came. [p J. Smith] signed.')), [
      'John Smith',
      'Jane Smith',
      'J. Smith',
    ]);
  });

  it('gives a shared surname to the person that title and gender tell, else to the nearest', () => {
    const identity = resolved(
      '[p President|Carl Vance] and [p Nora Vance] came. Mrs. [p Vance] spoke. [p President|Vance] left. ' +
        'Then [p Nora Vance] sang. [p Vance] bowed.',
    );
    assert.equal(referent(identity, 'Vance', 0), 'Nora Vance');
    assert.equal(referent(identity, 'Vance', 1), 'Carl Vance');
    assert.equal(referent(identity, 'Vance', 2), 'Nora Vance');
  });

  it('does not give Mrs. Vance to the only Vance where that is a man', () => {
    assert.equal(resolved('Mr. [p Carl Vance] came. Mrs. [p Vance] did not.').clusters.length, 2);
  });

  it('reads surname-first names and lone given names where only one person has them', () => {
    assert.deepEqual(chains(resolved('[p Xi Jinping] met [p Nora Vance]. [p Xi] and [p Nora] talked.')), [
      'Xi Jinping = Xi',
      'Nora Vance = Nora',
    ]);
  });

  it('gives middle surnames to their bearer', () => {
    assert.deepEqual(chains(resolved('[p Enrique Peña Nieto] spoke. [p Peña Nieto] left. [p Peña] slept.')), [
      'Enrique Peña Nieto = Peña Nieto = Peña',
    ]);
  });

  it('keeps the junior of a family for what is called junior', () => {
    const identity = resolved('[p Robert Hale] and [p Robert Hale Jr.] met. [p Hale Jr.] smiled.');
    assert.equal(referent(identity, 'Hale Jr.'), 'Robert Hale Jr.');
  });

  it('keeps a company, a town and a person of one name apart', () => {
    const identity = resolved('[p Henry Marlow] founded [o Marlow] in [l Marlow]. [p Marlow] was proud.');
    assert.deepEqual(
      identity.clusters.map(({ type, mentions }) => [type, mentions.length]),
      [
        ['PERSON', 2],
        ['ORGANIZATION', 1],
        ['PLACE', 1],
      ],
    );
  });

  it('names a cluster by its fullest form, in readable case, and not by a slip', () => {
    assert.equal(resolved('[p ANN LEE] came.').clusters[0].name, 'Ann Lee');
    const often = '[p Ann Lee] sang. '.repeat(12);
    assert.equal(resolved(`${often}[p Democrat Ann Lee] left.`).clusters[0].name, 'Ann Lee');
  });
});
