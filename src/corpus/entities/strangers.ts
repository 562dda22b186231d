import { createKeyIndex } from '../incremental/key-index';
import { createQueue } from '../incremental/queue';
import type { Stage } from '../incremental/stage';
import type { Clusters } from './clusters';
import { aloneOf } from './families';
import { personOf } from './full-names';
import type { Genders } from './genders';
import { type Group, sameGroup } from './group';
import { type Placement, place } from './placement';
import type { Scene } from './scene';

export interface StrangerPorts {
  readonly scene: Scene;
  term(key: string): Clusters | undefined;
  /** People whom articles call by this one word, too. */
  calledBy(word: string): readonly Group[];
  publish(before: readonly Group[], after: readonly Group[]): void;
  /** Clusters of the term that go to other groups, by key. */
  contribute(term: string, cells: ReadonlyMap<string, Clusters>, rule: string): void;
}

/** One-word names that are nobody's surname: given names of those whom articles call so, or people of their own. */
export interface Strangers extends Stage {
  /** The name's clusters are other ones, or it is (no longer) a stranger. */
  changed(key: string, is: boolean): void;
  /** People who are called by the word are others. */
  peopleChanged(word: string): void;
}

interface Stranger {
  readonly word: string;
  placement?: Placement;
  groups: readonly Group[];
}

export function createStrangers({ scene, term, calledBy, publish, contribute }: StrangerPorts): Strangers {
  const strangers = new Map<string, Stranger>();
  const byWord = createKeyIndex();
  const queue = createQueue<string>();
  const rests = new Map<string, Genders>();
  return {
    get size() {
      return queue.size;
    },
    changed(key, is) {
      const known = strangers.get(key);
      if (!is && !known) return;
      if (!known) {
        const { surname } = personOf(term(key)!);
        strangers.set(key, { word: surname, groups: [] });
        byWord.add(surname, key);
      } else if (!is) {
        strangers.delete(key);
        byWord.remove(known.word, key);
        rests.delete(key);
        publish(known.groups, []);
        contribute(key, new Map(), RULE);
        return;
      }
      queue.add(key);
    },
    peopleChanged(word) {
      for (const key of byWord.get(word)) queue.add(key);
    },
    step() {
      const key = queue.take();
      const stranger = key === undefined ? undefined : strangers.get(key);
      if (key === undefined || !stranger) return;
      const clusters = term(key);
      if (!clusters) return;
      const people = calledBy(stranger.word);
      const placement = people.length > 0 ? place(stranger.placement, clusters, people, scene) : undefined;
      stranger.placement = placement;
      const cells = new Map(placement?.cells);
      const left = placement ? cells.get('') : clusters;
      cells.delete('');
      if (!left) rests.delete(key);
      const groups = (left ? aloneOf(left, rests) : []).map(
        (group) => stranger.groups.find((other) => sameGroup(other, group)) ?? group,
      );
      contribute(key, cells, RULE);
      publish(stranger.groups, groups);
      stranger.groups = groups;
    },
  };
}

const RULE = 'given-name';
