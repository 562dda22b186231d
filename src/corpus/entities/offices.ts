import { createKeyIndex } from '../incremental/key-index';
import { createQueue } from '../incremental/queue';
import type { Stage } from '../incremental/stage';
import type { Clusters } from './clusters';
import type { Group } from './group';
import { allStale, notStale, type Partition, shareOut } from './partition';
import { isWithinSpans, type Spans, uniteSpans } from './spans';

export interface OfficePorts {
  term(key: string): Clusters | undefined;
  group(key: string): Group | undefined;
  /** Clusters of the term that go to groups, by key. */
  contribute(term: string, cells: ReadonlyMap<string, Clusters>, rule: string): void;
}

/** Gives each nominal without a name in its article (`the Prime Minister of Singapore`) to the one known holder of the office then. */
export interface Offices extends Stage {
  /** The office's clusters are other ones. */
  changed(key: string, office: string | undefined): void;
  /** A group tells other offices than before, or tells them of other years. */
  groupChanged(key: string, before: Group | undefined, after: Group | undefined): void;
}

interface Placed {
  readonly holders: string;
  readonly partition: Partition;
}

export function createOffices({ term, group, contribute }: OfficePorts): Offices {
  const holders = createKeyIndex();
  const terms = createKeyIndex();
  const queue = createQueue<string>();
  const placed = new Map<string, Placed>();
  const officeOfTerm = new Map<string, string>();
  return {
    get size() {
      return queue.size;
    },
    changed(key, office) {
      if (office === undefined) {
        const known = officeOfTerm.get(key);
        if (known === undefined) return;
        terms.remove(known, key);
        officeOfTerm.delete(key);
        placed.delete(key);
        contribute(key, new Map(), RULE);
        return;
      }
      terms.add(office, key);
      officeOfTerm.set(key, office);
      queue.add(key);
    },
    groupChanged(key, before, after) {
      const [old, now] = [heldBy(before), heldBy(after)];
      if (old.size + now.size === 0) return;
      for (const office of new Set([...old.keys(), ...now.keys()])) {
        const spans = now.get(office);
        if (!spans) holders.remove(office, key);
        else if (!old.has(office)) holders.add(office, key);
        if (spans?.join() !== old.get(office)?.join()) for (const each of terms.get(office)) queue.add(each);
      }
    },
    step() {
      const key = queue.take();
      const office = key === undefined ? undefined : officeOfTerm.get(key);
      const clusters = key === undefined ? undefined : term(key);
      if (key === undefined || office === undefined || !clusters) return;
      const able = [...holders.get(office)].sort().map((holder): [string, Spans] => {
        return [holder, heldBy(group(holder)).get(office) ?? []];
      });
      const told = able.map(([holder, spans]) => `${holder} ${spans}`).join('; ');
      const before = placed.get(key);
      const partition = shareOut(before?.partition, clusters, {
        labelOf: ({ date }) => {
          const then = date === null ? able : able.filter(([, spans]) => isWithinSpans(spans, date));
          return then.length === 1 ? then[0][0] : '';
        },
        keyOf: (label) => (label === '' ? key : `${key}>${label}`),
        isStale: before?.holders === told ? notStale : allStale,
      });
      placed.set(key, { holders: told, partition });
      const cells = new Map(partition.cells);
      cells.delete('');
      contribute(key, cells, RULE);
    },
  };
}

const RULE = 'role';

const NONE: ReadonlyMap<string, Spans> = new Map();

/** The offices that a group's articles tell by name, each with the days it is taken to be held. */
function heldBy(group: Group | undefined): ReadonlyMap<string, Spans> {
  if (!group || group.loose) return NONE;
  if (!group.parts.some(({ clusters }) => clusters.sum.offices.length > 0)) return NONE;
  const held = new Map<string, Spans>();
  for (const { clusters } of group.parts)
    for (const told of clusters.sum.offices)
      held.set(told.office, uniteSpans([held.get(told.office) ?? [], told.held]));
  return held;
}
