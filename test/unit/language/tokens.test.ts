import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseArticle } from '../../../src/article/parse-article';
import type { Token } from '../../../src/language/analysis';
import type { LanguageDocument } from '../../../src/language/document';
import { readDocument } from '../../../src/language/read-document';
import { tokenize } from '../../../src/language/tokens/tokenize';

const read = (text: string): LanguageDocument => readDocument(text, parseArticle(text));
const tokens = (text: string): string[] => read(text).tokens.map((token) => token.text);
const sentences = (text: string): string[] => read(text).sentences.map(({ start, end }) => text.slice(start, end));

describe('tokens', () => {
  const cases: [string, string, string[]][] = [
    ['possessives stand alone', "Kenya's and Wales’s plan", ['Kenya', "'s", 'and', 'Wales', '’s', 'plan']],
    ['possessives in capitals stand alone', "KENYA'S PLAN", ['KENYA', "'S", 'PLAN']],
    ['names keep their apostrophe', "O'Neill and N’Djamena", ["O'Neill", 'and', 'N’Djamena']],
    ['contractions come apart', "They don't, we'll", ['They', 'do', "n't", ',', 'we', "'ll"]],
    ['two nations come apart', 'Kenya-Uganda talks', ['Kenya', '-', 'Uganda', 'talks']],
    ['two peoples come apart', 'Franco-German and Kenyan-Ugandan', ['Franco-German', 'and', 'Kenyan', '-', 'Ugandan']],
    ['one people stays whole', 'African-American voters', ['African-American', 'voters']],
    ['double first names stay whole', 'Anne-Marie met Jae-won', ['Anne-Marie', 'met', 'Jae-won']],
    ['compounds stay whole', 'a six-day, U.S.-led, mid-1990s plan', 'a|six-day|,|U.S.-led|,|mid-1990s|plan'.split('|')],
    ['abbreviations keep their stop', 'Dr. A. Lee of Acme Inc. left', 'Dr.|A.|Lee|of|Acme|Inc.|left'.split('|')],
    ['acronyms keep their stops', 'the U.S. and U.N.', ['the', 'U.S.', 'and', 'U.N.']],
    ['numbers stay whole', '$1,200.50 at 10:30, 9.9%', ['$', '1,200.50', 'at', '10:30', ',', '9.9', '%']],
    [
      'addresses stay whole',
      'See https://a.example/b?c=d. Mail x.y@b.example!',
      'See|https://a.example/b?c=d|.|Mail|x.y@b.example|!'.split('|'),
    ],
    ['ellipses are one token', 'well... “so…”', ['well', '...', '“', 'so', '…', '”']],
    ['a plus belongs to its word', 'OPEC+ and 2 + 2', ['OPEC+', 'and', '2', '+', '2']],
    ['ampersands bind short letters', 'AT&T or salt & pepper', ['AT&T', 'or', 'salt', '&', 'pepper']],
    ['accents and astral signs', 'Škoda 😀 e\u0301te', ['Škoda', '😀', 'e\u0301te']],
  ];
  for (const [name, text, expected] of cases) it(name, () => assert.deepEqual(tokens(text), expected));
});

