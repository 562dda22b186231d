import assert from 'node:assert/strict';
import { checkQuotes } from '../../../src/language/quotes/check-quotes';
import { documentOf, quotesOf } from './quotes-fixture';

const texts = (body: string) => quotesOf(body).map(({ text }) => text);

describe('quotation marks', () => {
  const cases: readonly (readonly [name: string, body: string, spans: readonly string[]])[] = [
    ['curly', 'The harbour is “open for good” now.', ['open for good']],
    ['straight', 'The harbour is "open for good" now.', ['open for good']],
    ['two apostrophes', "The harbour is ''open for good'' now.", ['open for good']],
    ['backquotes', "The harbour is ``open for good'' now.", ['open for good']],
    ['straight opened, curly closed', 'The harbour is "open for good” now.', ['open for good']],
    [
      'a closing mark in place of the opening one',
      '”Fear. We all felt it,” Marta Oduya said.',
      ['Fear. We all felt it,'],
    ],
    ['angle', 'The harbour is «open for good» now.', ['open for good']],
    ['single marks inside', '“She said ‘no,’ and left,” Olsen said.', ['She said ‘no,’ and left,']],
    ['curly marks inside curly ones', 'Olsen: “We read “The Tides” aloud.”', ['We read “The Tides” aloud.']],
    ['apostrophes', "The boats' owners don't mind; it's the '90s again, rock 'n' roll.", []],
    ['feet and inches', 'Olsen is 6\'2" tall and his door 7\'1" high.', []],
    ['inches inside a quote', 'He said, "I am 6\'2" tall."', ['I am 6\'2" tall.']],
    ['attributes', '<post author="olsen" id="7">See you.', []],
    ['nothing between', 'The sign said "" and then “ ” only.', []],
  ];
  for (const [name, body, spans] of cases) it(name, () => assert.deepEqual(texts(body), spans));

  it('British single marks are speech where no double ones are', () => {
    const body = "‘We sail at dawn,’ said Marta Oduya. ‘The crew’s choice is clear.’ The owners' boats stayed.";
    assert.deepEqual(texts(body).slice(0, 2), ['We sail at dawn,', 'The crew’s choice is clear.']);
  });

  it('double marks inside single ones are part of the outer quote', () => {
    const body = '‘They called it “the Eel” for years,’ said Oduya. ‘I never did.’';
    assert.deepEqual(texts(body), ['They called it “the Eel” for years,', 'I never did.']);
  });

  it('single marks reopen in the next paragraph too', () => {
    const quotes = quotesOf('‘We sail at dawn.\n\n‘We come back at noon,’ said Oduya.');
    assert.deepEqual(
      quotes.map(({ text }) => text),
      ['We sail at dawn.', 'We come back at noon,'],
    );
    assert.equal(quotes[0].utterance, quotes[1].utterance);
    assert.equal(quotes[0].source?.text, 'Oduya');
  });

  it('single marks of a headline are no quotes beside double ones', () => {
    const body = 'Mayor ‘very happy’ with port\n\n“I am very happy,” Mayor Olsen said.';
    assert.deepEqual(texts(body), ['I am very happy,']);
  });

  it('a quote over paragraphs has a piece in each, of one utterance', () => {
    const body = 'Olsen said: “We sail at dawn.\n\n“We come back at noon.\n\n“Then we rest.”\n\nThe crew cheered.';
    const quotes = quotesOf(body);
    assert.deepEqual(
      quotes.map(({ text, source }) => [text, source?.text]),
      [
        ['We sail at dawn.', 'Olsen'],
        ['We come back at noon.', 'Olsen'],
        ['Then we rest.', 'Olsen'],
      ],
    );
    assert.equal(new Set(quotes.map(({ utterance }) => utterance)).size, 1);
    assert.deepEqual(checkQuotes(documentOf(body)), []);
  });
});

describe('marks without a partner', () => {
  const problems = (body: string) => {
    const document = documentOf(body);
    return checkQuotes(document).map(({ code, start, end }) => [code, document.text.slice(start - 3, end)]);
  };

  it('one that never closes', () => {
    assert.deepEqual(problems('The port is “open again, Olsen said.\n\nThe crew cheered.'), [
      ['unbalanced-quote', 'is “'],
    ]);
  });

  it('one that closes what never opened', () => {
    assert.deepEqual(problems('The port is open again,” Olsen said.'), [['unbalanced-quote', 'in,”']]);
  });

  it('says nothing of balanced text', () => {
    assert.deepEqual(problems("“Yes,” Olsen said. \"No,\" said Oduya. ''Maybe,'' he added."), []);
  });
});
