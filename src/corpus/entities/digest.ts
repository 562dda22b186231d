import type { Analysis, Cluster, NameType } from '../../language/analysis';
import { nameKey } from '../../language/identity/name-key';

/** One form of a cluster's names and nominals. */
export interface FormCount {
  readonly text: string;
  readonly count: number;
  readonly rule: string;
  /** True for a name, false for a nominal (`the Indian Prime Minister`). */
  readonly named: boolean;
}

/** What identity across articles needs to know of one article's cluster; made once, when the article is set. */
export interface ClusterDigest {
  readonly path: string;
  readonly cluster: number;
  readonly date: string | null;
  readonly type: NameType;
  readonly name: string;
  /** `nameKey` of the canonical name, or of the name. */
  readonly key: string;
  readonly gender: Cluster['gender'];
  readonly roles: readonly string[];
  readonly acronyms: readonly string[];
  /** Names by count, then code units; then nominals likewise. */
  readonly forms: readonly FormCount[];
  readonly mentions: number;
}

/** Digests of all clusters of an article, in order of their index. */
export function digestClusters(path: string, analysis: Analysis): ClusterDigest[] {
  return analysis.clusters.map((cluster, index) => ({
    path,
    cluster: index,
    date: analysis.article.date,
    type: cluster.type,
    name: cluster.name,
    key: nameKey(cluster.canonical ?? cluster.name),
    gender: cluster.gender,
    roles: cluster.roles.map(({ text }) => text),
    acronyms: cluster.acronyms,
    forms: countForms(analysis, cluster),
    mentions: cluster.mentions.length,
  }));
}

function countForms(analysis: Analysis, cluster: Cluster): FormCount[] {
  const counts = new Map<string, { text: string; count: number; rule: string; named: boolean }>();
  for (const index of cluster.mentions) {
    const { text, form, rule } = analysis.mentions[index];
    if (form === 'pronoun') continue;
    const told = counts.get(text);
    if (told) told.count++;
    else counts.set(text, { text, count: 1, rule: rule ?? 'same-name', named: form === 'name' });
  }
  return [...counts.values()].sort(
    (a, b) => Number(b.named) - Number(a.named) || b.count - a.count || (a.text < b.text ? -1 : 1),
  );
}
