import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { CorpusSnapshot, Entity, Event } from '../../../src/corpus/snapshot';
import { groupEntities, nameMatches } from '../../../src/corpus/views/entity-groups';
import { eventMatches, groupEvents, monthOf } from '../../../src/corpus/views/event-groups';
import { ordered } from '../../../src/corpus/views/ordered';

const entity = (name: string, given: Partial<Entity> = {}): Entity => ({
  id: name.toLowerCase().replace(/\W+/g, '-'),
  name,
  type: 'PERSON',
  aliases: [],
  roles: [],
  mentions: 1,
  articles: 1,
  first: null,
  last: null,
  members: [],
  ...given,
});

const event = (title: string, date: string | null, given: Partial<Event> = {}): Event => ({
  id: title,
  type: 'CONSULT',
  title,
  date,
  place: null,
  participants: [],
  status: 'happened',
  reports: [],
  sources: 1,
  previous: [],
  next: [],
  ...given,
});

const snapshot = (entities: readonly Entity[], events: readonly Event[] = []): CorpusSnapshot =>
  ({ entities, events, entity: (id: string) => entities.find((one) => one.id === id) }) as CorpusSnapshot;

describe('the list of names', () => {
  const people = [
    entity('Zoë Ames', { mentions: 2, last: '2024-05-01' }),
    entity('adam Birk', { mentions: 9, last: '2023-01-01' }),
    entity('Carla Dorn', { mentions: 2, last: null }),
    entity('Acme', { type: 'ORGANIZATION', mentions: 4 }),
  ];
  const names = (order: 'mentions' | 'name' | 'recent', filter = '') =>
    groupEntities(snapshot(people), order, filter).map(({ type, entities }) => [
      type,
      entities.first(9).map(({ name }) => name),
    ]);

  it('groups by type and sorts by name whatever the case', () => {
    assert.deepEqual(names('name'), [
      ['PERSON', ['adam Birk', 'Carla Dorn', 'Zoë Ames']],
      ['ORGANIZATION', ['Acme']],
    ]);
  });

  it('sorts by mentions, ties by name', () => {
    assert.deepEqual(names('mentions')[0][1], ['adam Birk', 'Carla Dorn', 'Zoë Ames']);
  });

  it('sorts the latest in the news first and the undated last', () => {
    assert.deepEqual(names('recent')[0][1], ['Zoë Ames', 'adam Birk', 'Carla Dorn']);
  });

  it('leaves out groups that the filter empties', () => {
    assert.deepEqual(names('name', 'am'), [['PERSON', ['Zoë Ames']]]);
  });

  it('finds a name by the beginnings of its words, without accents or case', () => {
    assert.ok(nameMatches('Zoë Ames', 'am zoe'));
    assert.ok(!nameMatches('Zoë Ames', 'mes'));
    assert.ok(nameMatches('Zoë Ames', ' '));
  });

  it('gives the first of many without sorting the rest, and the place of any', () => {
    const compare = (a: number, b: number): number => a - b;
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { maxLength: 200 }), fc.nat({ max: 30 }), (items, count) => {
        const sorted = [...items].sort(compare);
        const list = ordered(items, compare);
        assert.deepEqual(list.first(count), sorted.slice(0, count));
        assert.deepEqual(list.first(items.length), sorted);
        assert.deepEqual(list.first(count), sorted.slice(0, count));
        for (const [place, item] of sorted.entries()) assert.equal(list.placeOf(item), place);
      }),
    );
  });

  it('finds an entity by an alias', () => {
    const minister = entity('Carla Dorn', { aliases: [{ text: 'the EAM', count: 1, rule: 'role' }] });
    assert.equal(groupEntities(snapshot([minister]), 'name', 'eam').length, 1);
  });
});

describe('the list of events', () => {
  it('knows the month of a TIMEX3 value', () => {
    assert.equal(monthOf('2024-03-20TEV'), '2024-03');
    assert.equal(monthOf('2024-03'), '2024-03');
    assert.equal(monthOf('2024-W12'), '2024');
    assert.equal(monthOf('2024-H1'), '2024');
    assert.equal(monthOf('PAST_REF'), null);
    assert.equal(monthOf(null), null);
  });

  const events = [event('b', '2024-03-20'), event('u', null), event('a', '2024-03-02'), event('c', '2023-12-27')];
  const order = (by: 'newest' | 'oldest') =>
    groupEvents(snapshot([], events), 'time', by, () => true).map(({ key, events }) => [
      key,
      events.first(9).map(({ id }) => id),
    ]);

  it('groups by month in order of time, the undated last either way', () => {
    assert.deepEqual(order('oldest'), [
      ['2023-12', ['c']],
      ['2024-03', ['a', 'b']],
      [null, ['u']],
    ]);
    assert.deepEqual(order('newest'), [
      ['2024-03', ['b', 'a']],
      ['2023-12', ['c']],
      [null, ['u']],
    ]);
  });

  it('groups by kind, participant and place, the largest group first, what has none last', () => {
    const told = [
      event('alone', '2024-01-01', { place: 'oslo' }),
      event('both', '2024-02-01', {
        type: 'VISIT',
        participants: [
          { entity: 'ida', role: 'agent' },
          { entity: 'olaf', role: 'patient' },
        ],
      }),
      event('one', '2024-03-01', { type: 'VISIT', participants: [{ entity: 'olaf', role: 'agent' }] }),
    ];
    const by = (grouping: 'type' | 'participant' | 'place') =>
      groupEvents(snapshot([], told), grouping, 'oldest', () => true).map(({ key, events }) => [
        key,
        events.first(9).map(({ id }) => id),
      ]);
    assert.deepEqual(by('type'), [
      ['VISIT', ['both', 'one']],
      ['CONSULT', ['alone']],
    ]);
    assert.deepEqual(by('participant'), [
      ['olaf', ['both', 'one']],
      ['ida', ['both']],
      [null, ['alone']],
    ]);
    assert.deepEqual(by('place'), [
      ['oslo', ['alone']],
      [null, ['both', 'one']],
    ]);
  });

  it('finds an event by its title or a participant', () => {
    const people = [entity('Carla Dorn')];
    const visit = event('Visit to Oslo', null, { participants: [{ entity: 'carla-dorn', role: 'agent' }] });
    assert.ok(eventMatches(snapshot(people), visit, 'dorn os'));
    assert.ok(!eventMatches(snapshot(people), visit, 'bergen'));
    assert.ok(eventMatches(snapshot(people), visit, ''));
  });
});
