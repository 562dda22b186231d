import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { corpusOf, type Source, toldOf } from './told';

const signed = (who: string, rest = ''): Source => [
  6,
  `OSLO: Nordfjord Energy and the Oil Workers' Union signed an agreement on pensions in Oslo on Tuesday. ${who}, the finance chief, signed for the company, and Olof Krag for the union. ${rest}`,
];
const signedBy = (who: string, topic = 'pensions'): Source => [
  7,
  `BERGEN: An agreement on ${topic} was signed on Tuesday by ${who}, who signed for Nordfjord Energy, and by Olof Krag of the Oil Workers' Union.`,
];

describe('signatories on whom reports differ', () => {
  it('are told for one side of one paper', () => {
    assert.deepEqual(toldOf(signed('Ida Brandt'), signedBy('Nils Aukland')), [
      'participants: Reports differ on who signed for Nordfjord Energy: Ida Brandt, Nils Aukland.',
    ]);
  });

  it('stand at the two names', () => {
    const [{ kind, statements }] = corpusOf([signed('Ida Brandt'), signedBy('Nils Aukland')]).discrepancies;
    assert.equal(kind, 'participants');
    assert.deepEqual(
      statements.map(({ path, text }) => [path, text]),
      [
        ['a', 'Ida Brandt'],
        ['b', 'Nils Aukland'],
      ],
    );
  });

  it('are none where it is one person, by whatever form of the name', () => {
    assert.deepEqual(toldOf(signed('Ida Brandt'), signedBy('Ida Brandt')), []);
    assert.deepEqual(toldOf(signed('Ida Brandt'), signedBy('I. M. Brandt')), []);
  });

  it('are none where one article names both', () => {
    assert.deepEqual(toldOf(signed('Ida Brandt', 'Nils Aukland looked on.'), signedBy('Nils Aukland')), []);
  });

  it('are none for two papers of one day', () => {
    assert.deepEqual(toldOf(signed('Ida Brandt'), signedBy('Nils Aukland', 'crew safety')), []);
  });

  it('are none for the two sides', () => {
    const other: Source = [
      7,
      "BERGEN: An agreement on pensions was signed on Tuesday by Nils Aukland, who signed for the Oil Workers' Union, with Nordfjord Energy.",
    ];
    assert.deepEqual(toldOf(signed('Ida Brandt'), other), []);
  });

  it('are none for players who sign for a club', () => {
    const first: Source = [
      6,
      'OSLO: Nordfjord Energy and the city signed an agreement on wages on Tuesday. Ida Brandt signed for Nordfjord Energy, the club of Olof Krag.',
    ];
    const second: Source = [
      7,
      'An agreement on wages was signed in Oslo on Tuesday by Nils Aukland, who signed for Nordfjord Energy. Olof Krag runs the club.',
    ];
    const plain = ([day, text]: Source): Source => [day, text.replace(/club/, 'bank')];
    assert.equal(toldOf(plain(first), plain(second)).length, 1);
    assert.deepEqual(toldOf(first, second), []);
  });
});

const inquiry = (day: number, told: string): Source => [
  day,
  `BERGEN: Governor Ida Brandt ordered an inquiry into the fire at the Aukland refinery and ${told}. Olof Krag, the head of Nordfjord Energy, spoke of a dark day for Bergen.`,
];
const opened = (day: number, told: string): Source => [
  day,
  `BERGEN: The inquiry into the fire at the Aukland refinery of Nordfjord Energy ${told}. Olof Krag was the first to be heard.`,
];

describe('leaders of an inquiry on whom reports differ', () => {
  it('are told where the same official chose them', () => {
    assert.deepEqual(
      toldOf(
        inquiry(6, 'appointed Judge Greta Moen to lead it'),
        opened(9, 'opened under Judge Per Solheim, whom Governor Ida Brandt picked on March 5 to head it'),
      ),
      ['participants: Reports differ on who Ida Brandt chose to lead the inquiry: Greta Moen, Per Solheim.'],
    );
  });

  it('are none where one replaced the other', () => {
    assert.deepEqual(
      toldOf(
        inquiry(6, 'appointed Judge Greta Moen to lead it'),
        opened(9, 'opened on Friday. Governor Ida Brandt appointed Per Solheim to lead the inquiry instead'),
      ),
      [],
    );
  });

  it('are none where two bodies look into one matter', () => {
    assert.deepEqual(
      toldOf(
        inquiry(6, 'appointed Judge Greta Moen to lead it'),
        opened(9, 'goes on. Governor Ida Brandt appointed Per Solheim to lead a safety commission'),
      ),
      [],
    );
    assert.deepEqual(
      toldOf(
        inquiry(6, 'appointed Judge Greta Moen to lead it'),
        opened(9, 'goes on, and the company named Per Solheim to lead its investigation'),
      ),
      [],
    );
  });

  it('are none where the choice was made at another time', () => {
    assert.deepEqual(
      toldOf(
        inquiry(6, 'appointed Judge Greta Moen to lead it'),
        opened(9, 'goes on under Judge Per Solheim, whom Governor Ida Brandt chose in January to lead it'),
      ),
      [],
    );
  });
});

