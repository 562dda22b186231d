import assert from 'node:assert/strict';
import { quotesOf, spokenIn } from './quotes-fixture';

describe('who said what', () => {
  const cases: readonly (readonly [name: string, body: string, spoken: readonly string[]])[] = [
    ['subject behind', '“We sail at dawn,” Marta Oduya said.', ['We sail at dawn, <- Marta Oduya']],
    ['verb first', '“We sail at dawn,” said Marta Oduya.', ['We sail at dawn, <- Marta Oduya']],
    ['verb first before a surname like an auxiliary', '“We sail,” said Will Doe, a mate.', ['We sail, <- Will Doe']],
    ['subject before', 'Marta Oduya said, “We sail at dawn.”', ['We sail at dawn. <- Marta Oduya']],
    ['colon', 'Oduya said: “We sail at dawn.”', ['We sail at dawn. <- Oduya']],
    ['a label', 'Oduya: “We sail at dawn.”', ['We sail at dawn. <- Oduya']],
    ['a label inside the marks', '“ODUYA: We sail at dawn.”', ['ODUYA: We sail at dawn. <- ODUYA']],
    [
      'according to',
      'According to the harbour master, “the tide is late.”',
      ['the tide is late. <- the harbour master'],
    ],
    ['according to, behind', '“The tide is late,” according to Oduya.', ['The tide is late, <- Oduya']],
    ['signature', '“The tide is late.” — Marta Oduya', ['The tide is late. <- Marta Oduya']],
    ['apposition', '“We sail,” Oduya, the mate of the Aurora, said.', ['We sail, <- Oduya']],
    ['relative clause', 'Oduya, who sails the Aurora, said “all is well.”', ['all is well. <- Oduya']],
    ['place in an apposition', 'Jo Olsen, a cook from Bergen, Norway, said it was “fine.”', ['fine. <- Jo Olsen']],
    ['party and state', '“We vote,” Sen. Jo Olsen (D-N.Y.) said Tuesday.', ['We vote, <- Sen. Jo Olsen (D-N.Y.)']],
    ['adverb and auxiliary', 'Oduya has also repeatedly said “no deal.”', ['no deal. <- Oduya']],
    ['time between', 'Oduya on Monday said the port was “closed.”', ['closed. <- Oduya']],
    ['told somebody', '“We sail at dawn,” Oduya told reporters.', ['We sail at dawn, <- Oduya']],
    ['a nominal', '“We sail at dawn,” a senior official said.', ['We sail at dawn, <- a senior official']],
    ['a spokesman for somebody', '“No,” a spokesman for the port said.', ['No, <- a spokesman for the port']],
    [
      'a document',
      '“Both agreed to talk,” the official statement said.',
      ['Both agreed to talk, <- the official statement'],
    ],
    ['a pronoun', '“We sail at dawn,” he explained.', ['We sail at dawn, <- he']],
    ['a participle', 'Oduya left early, calling the talks “a waste.”', ['a waste. <- Oduya']],
    ['a second verb', 'Oduya left early and called the talks “a waste.”', ['a waste. <- Oduya']],
    ['a particle', '“Wait,” Oduya went on. “There is more.”', ['Wait, <- Oduya', 'There is more. <- Oduya']],
    ['any verb behind speech', '“Never!” an angry Oduya thundered.', ['Never! <- an angry Oduya']],
    ['whose report', 'The council praised Oduya’s message of “calm seas.”', ['calm seas. <- Oduya']],
    ['the outer speaker', 'Oduya says she will find captains who “know the coast.”', ['know the coast. <- Oduya']],
    ['a clause of its own', 'Oduya said the port was open, but Olsen called it “shut.”', ['shut. <- Olsen']],
    ['by an agent', 'The plan was called “a farce” by Olsen.', ['a farce <- Olsen']],
    ['a question', '“Why now?” Oduya asked. “What is new?”', ['Why now? <- Oduya', 'What is new? <- Oduya']],
    ['speech behind indirect speech', 'Oduya said the port was open. “We sail.”', ['We sail. <- Oduya']],
    [
      'announced in the paragraph before',
      'Oduya then told the crew:\n\n“We sail at dawn.”',
      ['We sail at dawn. <- Oduya'],
    ],
    ['who is quoted', '“We sail,” the broadcaster quoted Oduya as saying.', ['We sail, <- Oduya']],
    ['was quoted', 'Oduya was quoted as saying “all is well.”', ['all is well. <- Oduya']],
    ['a main clause behind', 'After saying it was “a trap,” Oduya left.', ['a trap, <- Oduya']],
    ['an attitude behind', '“The cost could be high,” worries Olsen, a cook.', ['The cost could be high, <- Olsen']],
    ['what somebody called', 'Olsen denounced what he called a “sea of lies.”', ['sea of lies. <- Olsen']],
    ['carried over paragraphs', '“One,” said Oduya.\n\n“Two is next.”', ['One, <- Oduya', 'Two is next. <- Oduya']],
  ];
  for (const [name, body, spoken] of cases) it(name, () => assert.deepEqual(spokenIn(body), spoken));

  const nobody: readonly (readonly [name: string, body: string])[] = [
    ['title of a work', 'Oduya wept when the band played “The Long Tide” at noon.'],
    ['title of a show', 'Olsen appears on the channel’s “Good Evening North” each week.'],
    ['a nickname', 'A sailor known as “the Eel” owns the boat.'],
    ['whom somebody was asked by', 'In May Olsen was asked, “What is the worst place you saw?”'],
    ['so-called', 'The so-called “rebels” came home.'],
    ['a word kept at a distance', 'Only a few years ago it was a “boom” town.'],
  ];
  for (const [name, body] of nobody) {
    it(`nobody: ${name}`, () =>
      assert.deepEqual(
        quotesOf(body).map(({ source }) => source),
        [null],
      ));
  }

  it('tells the cue with its span', () => {
    const [quote] = quotesOf('“We sail,” Oduya added.');
    assert.equal(quote.cue?.text, 'added');
  });

  it('tells direct speech from words inside a sentence', () => {
    const kinds = (body: string) => quotesOf(body).map(({ kind }) => kind);
    assert.deepEqual(kinds('“We sail at dawn,” Oduya said, “or never.”'), ['direct', 'direct']);
    assert.deepEqual(kinds('Oduya voiced “full support” for the crew.'), ['mixed']);
  });

  it('pieces of one utterance share a number, two utterances do not', () => {
    const pieces = quotesOf('“We sail,” Oduya said, “at dawn.”\n\n“Good,” said Olsen.').map(
      ({ utterance }) => utterance,
    );
    assert.equal(pieces[0], pieces[1]);
    assert.notEqual(pieces[1], pieces[2]);
  });
});
