import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { resolved } from './marked';

/** The senses of the places with that name, in order of first mention. */
function sensesOf(source: string, name: string): (string | null | undefined)[] {
  return resolved(source)
    .clusters.filter((cluster) => cluster.name === name)
    .map(({ sense }) => sense);
}

describe('Places of one name', () => {
  it('are told apart by the state or country that a mention names', () => {
    assert.deepEqual(sensesOf('It rained in [l Lima], [l Ohio], on Monday. [l Lima] was wet.', 'Lima'), ['ohio']);
    assert.deepEqual(sensesOf('He flew from [l Lima], [l Ohio], to the [l Lima] that has a port.', 'Lima'), [
      'ohio',
      null,
    ]);
    assert.deepEqual(sensesOf('He was born in [l Dover], a suburb of [l Boston].', 'Dover'), ['boston']);
  });

  it('mean the usual one in its own country and in a list', () => {
    assert.deepEqual(sensesOf('It rained in [l Lima], [l Peru].', 'Lima'), [null]);
    assert.deepEqual(sensesOf('Offices in [l Lima], [l Texas] and [l Oslo] closed.', 'Lima'), [null]);
  });

  it('are rivers behind an article where the river is named', () => {
    const senses = sensesOf(
      '[l Jordan] shares the [l Jordan] River. Boats from [l Jordan] sail the [l Jordan].',
      'Jordan',
    );
    assert.deepEqual(senses, [null, 'river']);
  });

  it('are a state or its namesake by the words at them, else by the towns around', () => {
    assert.deepEqual(sensesOf('[l Georgia] Gov. [p Ann Lee] spoke. [l Georgia] needs rain.', 'Georgia'), ['us state']);
    assert.deepEqual(sensesOf('[l SAVANNAH]: Rain fell on [l Georgia].', 'Georgia'), ['us state']);
    assert.deepEqual(sensesOf('[l BATUMI]: Rain fell on [l Georgia]. Guests came from [l Atlanta].', 'Georgia'), [
      null,
    ]);
    assert.deepEqual(sensesOf('The state of [l Georgia] trades with the country of [l Georgia].', 'Georgia'), [
      'us state',
      null,
    ]);
    assert.deepEqual(sensesOf('[l Washington] sued a firm from [l Seattle].', 'Washington'), [null]);
  });
});
