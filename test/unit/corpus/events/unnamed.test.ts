import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Event } from '../../../../src/corpus/snapshot';
import { resolve, type Source } from './resolved';

const WRECK: readonly Source[] = [
  [
    'a.txt',
    '2024-03-21',
    'The ferry Aurora sank off {L:Westmark} on {2024-03-20:Wednesday} after a collision with the tanker Meteor, and at least 12 people died. Boats rescued 150 people.',
  ],
  [
    'b.txt',
    '2024-03-25',
    'About 20 people died when the ferry Aurora sank on {2024-03-20:Wednesday}. {P:Ana Roth} ordered an inquiry into the collision.',
  ],
];

const ofType = (events: readonly Event[], type: string) => events.filter((event) => event.type === type);
const articles = ({ reports }: Event) => new Set(reports.map(({ path }) => path)).size;

describe('what happens to the unnamed', () => {
  it('is one event in all articles that tell of the same ship', () => {
    const events = resolve(WRECK);
    const [deaths, ...others] = ofType(events, 'DIE');
    assert.deepEqual(others, []);
    assert.equal(articles(deaths), 2);
    const wreck = ofType(events, 'ACCIDENT').filter((event) => articles(event) === 2);
    assert.equal(wreck.length, 1);
    assert.equal(wreck[0].date, '2024-03-20');
  });

  it('keeps a sinking apart from the collision before it', () => {
    assert.equal(ofType(resolve(WRECK.slice(0, 1)), 'ACCIDENT').length, 2);
  });

  it('stays apart from an accident of another year or another ship', () => {
    const other: Source = ['c.txt', '2024-03-26', 'In {2016:2016} the ferry Corvina sank, and 17 people died.'];
    const [first, second] = ofType(resolve([...WRECK, other]), 'DIE')
      .map(articles)
      .sort();
    assert.deepEqual([first, second], [1, 2]);
  });
});

describe('a visit that is put off', () => {
  const PLAN: Source = ['a.txt', '2024-03-01', '{P:Ana Roth} will visit {L:Norland} on {2024-03-15:March 15}.'];
  const PUT_OFF: Source = ['b.txt', '2024-03-10', '{P:Ana Roth} postponed her visit to {L:Norland}.'];
  const PAID: Source = ['c.txt', '2024-04-13', '{P:Ana Roth} visited {L:Norland} on {2024-04-12:Friday}.'];

  it('is one with the visit that is paid, and has happened on the day of that', () => {
    const [visit, ...others] = ofType(resolve([PLAN, PUT_OFF, PAID]), 'VISIT');
    assert.deepEqual(others, []);
    assert.equal(visit.status, 'happened');
    assert.equal(visit.date, '2024-04-12');
  });

  it('is another one where nobody put it off', () => {
    assert.equal(ofType(resolve([PLAN, PAID]), 'VISIT').length, 2);
  });
});
