import assert from 'node:assert/strict';
import { indirectIn } from './quotes-fixture';

describe('indirect speech', () => {
  const cases: readonly (readonly [name: string, body: string, spoken: readonly string[]])[] = [
    ['a clause', 'Oduya said she was hopeful.', ['she was hopeful <- Oduya']],
    ['that', 'Oduya said that the port will open in May.', ['that the port will open in May <- Oduya']],
    ['a hearer', 'Oduya told reporters on Friday the port was safe.', ['the port was safe <- Oduya']],
    ['behind', 'The port will open in May, the statement added.', ['The port will open in May <- the statement']],
    ['behind, verb first', 'The port will open in May, said Oduya.', ['The port will open in May <- Oduya']],
    ['according to', 'According to the council, the port is safe.', ['the port is safe <- the council']],
    ['according to, behind', 'The port is safe, according to Oduya.', ['The port is safe <- Oduya']],
    [
      'two in a row',
      'Oduya said the port was safe, adding that boats were few.',
      ['the port was safe <- Oduya', 'that boats were few <- Oduya'],
    ],
    ['ends where its clause ends', 'After Oduya claimed that it was over, Olsen won.', ['that it was over <- Oduya']],
    ['no speech: a noun', 'The council’s claims were paid.', []],
    ['a perfect with a clitic', 'She’s predicted a late tide.', ['a late tide <- She']],
    ['a figure', 'The rate was 1.2%, Oduya said.', ['The rate was 1.2% <- Oduya']],
    ['a place behind a name', 'Jo Olsen, of Edison, N.J., said the port was safe.', ['the port was safe <- Jo Olsen']],
    [
      'words inside it',
      'Oduya said the old port was “safe” for all ships.',
      ['the old port was “safe” for all ships <- Oduya'],
    ],
    ['no speech: plural nouns', 'Treasury notes, seen as safe, fell in U.S. states like Ohio.', []],
    ['no speech: a thing', 'Oduya added sugar to the tea.', []],
    ['no speech: an introduction', 'Asked about the port, Oduya said, “It is safe.”', []],
  ];
  for (const [name, body, spoken] of cases) it(name, () => assert.deepEqual(indirectIn(body), spoken));
});
