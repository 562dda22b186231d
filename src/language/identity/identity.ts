import type { Cluster, Mention } from '../analysis';

/** Who is who within one article. */
export interface Identity {
  readonly mentions: readonly Mention[];
  readonly clusters: readonly Cluster[];
}
