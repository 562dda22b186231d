import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { chains, referent, resolved } from './marked';

describe('Organizations and places of one article', () => {
  it('joins legal suffixes, kinds, acronyms and the short form told after the long one', () => {
    for (const [source, count] of [
      ['[o Acme Corp.] grew. [o Acme] sold it. [o Acme Corporation] paid.', 1],
      ['[o Norfly Airways] flew. [o Norfly] landed.', 1],
      ['[o Norfly] landed, says [o Norfly Airways].', 1],
      ['[o Fennel Trade Association] ([o FTA]) met. The [o FTA] voted.', 1],
      ['[o FTA] ([o Fennel Trade Association]) met.', 1],
      ['[o Fennel Trade Association] met. The [o FTA] voted.', 1],
      ['[o Goldberg Sax] fell. [o Goldberg] rose.', 1],
      ['[o Goldberg] rose. [o Goldberg Sax] fell.', 2],
      ['[o Goldberg Sax] fell. [o Goldberg Corp.] rose.', 2],
      ['[o Kansas Steel] fell. [o Kansas] won.', 2],
      ['[o Goldberg A320] fell. [o Goldberg] rose.', 2],
      ['[o Goldberg Police Department] came. [o Goldberg] left.', 2],
      ['[o Arctic Bear Circus] came. [o ABC] filmed.', 2],
      ['[o United Nations] met. The [o U.N.] voted.', 1],
      ['[o Ministry of Fishery] spoke. The [o Fishery Ministry] denied.', 1],
    ] as const)
      assert.equal(resolved(source).clusters.length, count, source);
  });

  it('leaves an acronym of two bodies alone', () => {
    assert.equal(resolved('[o Fennel Trade Board] met [o Fig Tree Bureau]. [o FTB] left.').clusters.length, 3);
  });

  it('keeps the ministries of two countries apart and gives a bare one to the country told last', () => {
    const identity = resolved(
      "The [n Russian] [o Foreign Ministry] spoke, [l Ukraine]'s [o Foreign Ministry] denied. The [o Foreign Ministry] insisted.",
    );
    const ministries = identity.clusters.filter(({ type }) => type === 'ORGANIZATION');
    assert.deepEqual(
      ministries.map(({ country, mentions }) => [country, mentions.length]),
      [
        ['Russia', 1],
        ['Ukraine', 2],
      ],
    );
  });

  it('leads from a demonym and another name to the country, not from a capital or a group', () => {
    assert.deepEqual(
      chains(
        resolved(
          '[l Russia] and the [n Russian] fleet, [n Russians], [l Moscow]; [l U.S.], [l United States], [n American]; [n Muslim]',
        ),
      ),
      ['Russia = Russian = Russians', 'Moscow', 'U.S. = United States = American', 'Muslim'],
    );
    const identity = resolved('A [n Russian] ship.');
    assert.equal(referent(identity, 'Russian'), 'Russia');
    assert.equal(identity.clusters[0].type, 'PLACE');
  });

  it('knows another spelling of a town', () => {
    assert.equal(resolved('[l Kiev] or [l Kyiv].').clusters.length, 1);
  });
});
