import type { Gender, NameType } from '../../language/analysis';
import { type Clusters, firstOf } from './clusters';

/** Clusters that are one entity, each with the rule that brought them in. Replaced, never changed. */
export interface Group {
  /** The key of its first part. */
  readonly key: string;
  readonly type: NameType;
  /** What it is by name. */
  readonly parts: readonly Part[];
  /** Clusters that evidence brings in one by one, as their name means others elsewhere. */
  readonly cells: readonly Part[];
  /** True for what is left of a name whose clusters went elsewhere one by one; nothing joins it. */
  readonly loose: boolean;
}

export interface Part {
  readonly clusters: Clusters;
  readonly rule: string;
}

const NONE: readonly never[] = [];

export function groupOf(parts: readonly Part[], cells: readonly Part[] = NONE, loose = false): Group {
  const [{ clusters }] = parts;
  return {
    key: clusters.key,
    type: firstOf(clusters).subject.type,
    parts,
    cells: cells.length > 0 ? cells : NONE,
    loose,
  };
}

export const partOf = (clusters: Clusters, rule = 'same-name'): Part => ({ clusters, rule });

/** The part as it is once another group has absorbed it. */
export const absorbed = ({ clusters, rule }: Part, by: string): Part => ({
  clusters,
  rule: rule === 'same-name' ? by : rule,
});

/** Articles by name, and clusters brought in. */
export function articlesOf({ parts, cells }: Pick<Group, 'parts' | 'cells'>): number {
  return parts.reduce((sum, { clusters }) => sum + clusters.sum.articles, 0) + countOf(cells);
}

export const countOf = (cells: readonly Part[]): number =>
  cells.reduce((sum, { clusters }) => sum + clusters.sum.count, 0);

/** The gender that its articles agree on, but for a few; null where none is told or they are at odds. */
export function genderOf(parts: readonly Part[]): Gender | null {
  let [female, male] = [0, 0];
  for (const { clusters } of parts) {
    female += clusters.sum.female;
    male += clusters.sum.male;
  }
  if (female > 4 * male) return 'female';
  return male > 4 * female ? 'male' : null;
}

export function sameParts(a: readonly Part[], b: readonly Part[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ clusters, rule }, index) => clusters === b[index].clusters && rule === b[index].rule)
  );
}

export function sameGroup(a: Group, b: Group): boolean {
  return (
    a === b ||
    (a.key === b.key &&
      a.type === b.type &&
      a.loose === b.loose &&
      sameParts(a.parts, b.parts) &&
      sameParts(a.cells, b.cells))
  );
}
