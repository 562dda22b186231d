import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { reportsOf, told } from './told';

const TEXTS: readonly (readonly [string, readonly string[]])[] = [
  [
    '{P:Ana Roth} will visit {L:Norland}. The visit could take place in autumn.',
    ['VISIT(planned): Ana Roth > Norland', 'VISIT(possible): Ana Roth > Norland'],
  ],
  ['The visit could take place in autumn.', []],
  [
    '{P:Ana Roth} invited {P:Ben Okoye}. The invitation went out by letter.',
    ['INVITE(invited): Ana Roth > Ben Okoye', 'INVITE(invited): Ana Roth > Ben Okoye'],
  ],
  [
    '{P:Ana Roth} invited {P:Ben Okoye} during a telephone call.',
    ['INVITE(invited): Ana Roth > Ben Okoye', 'CONSULT(happened): Ana Roth > Ben Okoye'],
  ],
  [
    '{O:Norville Steel} offered 2 billion crowns for {O:Westmark Iron}.',
    ['BID(happened): Norville Steel > Westmark Iron'],
  ],
  ['Workers in {L:Norville} walked out over pay.', ['PROTEST(happened): Workers >  @Norville']],
  ['The ferry Tilly sank off {L:Westmark}.', ['ACCIDENT(happened): ferry Tilly > ']],
];

describe('what an article says again with fewer words', () => {
  for (const [text, expected] of TEXTS) {
    it(text.replace(/\{\w:([^}]*)\}/g, '$1'), () => assert.deepEqual(told(text), expected));
  }

  it('is told by its noun where the verb only makes it so', () => {
    const [report] = reportsOf('{P:Ana Roth} ordered an inquiry into {P:Ben Okoye}.');
    assert.equal(report.trigger, 'inquiry');
  });
});