describe('holders of a post on whom reports differ', () => {
  const named = (day: number, told: string): Source => [
    day,
    `OSLO: ${told}. Olof Krag, who owns most of Borealis Shipping, spoke to reporters in Oslo beside Ida Brandt.`,
  ];

  it('are told where the post is one', () => {
    assert.deepEqual(
      toldOf(
        named(6, 'Greta Moen was named chief executive of Borealis Shipping on Tuesday'),
        named(7, 'The board has appointed Per Solheim as CEO of Borealis Shipping'),
      ),
      ['participants: Reports differ on who is chief executive of Borealis Shipping: Greta Moen, Per Solheim.'],
    );
  });

  it('are none where the posts are two', () => {
    const first = named(6, 'Greta Moen was named chief executive of Borealis Shipping on Tuesday');
    for (const other of ['deputy chief executive', 'chairman', 'acting chief executive'])
      assert.deepEqual(
        toldOf(first, named(7, `The board has appointed Per Solheim as ${other} of Borealis Shipping`)),
        [],
      );
    assert.deepEqual(toldOf(first, named(7, 'The board has appointed Per Solheim as CEO of Tromso Shipyards')), []);
  });
});

describe('choices on which reports differ', () => {
  const cabinet = (day: number, told: string): Source => [
    day,
    day === 6
      ? `LIMA: ${told}. Congress in Lima votes on the cabinet of Peru next week, its speaker Elena Soto said.`
      : `${told}. Elena Soto told Congress that the vote of Peru on the cabinet is in Lima next week.`,
  ];
  const first = cabinet(6, 'President Rosa Quispe named Tomas Huaman as interior minister');

  it('are told for one post', () => {
    assert.deepEqual(
      toldOf(first, cabinet(7, 'President Rosa Quispe has picked Diego Paredes as her new interior minister')),
      ['participants: Reports differ on who Rosa Quispe chose as interior minister: Diego Paredes, Tomas Huaman.'],
    );
  });

  it('are none for two posts, or two who choose', () => {
    assert.deepEqual(toldOf(first, cabinet(7, 'President Rosa Quispe named Diego Paredes as finance minister')), []);
    assert.deepEqual(toldOf(first, cabinet(7, 'President Juan Rojas named Diego Paredes as interior minister')), []);
    assert.deepEqual(
      toldOf(first, cabinet(7, 'President Rosa Quispe named Diego Paredes as deputy interior minister')),
      [],
    );
  });

  it('are told for the post of a country', () => {
    assert.deepEqual(
      toldOf(
        cabinet(6, "Tomas Huaman was sworn in as Peru's president"),
        cabinet(7, 'Diego Paredes was sworn in as president of Peru on Wednesday'),
      ),
      ['participants: Reports differ on who is president of Peru: Diego Paredes, Tomas Huaman.'],
    );
  });
});

describe('winners on whom reports differ', () => {
  const won = (day: number, told: string): Source => [
    day,
    `LIMA: ${told}. ${day === 6 ? 'Olof Krag, who watched the vote in Lima, called it fair, and Ida Brandt agreed.' : 'Nobody in Lima disputes the count. Ida Brandt and Olof Krag had watched it.'}`,
  ];

  it('are told for one election', () => {
    assert.deepEqual(
      toldOf(
        won(6, 'Rosa Quispe won the presidential election in Peru'),
        won(7, "Tomas Huaman narrowly won Peru's presidential election on Sunday"),
      ),
      ['participants: Reports differ on who won the presidential election in Peru: Rosa Quispe, Tomas Huaman.'],
    );
  });

  it('are none for two elections', () => {
    assert.deepEqual(
      toldOf(
        won(6, 'Rosa Quispe won the presidential election in Peru'),
        won(7, 'Tomas Huaman won the mayoral election in Peru'),
      ),
      [],
    );
  });

  it('are none where somebody may win', () => {
    assert.deepEqual(
      toldOf(
        won(6, 'Rosa Quispe won the presidential election in Peru'),
        won(6, 'Polls said that Tomas Huaman could have won the presidential election in Peru'),
      ),
      [],
    );
  });
});
