import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { resolved } from './marked';

/** The types of the mentions of that text, in text order. */
const typesOf = (source: string, text: string): string[] =>
  resolved(source)
    .mentions.filter((mention) => mention.text === text)
    .map(({ type }) => type);

const clustersOf = (source: string): string[][] => {
  const { clusters, mentions } = resolved(source);
  return clusters.map((cluster) => cluster.mentions.map((index) => mentions[index].text));
};

describe('Namesakes of one article', () => {
  it('are the company where shares are meant, or where people of that name are told in full', () => {
    const source =
      '[o Tarn Motor] is old. [p Ida Tarn] built it, and [p Ida Tarn] sold it. Shares of [p Tarn] rose. [p Tarn] will grow.';
    assert.deepEqual(typesOf(source, 'Tarn'), ['ORGANIZATION', 'ORGANIZATION']);
    assert.equal(clustersOf(source).length, 2);
  });

  it('are the company before a person of that name is met', () => {
    assert.deepEqual(typesOf('[o Brock Foods] paid. [p Brock] has ten mills. [p Odd Brock] founded it.', 'Brock'), [
      'ORGANIZATION',
    ]);
  });

  it('are the person behind a title, with an age and as the subject of a verb', () => {
    assert.deepEqual(typesOf('[p Ann Jordan] sang. [l Jordan], 35, bowed. [l Jordan] left.', 'Jordan'), [
      'PERSON',
      'PERSON',
    ]);
    assert.deepEqual(typesOf('[o Hale Foods] shut. [p Eve Hale] wept. Ms. [o Hale] left.', 'Hale'), ['PERSON']);
  });

  it('stay the place where the words around are of places', () => {
    assert.deepEqual(typesOf('[p Ann Jordan] flew to [l Jordan]. She was in [l Jordan] before.', 'Jordan'), [
      'PLACE',
      'PLACE',
    ]);
    const town =
      '[l MARLOW], [l Iowa]: Rain fell in [p Marlow]. It is called after [p Guy Marlow]. The mayor of [p Marlow] wept.';
    assert.deepEqual(typesOf(town, 'Marlow'), ['PLACE', 'PLACE']);
  });

  it('are a person where the same full name is one elsewhere, and where kinship introduces the name', () => {
    assert.deepEqual(typesOf('[p Vera Lind] won. [o Vera Lind] wept.', 'Vera Lind'), ['PERSON', 'PERSON']);
    assert.deepEqual(typesOf('He came with his daughter, [o Selma].', 'Selma'), ['PERSON']);
  });

  it('leave bodies that are called after people apart from them', () => {
    assert.deepEqual(typesOf('The [o Brock Library] closed. [p Brock] had loved it.', 'Brock'), ['PERSON']);
  });

  it('are teams where they beat one another by a score, but countries stay countries', () => {
    const source = '[l Ohio] beat [l Alabama] 33-18. [l Alabama] had won before. Rain fell in [l Alabama].';
    assert.deepEqual(typesOf(source, 'Alabama'), ['ORGANIZATION', 'ORGANIZATION', 'PLACE']);
    assert.deepEqual(typesOf('[l Peru] beat [l Chile] 2-1.', 'Chile'), ['PLACE']);
  });

  it('give a team its nickname and its town', () => {
    const source = 'The [o Denver Bulls] won. [l Denver] had trailed at half-time. The [o Bulls] sang in [l Denver].';
    assert.deepEqual(clustersOf(source), [['Denver Bulls', 'Denver', 'Bulls'], ['Denver']]);
  });

  it('are one company under its old and its new name', () => {
    assert.deepEqual(clustersOf('[o Brock Foods] has become [l Ovira]. [l Ovira] pays well.'), [
      ['Brock Foods', 'Ovira', 'Ovira'],
    ]);
    assert.equal(clustersOf('[o Ovira], formerly [o Brock Foods], pays well.').length, 1);
    assert.equal(clustersOf('[o Ovira] bought [o Brock Foods].').length, 2);
  });
});

describe('Relatives of one surname', () => {
  it('leave the bare surname to the one who is not introduced as a relative', () => {
    const source =
      '[p Carl Vance] came with his wife, [p Nora Vance]. [p Vance] spoke. His son [p Carl Vance III] sang. [p Vance] left.';
    assert.deepEqual(clustersOf(source)[0], ['Carl Vance', 'Vance', 'Vance']);
  });

  it('are the elder and the younger by what is told of them', () => {
    const source =
      '[p George N. Marsh] will speak. His father, [p George Marsh], sat down. The elder [p Marsh] wept. The younger [p Marsh] won.';
    assert.deepEqual(clustersOf(source), [
      ['George N. Marsh', 'Marsh'],
      ['George Marsh', 'Marsh'],
    ]);
  });

  it('are not joined by short forms of their given names', () => {
    assert.equal(clustersOf('[p John Hale] died. His son [p Jack Hale] wept.').length, 2);
    assert.equal(clustersOf('[p John Hale] died. [p Jack Hale] was 80.').length, 1);
  });
});
