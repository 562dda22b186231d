import { nameKey } from '../../language/identity/name-key';
import { type Clusters, firstOf } from './clusters';
import { absorbed, type Group, groupOf, type Part, partOf } from './group';
import { definitionsOf, isNeutral, mayBeSpelt, organizationOf, spellingsOf, wordsOf } from './organization-names';
import { allStale, notStale, type Partition, shareOut } from './partition';
import type { Scene } from './scene';

/** An organization in the making. */
interface Draft {
  readonly home: Clusters;
  parts: Part[];
  readonly cells: Part[];
  loose: boolean;
  gone: boolean;
}

/** How the clusters of a public body without a country were shared out. */
export interface Neutral extends Partition {
  /** Whom they were shared out among. */
  readonly national: string;
}

/** Entities of organizations that are tied: by name, then acronyms by their definitions or initials, then bodies without a country. */
export function groupOrganizations(terms: readonly Clusters[], scene: Scene, neutrals: Map<string, Neutral>): Group[] {
  if (terms.length === 1) return [groupOf([partOf(terms[0])])];
  const drafts = terms.map((home): Draft => ({ home, parts: [partOf(home)], cells: [], loose: false, gone: false }));
  joinByAcronym(drafts);
  const byAcronym = indexBy(drafts, ({ parts }) => parts.flatMap(({ clusters }) => clusters.sum.acronyms));
  const byInitials = indexBy(drafts, ({ home }) => spellingsOf(home));
  const byWords = indexBy(drafts, ({ home }) => [wordsOf(home)]);
  for (const draft of drafts) {
    if (draft.gone) continue;
    const { key } = firstOf(draft.home).subject;
    const others = (all: readonly Draft[] = []): Draft[] => all.filter((other) => other !== draft && !other.gone);
    const told = others(byAcronym.get(key));
    const full = told.length > 0 ? told : mayBeSpelt(draft.home) ? others(byInitials.get(key)) : [];
    if (full.length === 1) absorb(full[0], draft, 'acronym');
    else if (isNeutral(draft.home)) shareNeutral(draft, others(byWords.get(wordsOf(draft.home))), scene, neutrals);
  }
  return drafts
    .filter(({ gone, parts }) => !gone && parts.length > 0)
    .map(({ parts, cells, loose }) => groupOf(parts, cells, loose));
}

function absorb(into: Draft, from: Draft, rule: string): void {
  into.parts.push(...from.parts.map((part) => absorbed(part, rule)));
  into.cells.push(...from.cells);
  from.gone = true;
}

/** `Fennel Aid Board (FAB)` here and `Fennel Aid and Relief Board (FAB)` there: the same acronym, and the words of one in the other's. */
function joinByAcronym(drafts: readonly Draft[]): void {
  for (const same of indexBy(drafts, ({ home }) => definitionsOf(home)).values()) {
    const [home, ...others] = same.filter(({ gone }) => !gone);
    for (const draft of others)
      if (isWithin(organizationOf(home.home).words, organizationOf(draft.home).words)) absorb(home, draft, 'acronym');
  }
}

/** True where all words of the shorter stand in the longer: `American Bar Association` is no `American Bankers Association`. */
function isWithin(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.every((word) => long.includes(word));
}

/** `Foreign Ministry` of an article that names one country with such a ministry is that country's. */
function shareNeutral(neutral: Draft, national: readonly Draft[], scene: Scene, neutrals: Map<string, Neutral>): void {
  if (national.length === 0) return;
  const { home } = neutral;
  const byCountry = indexBy(national, (draft) => [`PLACE|${nameKey(organizationOf(draft.home).country ?? '')}`]);
  const among = [...byCountry].map(([country, drafts]) => `${country}=${drafts.map((each) => each.home.key)}`).join();
  const before = neutrals.get(home.key);
  const near = ({ path }: { readonly path: string }): readonly Draft[] => {
    const around = new Set(scene.digestsOf(path).map(({ subject }) => subject.term));
    return [...around].flatMap((term) => byCountry.get(term) ?? []);
  };
  const partition = shareOut(before, home, {
    labelOf: (digest) => {
      const found = near(digest);
      return found.length === 1 ? found[0].home.key : '';
    },
    keyOf: (label) => (label === '' ? home.key : `${home.key}>${label}`),
    isStale: before?.national === among ? notStale : allStale,
  });
  neutrals.set(home.key, { ...partition, national: among });
  const { cells } = partition;
  if (cells.size === 1 && cells.has('')) return;
  for (const draft of national) {
    const cell = cells.get(draft.home.key);
    if (cell) draft.cells.push(partOf(cell, 'country'));
  }
  const left = cells.get('');
  neutral.parts = [...(left ? [partOf(left)] : []), ...neutral.parts.slice(1)];
  neutral.loose = true;
}

/** Lists under keys, in order of adding. */
function indexBy<T>(all: readonly T[], keysOf: (item: T) => Iterable<string>): Map<string, T[]> {
  const index = new Map<string, T[]>();
  for (const item of all)
    for (const key of new Set(keysOf(item))) {
      const list = index.get(key);
      if (list) list.push(item);
      else index.set(key, [item]);
    }
  return index;
}