describe('sentences', () => {
  const cases: [string, string, string[]][] = [
    [
      'titles and initials never end one',
      'He met Dr. S. Okello. They spoke.',
      ['He met Dr. S. Okello.', 'They spoke.'],
    ],
    ['an acronym inside', 'The U.S. Senate voted. It passed.', ['The U.S. Senate voted.', 'It passed.']],
    ['an acronym at the end', 'She left the U.S. The vote came later.', ['She left the U.S.', 'The vote came later.']],
    ['hours', 'It began at 9 a.m. GMT. All came.', ['It began at 9 a.m. GMT.', 'All came.']],
    ['a closing quote goes with its sentence', '“We won.” She smiled.', ['“We won.”', 'She smiled.']],
    ['straight quotes too', '"We won." "Did we?" "Yes."', ['"We won."', '"Did we?"', '"Yes."']],
    ['a cue after a question', '"Why now?" Okello asked. Nobody knew.', ['"Why now?" Okello asked.', 'Nobody knew.']],
    ['a cue in lower case', '"Go!" he said.', ['"Go!" he said.']],
    ['an ellipsis', 'We wait... Of course. And so… we go.', ['We wait...', 'Of course.', 'And so… we go.']],
    ['stray stops', 'It ended. . Then it began.', ['It ended. .', 'Then it began.']],
    ['list numbers', '1. First item. 2nd item.', ['1. First item.', '2nd item.']],
    ['a missing space', 'It ended.Then it began.', ['It ended.', 'Then it began.']],
    ['companies', 'Acme Corp. Chairman Ann Lee left. He stayed.', ['Acme Corp. Chairman Ann Lee left.', 'He stayed.']],
    ['brackets', '(It was late.) They left.', ['(It was late.)', 'They left.']],
  ];
  for (const [name, text, expected] of cases) it(name, () => assert.deepEqual(sentences(text), expected));

  it('never cross a paragraph and tell which one they are of', () => {
    const text = 'A headline without a stop\n\nOne. Two.\n\nThree.';
    const document = read(text);
    assert.deepEqual(
      document.sentences.map((sentence) => sentence.paragraph),
      [0, 1, 1, 2],
    );
  });

  it('read byline, agency and dateline once, with paragraph -1', () => {
    const text = 'Ann Lee\n\nLIMA: One. Two.';
    const dateline = { start: 9, end: 14, place: { start: 9, end: 13, text: 'LIMA' }, dateText: null, date: null };
    const article = {
      ...parseArticle(text),
      bylines: [{ start: 0, end: 7, text: 'Ann Lee' }],
      dateline,
      paragraphs: [{ start: 9, end: text.length }],
    };
    const document = readDocument(text, article);
    assert.deepEqual(
      document.sentences.map(({ start, end, paragraph }) => [text.slice(start, end), paragraph]),
      [
        ['Ann Lee', -1],
        ['LIMA:', -1],
        ['One.', 0],
        ['Two.', 0],
      ],
    );
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...[
      'Dr.',
      ' ',
      '\n\n',
      "'s",
      '’',
      '.',
      '...',
      '“',
      '"',
      'U.S.',
      'India-Russia',
      '?',
      '(',
      '-',
      'http://',
      '😀',
      'e\u0301',
      'a',
      '1',
      ',',
      '@',
      '&',
      '\ud800',
      '\r\n',
    ],
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(pieces, { maxLength: 80 }).map((a) => a.join('')),
  );

  it('gives ordered tokens that cover every visible character', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found: Token[] = [];
        tokenize(text, 0, text.length, found);
        let last = 0;
        for (const token of found) {
          assert.ok(token.start >= last && token.end > token.start);
          assert.equal(text.slice(token.start, token.end), token.text);
          assert.equal(text.slice(last, token.start).replace(/[\s\p{Cc}\u200b\u2060]/gu, ''), '');
          last = token.end;
        }
        assert.equal(text.slice(last).replace(/[\s\p{Cc}\u200b\u2060]/gu, ''), '');
      }),
    );
  });

  it('reads more different words than are kept', () => {
    const words = Array.from({ length: 90_000 }, (_, index) => `word${(index % 45_000).toString(36)}`);
    assert.deepEqual(
      tokens(words.join(' ')).filter((word, index) => word !== words[index]),
      [],
    );
  });

  it('gives a document whose tokens are in order, apart from one another', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const token of read(text).tokens) {
          assert.ok(token.start >= last);
          last = token.end;
        }
      }),
    );
  });

  it('gives sentences that share out all tokens in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = read(text);
        let next = 0;
        for (const sentence of document.sentences) {
          assert.equal(sentence.tokenStart, next);
          assert.ok(sentence.tokenEnd > sentence.tokenStart);
          assert.equal(sentence.start, document.tokens[sentence.tokenStart].start);
          assert.equal(sentence.end, document.tokens[sentence.tokenEnd - 1].end);
          next = sentence.tokenEnd;
        }
        assert.equal(next, document.tokens.length);
      }),
    );
  });
});
