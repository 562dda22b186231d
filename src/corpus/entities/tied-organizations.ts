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
  changed(key: string, before: Clusters | undefined, after: Clusters | undefined): void;
}

const NO_TIES: Ties = { asks: [], offers: [] };

export function createOrganizations({ scene, term, publish }: OrganizationPorts): Organizations {
  const asking = createKeyIndex();
  const offering = createKeyIndex();
  const queue = createQueue<string>();
  const neutrals = new Map<string, Neutral>();
  /** By the term of their first part. */
  const groups = new Map<string, Group>();
  const units = createUnits(
    (key) => term(key) !== undefined,
    function* (key) {
      const { asks, offers } = tiesOf(term(key)!);
      for (const tie of asks) yield* offering.get(tie);
      for (const tie of offers) yield* asking.get(tie);
    },
  );
  return {
    get size() {
      return queue.size;
    },
    changed(key, before, after) {
      const [had, has] = [before ? tiesOf(before) : NO_TIES, after ? tiesOf(after) : NO_TIES];
      reindex(asking, key, had.asks, has.asks);
      reindex(offering, key, had.offers, has.offers);
      if (!after) neutrals.delete(key);
      queue.add(key);
    },
    step() {
      const key = queue.take();
      if (key === undefined) return;
      const { touched, units: together } = units.regroup([key]);
      const before = [...touched].flatMap((each) => groups.get(each) ?? []);
      const after = together
        .flatMap((unit) =>
          groupOrganizations(
            unit.map((each) => term(each)!),
            scene,
            neutrals,
          ),
        )
        .map((group) => {
          const known = groups.get(group.key);
          return known && sameGroup(known, group) ? known : group;
        });
      for (const each of touched) groups.delete(each);
      for (const group of after) groups.set(group.key, group);
      publish(before, after);
    },
  };
}
