import type { NameType } from '../../language/analysis';
import { isPublicBody } from '../../language/identity/organization-name';
import { createKeyIndex, reindex } from '../incremental/key-index';
import { createQueue } from '../incremental/queue';
import type { Stage } from '../incremental/stage';
import { firstOf } from './clusters';
import { articlesOf, countOf, type Group, type Part, sameParts } from './group';
import { createUnits } from './units';

/** An entity's clusters. */
export interface Whole {
  readonly key: string;
  readonly type: NameType;
  readonly parts: readonly Part[];
}

export interface TypePorts {
  group(key: string): Group | undefined;
  /** What other names bring to the group. */
  contributions(key: string): readonly Part[];
  publish(key: string, whole: Whole | undefined): void;
}

/**
 * A name that articles took for different types (`Kremlin` for a place here, an organization there) is one entity where
 * nothing but the type speaks for one of the readings and the other is met at least twice as often (a name of several
 * words: as often). What has a gender, an office or a country's name stays what it is: a town and the person called
 * after it are two. A unit is groups that share a name and are of several types.
 */
export interface Types extends Stage {
  groupChanged(key: string, before: Group | undefined, after: Group | undefined): void;
  contributionsChanged(key: string): void;
}

export function createTypes({ group, contributions, publish }: TypePorts): Types {
  const byName = createKeyIndex();
  const queue = createQueue<string>();
  const wholes = new Map<string, Whole>();
  const units = createUnits(
    (key) => group(key) !== undefined,
    (key, visit) => {
      for (const name of namesOf(group(key)!))
        if (byName.size(name) > 1 && areOfTypes(byName.get(name))) for (const other of byName.get(name)) visit(other);
    },
  );
  const areOfTypes = (keys: Iterable<string>): boolean => {
    let first: NameType | undefined;
    for (const key of keys) {
      const type = group(key)?.type;
      first ??= type;
      if (type !== first) return true;
    }
    return false;
  };
  const wholesOf = (unit: readonly string[]): readonly Whole[] => {
    if (unit.length > 1)
      return reconcileTypes(unit.map((each) => ({ group: group(each)!, brought: contributions(each) })));
    const { key, type, parts, cells } = group(unit[0])!;
    const brought = contributions(key);
    return [{ key, type, parts: cells.length + brought.length === 0 ? parts : [...parts, ...cells, ...brought] }];
  };
  return {
    get size() {
      return queue.size;
    },
    groupChanged(key, before, after) {
      reindex(byName, key, before ? namesOf(before) : NONE, after ? namesOf(after) : NONE);
      queue.add(key);
    },
    contributionsChanged: (key) => queue.add(key),
    step() {
      const key = queue.take();
      if (key === undefined) return;
      const { touched, units: together } = units.regroup([key]);
      const after: Whole[] = [];
      for (const unit of together) after.push(...wholesOf(unit));
      for (const each of touched) {
        const before = wholes.get(each);
        const now = after.find((whole) => whole.key === each);
        if (before && now && before.type === now.type && sameParts(before.parts, now.parts)) continue;
        if (now) wholes.set(each, now);
        else if (!wholes.delete(each)) continue;
        publish(each, now);
      }
    },
  };
}

interface Sized {
  readonly group: Group;
  readonly brought: readonly Part[];
}

interface Draft {
  readonly group: Group;
  /** Its own and those of what it has absorbed; what is brought in one by one speaks for no type. */
  readonly named: Part[];
  readonly brought: Part[];
  articles: number;
  gone: boolean;
}

function reconcileTypes(all: readonly Sized[]): Whole[] {
  const drafts = all
    .map(
      ({ group, brought }): Draft => ({
        group,
        named: [...group.parts],
        brought: [...group.cells, ...brought],
        articles: articlesOf(group) + countOf(brought),
        gone: false,
      }),
    )
    .sort((a, b) => stationOf(a.group) - stationOf(b.group) || (a.group.key < b.group.key ? -1 : 1));
  const names = new Set(drafts.length > 1 ? drafts.flatMap(({ group }) => namesOf(group)) : []);
  for (const name of names) {
    const ranked = drafts
      .filter(({ group }) => namesOf(group).includes(name))
      .sort((a, b) => b.articles - a.articles || (a.group.type < b.group.type ? -1 : 1));
    const strong = ranked.filter(isSure);
    const home = strong.length === 1 ? strong[0] : strong.length === 0 ? ranked[0] : undefined;
    if (!home) continue;
    for (const draft of ranked) {
      if (draft === home || draft.gone || home.gone || draft.group.type === home.group.type || isSure(draft)) continue;
      if (home.articles < leadOver(home, draft) * draft.articles) continue;
      home.named.push(...draft.named);
      home.brought.push(...draft.brought);
      home.articles += draft.articles;
      draft.gone = true;
    }
  }
  return drafts
    .filter(({ gone }) => !gone)
    .map(({ group: { key, type }, named, brought }) => ({ key, type, parts: [...named, ...brought] }));
}

/** People come first, then organizations. */
const stationOf = ({ type }: Group): number => (type === 'PERSON' ? 0 : type === 'ORGANIZATION' ? 1 : 2);

/** How many times as many articles the one reading needs: a company may well bear the name of a person who is known for one. */
function leadOver(home: Draft, { named: [{ clusters }] }: Draft): number {
  if (home.group.type === 'PERSON' && isSure(home)) return 5;
  return firstOf(clusters).subject.key.includes(' ') ? 1 : 2;
}

function namesOf({ type, parts, loose }: Group): readonly string[] {
  const { key, sense } = firstOf(parts[0].clusters).subject;
  if (loose || type === 'NORP' || type === 'EVENT' || sense === 'team') return NONE;
  if (parts.length === 1) return [key];
  return [...new Set(parts.map(({ clusters }) => firstOf(clusters).subject.key))];
}

const NONE: readonly never[] = [];

/** True where more than the name speaks for the type. */
function isSure({ group: { type }, named }: Draft): boolean {
  return named.some(({ clusters }) => {
    const { sum } = clusters;
    if (type === 'PERSON') return sum.female + sum.male + sum.roles.length > 0;
    if (type === 'PLACE') return sum.known !== null;
    const { organization, sense } = firstOf(clusters).subject;
    return sense !== null || sum.acronyms.length > 0 || (organization !== null && isPublicBody(organization));
  });
}
