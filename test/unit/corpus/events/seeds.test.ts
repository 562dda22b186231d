import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { createCorpus } from '../../../../src/corpus/corpus';
import type { CorpusSnapshot, Event } from '../../../../src/corpus/snapshot';
import { analyzeText } from '../../../../src/language/analyze-text';

function readSeeds(): CorpusSnapshot {
  const corpus = createCorpus();
  for (const name of readdirSync('seeds')) corpus.set(name, analyzeText(readFileSync(`seeds/${name}`, 'utf8')));
  return corpus.snapshot();
}

describe('the events of the seed articles', () => {
  const snapshot = readSeeds();
  const names = ({ participants }: Event) =>
    participants.map(({ entity }) => snapshot.entity(entity)?.name ?? entity).sort();

  function find(type: string, people: readonly string[], date: string | null): Event {
    const found = snapshot.events.filter(
      (event) => event.type === type && people.every((name) => names(event).includes(name)) && event.date === date,
    );
    assert.equal(
      found.length,
      1,
      `${type} of ${people} on ${date}: ${snapshot.events.map(({ title }) => title).join('; ')}`,
    );
    return found[0];
  }
  const placeOf = (event: Event) => event.place && snapshot.entity(event.place)?.name;

  it('are the telephone call of March 20, 2024', () => {
    const call = find('CONSULT', ['Vladimir Putin', 'Narendra Modi'], '2024-03-20');
    assert.match(call.title, /^Telephone call of /);
  });

  it('are the meeting of December 27, 2023 in Moscow, one event with two sources', () => {
    const meeting = find('CONSULT', ['Vladimir Putin', 'Subrahmanyam Jaishankar'], '2023-12-27');
    assert.equal(placeOf(meeting), 'Moscow');
    assert.equal(meeting.sources, 2);
  });

  it('are the invitation to Modi, told by three articles', () => {
    const [invitation, ...others] = snapshot.events.filter(
      ({ type, participants }) =>
        type === 'INVITE' &&
        participants.some(
          ({ entity, role }) => role === 'patient' && snapshot.entity(entity)?.name === 'Narendra Modi',
        ),
    );
    assert.deepEqual(others, []);
    assert.equal(new Set(invitation.reports.map(({ path }) => path)).size, 3);
  });

  it('are two meetings at Kazan in October 2024', () => {
    for (const other of ['Vladimir Putin', 'Xi Jinping']) {
      assert.equal(placeOf(find('CONSULT', ['Narendra Modi', other], '2024-10')), 'Kazan');
    }
  });

  it('are the visit to Moscow in July 2024 and talks of the foreign ministers', () => {
    find('VISIT', ['Narendra Modi', 'Moscow'], '2024-07');
    assert.ok(
      snapshot.events.some(
        (event) => event.type === 'CONSULT' && names(event).join() === 'Sergey Lavrov,Subrahmanyam Jaishankar',
      ),
    );
  });

  it('are a chain from an invitation to its acceptance and the visit planned for 2025', () => {
    const visit = find('VISIT', ['Vladimir Putin', 'India'], '2025');
    assert.equal(visit.status, 'planned');
    const [acceptance] = visit.previous.map((id) => snapshot.event(id)!);
    assert.equal(acceptance.status, 'accepted');
    const [invitation] = acceptance.previous.map((id) => snapshot.event(id)!);
    assert.equal(invitation.type, 'INVITE');
    assert.equal(new Set(invitation.reports.map(({ path }) => path)).size, 2);
  });

  it('are the attack in Pahalgam and its condemnation', () => {
    const attack = snapshot.events.find(({ type }) => type === 'ASSAULT')!;
    assert.equal(placeOf(attack), 'Pahalgam');
    assert.deepEqual(
      attack.next.map((id) => names(snapshot.event(id)!).includes('Vladimir Putin')),
      [true],
    );
  });
});
