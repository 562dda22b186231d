import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Event } from '../../../../src/corpus/snapshot';
import { resolve, type Source } from './resolved';

const STORY: readonly Source[] = [
  ['1.txt', '2024-01-10', '{P:Ana Roth} invited {P:Ben Okoye} to visit {L:Norland}.'],
  ['2.txt', '2024-02-02', '{P:Ben Okoye} accepted an invitation from {P:Ana Roth} to visit {L:Norland}.'],
  ['3.txt', '2024-06-20', '{P:Ben Okoye} visited {L:Norland} on {2024-06-18:Tuesday}.'],
];

function chainFrom(events: readonly Event[], id: string): readonly string[] {
  const event = events.find((one) => one.id === id)!;
  return [event.title, ...(event.next[0] === undefined ? [] : chainFrom(events, event.next[0]))];
}

describe('a chain of events', () => {
  it('leads from invitation to acceptance and visit, planned and paid', () => {
    const events = resolve(STORY);
    const first = events.find(({ type }) => type === 'INVITE')!;
    assert.deepEqual(chainFrom(events, first.id), [
      'Ana Roth invites Ben Okoye to Norland',
      'Ben Okoye accepts invitation of Ana Roth to Norland',
      'Ben Okoye visits Norland',
    ]);
  });

  it('does not run backwards in time', () => {
    const events = resolve([
      ['1.txt', '2024-06-20', '{P:Ana Roth} invited {P:Ben Okoye} to visit {L:Norland}.'],
      ['2.txt', '2023-06-20', '{P:Ben Okoye} visited {L:Norland} on {2023-06-18:Sunday}.'],
    ]);
    assert.deepEqual(
      events.flatMap(({ next }) => next),
      [],
    );
  });

  it('leads from planned talks to talks, and from an attack to its condemnation', () => {
    const events = resolve([
      ['1.txt', '2024-03-01', '{P:Ana Roth} will meet {P:Ben Okoye}.'],
      ['2.txt', '2024-03-21', '{P:Ana Roth} met {P:Ben Okoye} on {2024-03-20:Wednesday}.'],
      ['3.txt', '2024-03-22', '{P:Cai Lund} condemned the terror attack in {L:Norville}.'],
    ]);
    const titled = (title: string) => events.find((event) => event.title === title)!;
    assert.deepEqual(titled('Planned meeting of Ana Roth and Ben Okoye').next, [
      titled('Meeting of Ana Roth and Ben Okoye').id,
    ]);
    assert.deepEqual(titled('Terror attack in Norville').next, [
      titled('Cai Lund condemns terror attack in Norville').id,
    ]);
  });
});
