import type { Analysis } from '../../language/analysis';
import type { Entity } from '../snapshot';

/** What event resolution reads: articles in order of path, and who is who in them. */
export interface EventInput {
  readonly paths: readonly string[];
  analysis(path: string): Analysis | undefined;
  entityOf(path: string, cluster: number | null): Entity | undefined;
}
