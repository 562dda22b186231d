import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { isMarked, joinCorrections } from '../../../src/corpus/corrections/corrections';
import {
  type CorrectionsFile,
  parseCorrections,
  serialiseCorrections,
  withMark,
  withoutMarks,
} from '../../../src/corpus/corrections/corrections-file';
import type { Discrepancy } from '../../../src/corpus/snapshot';

const visit = (...texts: readonly string[]): Discrepancy => ({
  id: 'duration-visit-ida-brandt',
  kind: 'duration',
  event: null,
  message: 'Reports differ.',
  statements: texts.map((text, start) => ({ path: `${start}`, start, end: start + text.length, text, value: text })),
});

function parsed(text: string): CorrectionsFile {
  const read = parseCorrections(text);
  assert.equal(read.kind, 'corrections');
  return read as CorrectionsFile;
}

describe('the file of corrections', () => {
  it('remembers a mark as long as no other statement comes in', () => {
    const file = withMark(parsed(''), visit('four-day visit', 'five-day visit'), 'seen');
    const { corrections } = parsed(serialiseCorrections(file));
    assert.ok(isMarked(corrections, visit('five-day visit', 'four-day\nvisit')));
    assert.ok(!isMarked(corrections, visit('four-day visit', 'six-day visit')));
    assert.ok(!isMarked(corrections, { ...visit('four-day visit', 'five-day visit'), id: 'another' }));
  });

  it('has sorted keys and a line a statement, and keeps what it does not know', () => {
    const text = '{"merged":{"b":1,"a":2},"discrepancies":{"z":{"mark":"seen","statements":["t"],"note":"mine"}}}';
    const file = withMark(parsed(text), visit('b', 'a'), 'not-a-discrepancy');
    assert.deepEqual(serialiseCorrections(file).split('\n'), [
      '{',
      '  "discrepancies": {',
      '    "duration-visit-ida-brandt": {',
      '      "mark": "not-a-discrepancy",',
      '      "statements": [',
      '        "a",',
      '        "b"',
      '      ]',
      '    },',
      '    "z": {',
      '      "mark": "seen",',
      '      "note": "mine",',
      '      "statements": [',
      '        "t"',
      '      ]',
      '    }',
      '  },',
      '  "merged": {',
      '    "a": 2,',
      '    "b": 1',
      '  }',
      '}',
      '',
    ]);
  });

  it('loses its marks and nothing else when marked discrepancies are shown again', () => {
    const file = withoutMarks(parsed('{"merged":[1],"discrepancies":{"z":{"mark":"seen","statements":["t"]}}}'));
    assert.deepEqual(JSON.parse(serialiseCorrections(file)), { discrepancies: {}, merged: [1] });
  });

  it('is corrupt where it says what no mark says', () => {
    for (const text of [
      '{',
      '[]',
      '<<<<<<< HEAD\n{}',
      '{"discrepancies":[]}',
      '{"discrepancies":{"a":{"mark":"gone","statements":[]}}}',
      '{"discrepancies":{"a":{"mark":"seen"}}}',
    ])
      assert.equal(parseCorrections(text).kind, 'corrupt', text);
  });

  it('is read or refused, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const read = parseCorrections(text);
        if (read.kind === 'corrections')
          assert.deepEqual(parsed(serialiseCorrections(read)).corrections, read.corrections);
      }),
    );
  });

  it('counts together with those of other folders', () => {
    const one = withMark(parsed(''), visit('a'), 'seen').corrections;
    const other = withMark(parsed(''), visit('b'), 'seen').corrections;
    assert.ok(isMarked(joinCorrections([one, other]), visit('a', 'b')));
  });
});
