import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { createCorpus } from '../../../src/corpus/corpus';
import type { CorpusSnapshot } from '../../../src/corpus/snapshot';
import { analysisOf, corpusOf } from './marked-corpus';

/** Names that are hard on each other: namesakes, surnames, initials, acronyms, wavering types. */
const NAMES = [
  '[p John Smith]',
  '[p Mary Smith]',
  '[p J. Smith]',
  '[p Smith]',
  'Mrs. [p Smith]',
  'Mr. [p Smith]',
  '[p John Smith Jr.]',
  '[p Jon A. Smith]',
  '[p John]',
  'The [n Danish] [p President|Smith]',
  'the [n Danish] president',
  '[o Kremlin]',
  '[l Kremlin]',
  '[p Kremlin]',
  'the [o Foreign Ministry]',
  '[n Danish] [o Foreign Ministry]',
  '[l Norway]',
  '[n Norwegian] [o Foreign Ministry]',
  '[o Fennel Aid Board] ([o FAB])',
  '[o FAB]',
  '[o Fair Air Bureau] ([o FAB])',
  '[o Fennel Aid Board Ltd.]',
];

const articles = fc.array(
  fc.record({
    names: fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 6 }),
    date: fc.constantFrom(null, '2024-01-01', '2020-06-01'),
  }),
  { minLength: 1, maxLength: 8 },
);

const analyses = articles.map((list) =>
  list.map(({ names, date }) => analysisOf(`${names.join(' came. Then ')} left.`, date)),
);

/** All that a snapshot tells of names. */
function told(snapshot: CorpusSnapshot): unknown {
  return snapshot.entities.map((entity) => ({
    entity,
    mentions: snapshot.mentionsOf(entity.id),
    companions: snapshot.companionsOf(entity.id).map(({ id }) => id),
  }));
}

describe('Corpus', () => {
  it('tells the same whatever the order of the articles', () => {
    fc.assert(
      fc.property(
        analyses.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray([...list.keys()], { minLength: list.length })),
        ),
        ([list, order]) => {
          const [one, other] = [createCorpus(), createCorpus()];
          for (const index of list.keys()) one.set(`a${index}`, list[index]);
          for (const index of order) {
            other.set(`a${index}`, list[index]);
            other.snapshot();
          }
          assert.deepEqual(told(other.snapshot()), told(one.snapshot()));
        },
      ),
      { numRuns: 80 },
    );
  });

  it('forgets what is replaced and deleted', () => {
    fc.assert(
      fc.property(analyses, analyses, (list, others) => {
        const [one, other] = [createCorpus(), createCorpus()];
        for (const index of list.keys()) one.set(`a${index}`, list[index]);
        for (const index of others.keys()) other.set(index < list.length ? `a${index}` : `b${index}`, others[index]);
        other.snapshot();
        for (const index of others.keys()) other.delete(`b${index}`);
        for (const index of list.keys()) other.set(`a${index}`, list[index]);
        assert.deepEqual(told(other.snapshot()), told(one.snapshot()));
      }),
      { numRuns: 60 },
    );
  });

  it('gives every id once, and every named cluster to the one entity that lists it', () => {
    fc.assert(
      fc.property(analyses, (list) => {
        const corpus = createCorpus();
        for (const index of list.keys()) corpus.set(`a${index}`, list[index]);
        const snapshot = corpus.snapshot();
        assert.equal(new Set(snapshot.entities.map(({ id }) => id)).size, snapshot.entities.length);
        const members = new Map<string, string>();
        for (const { id, members: refs } of snapshot.entities)
          for (const { path, cluster } of refs) {
            assert.equal(members.has(`${path} ${cluster}`), false);
            members.set(`${path} ${cluster}`, id);
          }
        list.forEach((analysis, index) => {
          analysis.clusters.forEach(({ mentions }, cluster) => {
            const id = snapshot.entityOf(`a${index}`, cluster)?.id;
            assert.equal(members.get(`a${index} ${cluster}`), id);
            if (mentions.some((at) => analysis.mentions[at].form === 'name')) assert.notEqual(id, undefined);
            for (const at of mentions) assert.equal(analysis.mentions[at].cluster, cluster);
          });
        });
      }),
      { numRuns: 80 },
    );
  });

  it('is the same snapshot until something changes', () => {
    const corpus = corpusOf('[p Ann Lee] left.');
    const before = corpus.snapshot();
    corpus.delete('nowhere');
    assert.equal(corpus.snapshot(), before);
    corpus.set('a1', analysisOf('[p Bo Dahl] left.'));
    assert.equal(corpus.snapshot().entity('ann-lee'), before.entity('ann-lee'));
  });

  it('lists mentions by date, undated last, and by text', () => {
    const snapshot = corpusOf(
      ['[p Ann Lee] and [p Lee].', null],
      ['[p Ann Lee] came. She left.', '2024-05-01'],
      ['[l Oslo]. [p Ann Lee].', '2023-05-01'],
    ).snapshot();
    assert.deepEqual(
      snapshot.mentionsOf('ann-lee').map(({ path, mention }) => [path, mention]),
      [
        ['a2', 1],
        ['a1', 0],
        ['a1', 1],
        ['a0', 0],
        ['a0', 1],
      ],
    );
    const { mentions, articles, first, last } = snapshot.entity('ann-lee')!;
    assert.deepEqual([mentions, articles, first, last], [5, 3, '2023-05-01', '2024-05-01']);
    assert.deepEqual(snapshot.mentionsOf('nobody'), []);
  });

  it('lists companions by shared sentences, then articles', () => {
    const snapshot = corpusOf(
      '[p Ann Lee] met [p Bo Dahl]. [p Dahl] saw [p Lee] in [l Oslo].',
      '[p Ann Lee] left. [l Oslo] slept. [l Lima] slept. [l Bergen] slept.',
      '[p Ann Lee] left. [l Lima] slept. [l Rome] slept.',
      '[l Bergen] slept. [l Rome] slept. [p Bo Dahl] left [l Lima].',
    ).snapshot();
    const ids = (most?: number) => snapshot.companionsOf('ann-lee', most).map(({ id }) => id);
    assert.deepEqual(ids(), ['bo-dahl', 'oslo', 'lima', 'bergen', 'rome']);
    for (const most of [0, 1, 2, 3, 4]) assert.deepEqual(ids(most), ids().slice(0, most));
  });

  it('tells roles with their time', () => {
    const [person] = corpusOf(
      ['[p Mayor|Ann Lee] came.', '2020-01-01'],
      ['[p Minister|Ann Lee] came.', '2023-01-01'],
      ['[p Minister|Ann Lee] came.', '2024-01-01'],
    ).snapshot().entities;
    assert.deepEqual(person.roles, [
      { text: 'Minister', count: 2, first: '2023-01-01', last: '2024-01-01' },
      { text: 'Mayor', count: 1, first: '2020-01-01', last: '2020-01-01' },
    ]);
  });
});
