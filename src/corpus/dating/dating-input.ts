import type { Analysis } from '../../language/analysis';
import type { Entity, Event } from '../snapshot';

/** What the dating of undated articles reads. */
export interface DatingInput {
  /** In order of code units. */
  readonly paths: readonly string[];
  /** Those of them without a date. */
  readonly undated: readonly string[];
  analysis(path: string): Analysis | undefined;
  event(id: string): Event | undefined;
  eventOf(path: string, report: number): Event | undefined;
  entityOf(path: string, cluster: number | null): Entity | undefined;
}
