import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Claim } from '../../../../src/corpus/events/claim';
import { inOrder, type Ranked } from '../../../../src/corpus/events/merge-order';
import { createWaitingLine } from '../../../../src/corpus/events/waiting-line';

const anyItem = fc
  .record({ rank: fc.nat(3), path: fc.constantFrom('a', 'b', 'c'), index: fc.nat(9) })
  .map(({ rank, path, index }): Ranked => ({ rank, claim: { path, index } as Claim }));

describe('claims that wait', () => {
  it('come in the order of merging, whenever they are added', () => {
    fc.assert(
      fc.property(fc.array(fc.option(anyItem, { nil: 'take' as const }), { maxLength: 60 }), (actions) => {
        const line = createWaitingLine<Ranked>();
        const expected: Ranked[] = [];
        for (const action of actions) {
          if (action !== 'take') {
            line.add(action);
            expected.push(action);
            expected.sort(inOrder);
          } else {
            const [taken, first] = [line.take(), expected.shift()];
            assert.equal(taken === undefined, first === undefined);
            if (taken && first) assert.equal(inOrder(taken, first), 0);
          }
          assert.equal(line.size, expected.length);
        }
      }),
    );
  });
});
