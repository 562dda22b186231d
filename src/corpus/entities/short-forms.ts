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

/** An organization as it comes in, with what others find it by: nothing where it is loose. */
interface Base {
  readonly group: Group;
  readonly names: BaseNames | null;
}

interface BaseNames {
  /** The words of its name as one: `jphale`. */
  readonly joined: string;
  readonly first: string;
  readonly aliases: readonly string[];
}

export function createShortForms(publish: (before: readonly Group[], after: readonly Group[]) => void): ShortForms {
  const bases = new Map<string, Base>();
  const byAlias = createKeyIndex();
  const byName = createKeyIndex();
  const byFirst = createKeyIndex();
  const queue = createQueue<string>();
  const groups = new Map<string, Group>();
  const units = createUnits(
    (key) => bases.has(key),
    (key, visit) => {
      const { names } = bases.get(key)!;
      if (!names) return;
      for (const other of byAlias.get(names.joined)) visit(other);
      for (const alias of names.aliases) for (const other of byName.get(alias)) visit(other);
    },
  );

  function change(key: string, after: Group | undefined): void {
    const old = bases.get(key)?.names ?? null;
    const now = after ? namesOf(after) : null;
    reindex(byAlias, key, old ? old.aliases : NONE, now ? now.aliases : NONE);
    if (old?.joined !== now?.joined) {
      if (old) byName.remove(old.joined, key);
      if (now) byName.add(now.joined, key);
    }
    // Who begins so is asked for what else begins so.
    if (old?.first !== now?.first) {
      if (old) {
        byFirst.remove(old.first, key);
        askFor(old.first);
      }
      if (now) {
        byFirst.add(now.first, key);
        askFor(now.first);
      }
    }
    if (after) bases.set(key, { group: after, names: now });
    else bases.delete(key);
    queue.add(key);
  }

  function askFor(first: string): void {
    for (const other of byFirst.get(first)) {
      const names = bases.get(other)?.names;
      if (names && byAlias.size(names.joined) > 0) queue.add(other);
    }
  }

  return {
    get size() {
      return queue.size;
    },
    changed(before, after) {
      for (const { key } of before) if (!after.some((group) => group.key === key)) change(key, undefined);
      for (const group of after) if (bases.get(group.key)?.group !== group) change(group.key, group);
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
      for (const unit of together)
        for (const group of joinShortForms(
          unit.map((each) => bases.get(each)!.group),
          byFirst,
        )) {
          const known = groups.get(group.key);
          after.push(known && sameGroup(known, group) ? known : group);
        }
      for (const each of touched) groups.delete(each);
      for (const group of after) groups.set(group.key, group);
      publish(before, after);
    },
  };
}

const NONE: readonly never[] = [];

function namesOf(group: Group): BaseNames | null {
  if (group.loose) return null;
  return { joined: joinedOf(group), first: firstWordOf(group), aliases: aliasesOf(group) };
}

const homeOf = ({ parts: [{ clusters }] }: Group) => clusters;

const joinedOf = (group: Group): string => organizationOf(homeOf(group)).words.join('');

const firstWordOf = (group: Group): string => organizationOf(homeOf(group)).words[0] ?? '';

/**
 * `JPHale` of one article is `JPHale Chase` where others call that one so, and where no other name begins so and the
 * full one is met as often: `Hale` of many articles is no `Hale Foundation` of one.
 */
function joinShortForms(groups: readonly Group[], byFirst: KeyIndex): Group[] {
  if (groups.length === 1) return [groups[0]];
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
