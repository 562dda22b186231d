import { createKeyIndex, reindex } from '../incremental/key-index';
import { createQueue } from '../incremental/queue';
import type { Stage } from '../incremental/stage';
import type { Clusters } from './clusters';
import { type Group, sameGroup } from './group';
import { type Ties, tiesOf } from './organization-names';
import { groupOrganizations, type Neutral } from './organizations';
import type { Scene } from './scene';
import { createUnits } from './units';

export interface OrganizationPorts {
  readonly scene: Scene;
  term(key: string): Clusters | undefined;
  publish(before: readonly Group[], after: readonly Group[]): void;
}

/** Entities of organizations, but for what they are called in short. A unit is organizations whose names ask for each other. */
export interface Organizations extends Stage {
  changed(key: string, after: Clusters | undefined): void;
}

const NO_TIES: Ties = { asks: [], offers: [] };

export function createOrganizations({ scene, term, publish }: OrganizationPorts): Organizations {
  const asking = createKeyIndex();
  const offering = createKeyIndex();
  const queue = createQueue<string>();
  const neutrals = new Map<string, Neutral>();
  /** By the term of their first part. */
  const groups = new Map<string, Group>();
  const ties = new Map<string, Ties>();
  const units = createUnits(
    (key) => ties.has(key),
    (key, visit) => {
      const { asks, offers } = ties.get(key)!;
      for (const tie of asks) for (const other of offering.get(tie)) visit(other);
      for (const tie of offers) for (const other of asking.get(tie)) visit(other);
    },
  );
  return {
    get size() {
      return queue.size;
    },
    changed(key, after) {
      const had = ties.get(key) ?? NO_TIES;
      const has = after ? tiesOf(after) : NO_TIES;
      reindex(asking, key, had.asks, has.asks);
      reindex(offering, key, had.offers, has.offers);
      if (after) ties.set(key, has);
      else {
        ties.delete(key);
        neutrals.delete(key);
      }
      queue.add(key);
    },
    step() {
      const key = queue.take();
      if (key === undefined) return;
      const { touched, units: together } = units.regroup([key]);
      const before: Group[] = [];
      for (const each of touched) {
        const known = groups.get(each);
        if (known) before.push(known);
      }
      const after: Group[] = [];
      for (const unit of together) {
        const terms = unit.map((each) => term(each)!);
        for (const group of groupOrganizations(terms, scene, neutrals)) {
          const known = groups.get(group.key);
          after.push(known && sameGroup(known, group) ? known : group);
        }
      }
      for (const each of touched) groups.delete(each);
      for (const group of after) groups.set(group.key, group);
      publish(before, after);
    },
  };
}
