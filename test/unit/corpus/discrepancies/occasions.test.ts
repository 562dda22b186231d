import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { type Source, toldOf } from './told';

const sinking = (article: number, told: string): Source => [
  article,
  `BERGEN: The trawler Silver Gull sank ${told} and 9 sailors drowned, harbour master Ida Brandt said in Bergen. Mayor Olof Krag asked for calm.`,
];
const wreck = (article: number, told: string): Source => [
  article,
  `The trawler Silver Gull sank ${told}, and Mayor Olof Krag of Bergen ordered flags to half mast. "We heard no call," said Ida Brandt, the harbour master.`,
];

describe('days on which reports differ', () => {
  it('are told for one wreck', () => {
    assert.deepEqual(toldOf(sinking(6, 'on Monday evening'), wreck(7, 'on Tuesday evening')), [
      'date: Reports differ on when it was (Trawler Silver Gull sinks): 2024-03-04, 2024-03-05.',
    ]);
  });

  it('agree where one night has two dates', () => {
    assert.deepEqual(toldOf(sinking(6, 'on Monday night'), wreck(7, 'early on Tuesday')), []);
    assert.deepEqual(toldOf(sinking(6, 'late on Monday'), wreck(7, 'on Tuesday')), []);
  });

  it('are those of what led to it, too', () => {
    const cause: Source = [
      6,
      'BERGEN: The trawler Silver Gull sank on Monday evening after a collision with the tanker Ostara, the coast guard said.',
    ];
    const later: Source = [
      8,
      'The trawler Silver Gull collided with the tanker Ostara on the evening of Sunday, March 3, and the town mourns.',
    ];
    assert.deepEqual(toldOf(cause, later), [
      'date: Reports differ on when it was (Collision on tanker Ostara): 2024-03-03, 2024-03-04.',
    ]);
    const survived: Source = [
      6,
      'BERGEN: The trawler Silver Gull sank on Monday evening. It had survived an earlier collision with the tanker Ostara, the coast guard said.',
    ];
    assert.deepEqual(toldOf(survived, later), []);
  });

  it('are none for two vessels', () => {
    const other: Source = [
      7,
      'The ferry Blue Tern sank on Tuesday evening near Stavanger, and Governor Rosa Quispe ordered an inquiry.',
    ];
    assert.deepEqual(toldOf(sinking(6, 'on Monday evening'), other), []);
  });
});

describe('places on which reports differ', () => {
  it('are told for two capes off which one ship sank', () => {
    assert.deepEqual(toldOf(sinking(6, 'off Cape Lindesnes on Monday'), wreck(7, 'off Cape Stad on Monday')), [
      'place: Reports differ on where it was (Trawler Silver Gull sinks): Cape Lindesnes, Cape Stad.',
    ]);
  });

  it('agree where a cape lies near a town', () => {
    assert.deepEqual(toldOf(sinking(6, 'off Cape Lindesnes on Monday'), wreck(7, 'near Mandal on Monday')), []);
  });

  it('agree where an article names both', () => {
    const both = wreck(7, 'off Cape Stad on Monday');
    const near: Source = [both[0], `${both[1]} Cape Lindesnes lies a mile to the south.`];
    assert.deepEqual(toldOf(sinking(6, 'off Cape Lindesnes on Monday'), near), []);
  });
});
