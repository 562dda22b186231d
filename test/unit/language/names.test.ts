import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseArticle } from '../../../src/article/parse-article';
import type { Name } from '../../../src/language/analysis';
import { readNames } from '../../../src/language/names/read-names';
import { readDocument } from '../../../src/language/read-document';

const read = (text: string): Name[] => readNames(readDocument(text, parseArticle(text)));
const brief = (text: string): string[] => read(text).map((name) => `${name.type} ${name.text}`);
const rolesOf = (text: string, name: string): string[] =>
  read(text)
    .filter((found) => found.text === name)
    .flatMap((found) => found.roles.map((role) => role.text));

describe('names', () => {
  const cases: [string, string, string[]][] = [
    [
      'titles and possessives stay outside',
      "The crowd waited for President William Ruto's car in Nairobi.",
      ['PERSON William Ruto', 'PLACE Nairobi'],
    ],
    ['an abbreviated title stays outside', 'We met Dr S Okello on Monday.', ['PERSON S Okello']],
    [
      'peoples are groups, not parts of titles',
      'Kenyan Foreign Minister Alfred Mutua met the Ugandan delegation.',
      ['NORP Kenyan', 'PERSON Alfred Mutua', 'NORP Ugandan'],
    ],
    ['two nations in one word', 'Kenya-Uganda trade grew.', ['PLACE Kenya', 'PLACE Uganda']],
    ['two peoples in one word', 'German-Polish trade grew.', ['NORP German', 'NORP Polish']],
    [
      'a surname alone is the person told before',
      'Senator Amanda Thistlewood resigned. Critics of Thistlewood cheered.',
      ['PERSON Amanda Thistlewood', 'PERSON Thistlewood'],
    ],
    [
      'particles are inside names',
      'Ministers thanked Ursula von der Leyen and Bashar al-Assad yesterday.',
      ['PERSON Ursula von der Leyen', 'PERSON Bashar al-Assad'],
    ],
    [
      'apostrophes and hyphens are inside names',
      "Judges heard Kevin O'Brien and Jean-Claude Moreau on Friday.",
      ["PERSON Kevin O'Brien", 'PERSON Jean-Claude Moreau'],
    ],
    [
      'organizations by their last word',
      'Shares of Brightwater Holdings fell after a report by the Lisbon Times.',
      ['ORGANIZATION Brightwater Holdings', 'ORGANIZATION Lisbon Times'],
    ],
    [
      'ministries and universities with what follows',
      'She left the Ministry of Finance for the University of Nairobi.',
      ['ORGANIZATION Ministry of Finance', 'ORGANIZATION University of Nairobi'],
    ],
    [
      'acronyms known worldwide',
      'Leaders of NATO and the U.N. will meet the IMF.',
      ['ORGANIZATION NATO', 'ORGANIZATION U.N.', 'ORGANIZATION IMF'],
    ],
    ['small words are no acronyms', 'It told us who is in charge.', []],
    ['days and months are no names', 'On Tuesday, March 3, and in May, it rained.', []],
    ['sentence openers are no names', 'Officials declined. However, nobody left. Meanwhile, it rained.', []],
    ['groups', 'Muslim and Republican voters agreed.', ['NORP Muslim', 'NORP Republican']],
    ['events', 'It ended before World War II began.', ['EVENT World War II']],
    [
      'a place and its country',
      'They met in Nakuru, Kenya, near Lake Naivasha.',
      ['PLACE Nakuru', 'PLACE Kenya', 'PLACE Lake Naivasha'],
    ],
  ];
  for (const [name, text, expected] of cases) it(name, () => assert.deepEqual(brief(text), expected));

  it('a list longer than any sentence', () => {
    const text = `They flew to ${'Nairobi, Kampala and then '.repeat(400)}home.`;
    assert.equal(read(text).filter((name) => name.type === 'PLACE').length, 800);
  });

  it('a headline in capitals shares the names of its article', () => {
    const text = 'MUTUA VISITS KAMPALA FOR TALKS\n\nKenyan minister Alfred Mutua arrived in Kampala.';
    assert.deepEqual(brief(text), [
      'PERSON MUTUA',
      'PLACE KAMPALA',
      'NORP Kenyan',
      'PERSON Alfred Mutua',
      'PLACE Kampala',
    ]);
  });
});

describe('roles of names', () => {
  it('the title before a name', () => {
    assert.deepEqual(rolesOf('Kenyan Prime Minister Ann Lee spoke.', 'Ann Lee'), ['Prime Minister']);
    assert.deepEqual(rolesOf('Later former President Ann Lee spoke.', 'Ann Lee'), ['former President']);
    assert.deepEqual(rolesOf('Then Pentagon spokesperson Ann Lee spoke.', 'Ann Lee'), ['Pentagon spokesperson']);
  });

  it('the role told behind a name', () => {
    assert.deepEqual(rolesOf('Ann Lee, the foreign minister of Kenya, spoke.', 'Ann Lee'), ['foreign minister']);
    assert.deepEqual(rolesOf("Ann Lee, Kenya's finance minister, spoke.", 'Ann Lee'), ['finance minister']);
    assert.deepEqual(rolesOf('Ann Lee, a NATO spokesman, spoke.', 'Ann Lee'), ['NATO spokesman']);
  });

  it('words that only look like roles are none', () => {
    assert.deepEqual(rolesOf('Ann Lee, who is on an official visit, spoke.', 'Ann Lee'), []);
    assert.deepEqual(rolesOf('Ann Lee, in a chief role, spoke.', 'Ann Lee'), []);
  });

  it('a title set off by a comma', () => {
    assert.deepEqual(rolesOf("Kenya's Foreign Minister, Ann Lee, spoke.", 'Ann Lee'), ['Foreign Minister']);
  });

  it('honorifics are no roles', () => {
    assert.deepEqual(rolesOf('Later Dr. Ann Lee spoke.', 'Ann Lee'), []);
    assert.deepEqual(rolesOf('Later Foreign Minister Dr Ann Lee spoke.', 'Ann Lee'), ['Foreign Minister']);
  });
});

describe('names of any text', () => {
  const pieces = fc.constantFrom(
    ...[
      'Ann',
      'Lee',
      'President',
      'of',
      'the',
      'Kenya-Uganda',
      'NATO',
      "'s",
      '. ',
      ' ',
      '\n\n',
      '“',
      ',',
      '(',
      'U.S.',
      'al-X',
      '😀',
      'MINISTRY',
      'said',
      '&',
    ],
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(pieces, { maxLength: 60 }).map((words) => words.join(' ')),
  );

  it('are in order, apart from one another and true to the text, as are their roles', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const name of read(text)) {
          assert.ok(name.start >= last && name.end > name.start);
          assert.equal(text.slice(name.start, name.end), name.text);
          for (const role of name.roles) {
            assert.equal(text.slice(role.start, role.end), role.text);
            assert.ok(role.end <= name.start || role.start >= name.end);
          }
          last = name.end;
        }
      }),
    );
  });
});
