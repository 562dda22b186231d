import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyzeText } from '../../../src/language/analyze-text';
import { checkQuotes } from '../../../src/language/quotes/check-quotes';
import { documentOf, quotesOf } from './quotes-fixture';

const PIECES = [
  ...[
    '"',
    '“',
    '”',
    "''",
    '``',
    "'",
    '’',
    '«',
    '»',
    '(',
    ')',
    '[',
    ']',
    ',',
    '.',
    '?',
    '…',
    ':',
    ';',
    '—',
    '-',
    '=',
    '\n\n',
  ],
  ...[
    'Oduya',
    'Olsen',
    'the mayor',
    'a spokesman for the port',
    'he',
    'who',
    'said',
    'told',
    'called',
    'saying',
    'added',
  ],
  ...[
    'according to',
    'that',
    'and',
    'with',
    'statement',
    '’s',
    'his',
    'on Monday',
    'not',
    'would',
    '6\'2"',
    'constructor',
  ],
  ...['The tide is late', 'calm seas', 'The Long Tide', 'ROE:', 'went on', 'what', 'by', '\u{1F6A2}', 'É', '__proto__'],
];
const texts = fc.array(
  fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string() }),
  {
    maxLength: 60,
  },
);
const bodies = fc.tuple(texts, fc.constantFrom(' ', '', '\n')).map(([pieces, glue]) => pieces.join(glue));

describe('quotes of any text', function () {
  this.timeout(60_000);
  it('keep spans inside the text, with their own text, in order', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const { text } = documentOf(body);
        let last = 0;
        for (const { start, end, text: written, source, cue, utterance } of quotesOf(body)) {
          for (const span of [{ start, end, text: written }, source, cue]) {
            if (span) assert.equal(text.slice(span.start, span.end), span.text);
            if (span) assert.ok(0 <= span.start && span.start < span.end);
          }
          assert.ok(start >= last);
          assert.ok(Number.isInteger(utterance));
          last = start;
        }
      }),
      { numRuns: 10_000 },
    );
  });

  it('never let two quotations of the same article overlap, nor cross a paragraph', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const { article } = documentOf(body);
        let end = 0;
        for (const quote of quotesOf(body).filter(({ kind }) => kind !== 'indirect')) {
          assert.ok(quote.start >= end);
          assert.ok(
            article.paragraphs.some((paragraph) => paragraph.start <= quote.start && quote.end <= paragraph.end),
          );
          end = quote.end;
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('flag marks that are in the text, and change nothing on a second reading', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const document = documentOf(body);
        for (const { start, end } of checkQuotes(document))
          assert.match(document.text.slice(start, end), /^["“”„‟«»＂'‘’`]+$/);
        assert.deepEqual(quotesOf(body), quotesOf(body));
      }),
      { numRuns: 500 },
    );
  });

  it('have speakers that are clusters of the analysis', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const { quotes, clusters } = analyzeText(`date 2024-03-21\n\n${body}`);
        for (const { speaker } of quotes) assert.ok(speaker === null || speaker in clusters);
      }),
      { numRuns: 300 },
    );
  });
});
