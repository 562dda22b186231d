import assert from 'node:assert/strict';
import fs from 'node:fs';
import fc from 'fast-check';
import { parseArticle } from '../../../src/article/parse-article';
import type { Span, TextSpan } from '../../../src/article/span';

const seeds = fs.readdirSync('seeds').map((file) => fs.readFileSync(`seeds/${file}`, 'utf8'));

const pieces = [
  ...[
    'date 2024-03-21',
    'date 2024-02-30',
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    'By Jane Doe',
    'Jane Doe By',
    '(Reuters)',
    ' - ',
  ],
  ...[
    'MOSCOW',
    'New Delhi [India]',
    ', November 19',
    ' :',
    ': ',
    '“',
    '”',
    '"',
    'He said so.',
    '(With ANI entries)',
    '(ANI)',
  ],
  ...['(Reporting by Jane Doe', '; Editing by John Roe)', '/TASS/', '.', '\uFEFF', '\u2028', '\uD800', '😀', 'é', '\0'],
];

const scraps = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(''));

/** A seed with a stretch cut out, doubled or replaced by scraps. */
const mutated = fc
  .record({
    seed: fc.constantFrom(...seeds),
    at: fc.nat(3000),
    length: fc.nat(200),
    insert: scraps,
    twice: fc.boolean(),
  })
  .map(({ seed, at, length, insert, twice }) => {
    const from = at % (seed.length + 1);
    return seed.slice(0, from) + insert + (twice ? seed.slice(from) : '') + seed.slice(from + length);
  });

const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), scraps, mutated);

function isInside(text: string, { start, end }: Span): boolean {
  return 0 <= start && start <= end && end <= text.length;
}

function inOrder(spans: readonly Span[]): boolean {
  return spans.every((span, index) => index === 0 || spans[index - 1].end <= span.start);
}

describe('any text', () => {
  it('is read without an error into parts that lie in it and say what it says', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { header, dateline, bylines, agencies, body, paragraphs, headlines, problems } = parseArticle(text);
        const written: (TextSpan | null | undefined)[] = [header?.written, dateline?.place, dateline?.dateText];
        for (const span of [...written, ...bylines, ...agencies]) {
          if (!span) continue;
          assert.equal(span.text, text.slice(span.start, span.end));
          assert.equal(span.text, span.text.trim());
          assert.notEqual(span.text, '');
        }
        for (const span of [header, dateline, body, ...paragraphs, ...headlines, ...problems]) {
          assert.ok(!span || isInside(text, span));
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('gives parts in order that do not overlap, and paragraphs that are trimmed and not empty', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { header, dateline, bylines, paragraphs, body } = parseArticle(text);
        assert.ok(inOrder(paragraphs), 'paragraphs');
        assert.ok(inOrder(bylines), 'bylines');
        for (const { start, end } of paragraphs) assert.match(text.slice(start, end), /^\S(?:.*\S)?$/s);
        if (header && paragraphs.length > 0) assert.ok(header.end <= paragraphs[0].start);
        if (dateline) {
          assert.ok(paragraphs.every((span) => span.end <= dateline.start || dateline.end <= span.start));
          assert.ok(dateline.end <= body.start);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('is dated by a real day or not at all', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9999 }),
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: 0, max: 99 }),
        (y, m, d) => {
          const day = [String(y).padStart(4, '0'), String(m).padStart(2, '0'), String(d).padStart(2, '0')].join('-');
          const time = Date.parse(`${day}T00:00:00Z`);
          const exists = y > 0 && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
          assert.equal(parseArticle(`date ${day}\n`).date, exists ? day : null);
        },
      ),
    );
  });

  it('of a megabyte is read, whatever it is made of', () => {
    for (const unit of [
      ' ',
      '\n',
      'a',
      'A',
      'By ',
      '(',
      '“',
      'A. ',
      'Reporting by ',
      'NEW DELHI: ',
      'x\n',
      '- ',
      'A, ',
    ]) {
      const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
      assert.equal(parseArticle(text).dateSource, null);
      assert.equal(parseArticle(`date 2024-01-02 ${text}`).date, '2024-01-02');
    }
  });
});
