import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { type ClusterDigest, digestClusters, rereadDigests } from '../../../../src/corpus/entities/digest';
import { createDigestPool } from '../../../../src/corpus/entities/digest-pool';
import { createEntityIndex, type EntityIndex } from '../../../../src/corpus/entities/entity-index';
import type { Analysis } from '../../../../src/language/analysis';
import { ANALYSES } from './articles';

/** An index with its articles. */
function house() {
  const digests = new Map<string, readonly ClusterDigest[]>();
  const index = createEntityIndex((path) => digests.get(path) ?? []);
  const pool = createDigestPool();
  return {
    index,
    digests,
    change(path: string, analysis: Analysis | null): void {
      const before = digests.get(path) ?? [];
      const after = analysis ? rereadDigests(before, digestClusters(path, analysis, pool)) : [];
      if (analysis) digests.set(path, after);
      else digests.delete(path);
      index.change(before, after);
    },
  };
}

const never = (): boolean => false;

function freshOf(articles: ReadonlyMap<string, Analysis>) {
  const fresh = house();
  for (const [path, analysis] of articles) fresh.change(path, analysis);
  fresh.index.settle(never);
  return fresh;
}

/** The entity of each cluster, as id and type. */
function belongings(index: EntityIndex, digests: ReadonlyMap<string, readonly ClusterDigest[]>): Map<string, string[]> {
  return new Map(
    [...digests].map(([path, list]) => [
      path,
      list.map((digest) => {
        const entity = index.entityOf(digest);
        return entity ? `${entity.type} ${entity.id}` : '';
      }),
    ]),
  );
}

/** Members by path and cluster alone, so that a difference can be read. */
const slim = (index: EntityIndex) =>
  index.entities().map((entity) => ({
    ...entity,
    members: entity.members.map(({ path, cluster }) => `${path} ${cluster}`),
  }));

const paths = [...'abcdefghijklmn'];

const changesOf = (analyses: readonly Analysis[]) =>
  fc.array(
    fc.record({
      path: fc.constantFrom(...paths),
      /** Null: the article goes. */
      analysis: fc.option(fc.constantFrom(...analyses), { freq: 5 }),
      /** Steps that are done at once after the change; null: all. */
      steps: fc.option(fc.nat(12), { freq: 2 }),
    }),
    { minLength: 1, maxLength: 40, size: 'max' },
  );

/** Of one theme or two, so that articles have much to do with each other. */
const changes = fc
  .uniqueArray(fc.constantFrom(...ANALYSES), { minLength: 1, maxLength: 2 })
  .chain((themes) => changesOf(themes.flat()));

describe('The entity index', () => {
  it('comes to the same in small steps, whatever was changed, as with the same articles anew', () => {
    fc.assert(
      fc.property(changes, (list) => {
        const kept = house();
        const articles = new Map<string, Analysis>();
        for (const { path, analysis, steps } of list) {
          kept.change(path, analysis);
          if (analysis === null) articles.delete(path);
          else articles.set(path, analysis);
          let left = steps ?? Number.POSITIVE_INFINITY;
          kept.index.settle(() => --left <= 0);
        }
        while (!kept.index.settle(() => true));
        const fresh = freshOf(articles);
        assert.deepEqual(slim(kept.index), slim(fresh.index));
        assert.deepEqual(belongings(kept.index, kept.digests), belongings(fresh.index, fresh.digests));
      }),
      { numRuns: 500 },
    );
  }).timeout(90_000);
});
