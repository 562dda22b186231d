import { isCountryOrCapital } from '../../language/identity/canonical-place';
import { createKeyIndex, type KeyIndex, reindex } from '../incremental/key-index';
import { createQueue } from '../incremental/queue';
import type { Stage } from '../incremental/stage';
import { firstOf } from './clusters';
import { absorbed, articlesOf, type Group, groupOf, sameGroup } from './group';
import { aliasesOf, organizationOf } from './organization-names';
import { createUnits } from './units';

/** Organizations with what articles call them in short. A unit is organizations that call each other so. */
export interface ShortForms extends Stage {
  changed(before: readonly Group[], after: readonly Group[]): void;
}

export function createShortForms(publish: (before: readonly Group[], after: readonly Group[]) => void): ShortForms {
  const bases = new Map<string, Group>();
  const byAlias = createKeyIndex();
  const byName = createKeyIndex();
  const byFirst = createKeyIndex();
  const queue = createQueue<string>();
  const groups = new Map<string, Group>();
  const units = createUnits(
    (key) => bases.has(key),
    function* (key) {
      const base = bases.get(key)!;
      if (base.loose) return;
      yield* byAlias.get(joinedOf(base));
      for (const alias of aliasesOf(base)) yield* byName.get(alias);
    },
  );

  function change(before: Group | undefined, after: Group | undefined): void {
    const { key } = (after ?? before)!;
    const [old, now] = [before && !before.loose ? before : null, after && !after.loose ? after : null];
    reindex(byAlias, key, old ? aliasesOf(old) : [], now ? aliasesOf(now) : []);
    reindex(byName, key, old ? [joinedOf(old)] : [], now ? [joinedOf(now)] : []);
    const [first, then] = [old ? [firstWordOf(old)] : [], now ? [firstWordOf(now)] : []];
    reindex(byFirst, key, first, then);
    // Who begins so is asked for what else begins so.
    if (first[0] !== then[0])
      for (const word of [...first, ...then])
        for (const other of byFirst.get(word)) {
          const base = bases.get(other);
          if (base && byAlias.size(joinedOf(base)) > 0) queue.add(other);
        }
    if (after) bases.set(key, after);
    else bases.delete(key);
    queue.add(key);
  }

  return {
    get size() {
      return queue.size;
    },
    changed(before, after) {
      const old = new Map(before.map((group) => [group.key, group]));
      for (const group of after) {
        if (old.get(group.key) !== group) change(old.get(group.key), group);
        old.delete(group.key);
      }
      for (const group of old.values()) change(group, undefined);
    },
    step() {
      const key = queue.take();
      if (key === undefined) return;
      const { touched, units: together } = units.regroup([key]);
      const before = [...touched].flatMap((each) => groups.get(each) ?? []);
      const after = together
        .flatMap((unit) =>
          joinShortForms(
            unit.map((each) => bases.get(each)!),
            byFirst,
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

const homeOf = ({ parts: [{ clusters }] }: Group) => clusters;

const joinedOf = (group: Group): string => organizationOf(homeOf(group)).words.join('');

const firstWordOf = (group: Group): string => organizationOf(homeOf(group)).words[0] ?? '';

/**
 * `JPHale` of one article is `JPHale Chase` where others call that one so, and where no other name begins so and the
 * full one is met as often: `Hale` of many articles is no `Hale Foundation` of one.
 */
function joinShortForms(groups: readonly Group[], byFirst: KeyIndex): Group[] {
  if (groups.length === 1) return [...groups];
  const drafts = groups.map((base) => ({ base, parts: [...base.parts], cells: [...base.cells], gone: false }));
  const defined = groups.map((base) => (base.loose ? new Set<string>() : new Set(aliasesOf(base))));
  for (const draft of drafts) {
    const { base } = draft;
    if (base.loose) continue;
    const { name, sense } = firstOf(homeOf(base)).subject;
    const word = joinedOf(base);
    const long = drafts.filter((other, index) => other !== draft && !other.gone && defined[index].has(word));
    if (long.length !== 1 || sense !== null || isCountryOrCapital(name)) continue;
    const [full] = long;
    const own = [base, full.base].filter((each) => firstWordOf(each) === firstWordOf(base)).length;
    if (byFirst.size(firstWordOf(base)) > own || articlesOf(full) < articlesOf(draft)) continue;
    full.parts.push(...draft.parts.map((part) => absorbed(part, 'short-form')));
    full.cells.push(...draft.cells);
    draft.gone = true;
  }
  return drafts
    .filter(({ gone }) => !gone)
    .map(({ base, parts, cells }) => (parts.length > base.parts.length ? groupOf(parts, cells, base.loose) : base));
}
