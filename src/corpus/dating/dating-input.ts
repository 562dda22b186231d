import type { Analysis } from '../../language/analysis';
import type { Entity, Event } from '../snapshot';

/** What the dating of undated articles reads. */
export interface DatingInput {
  /** Articles without a date, in order of code units. */
  readonly undated: readonly string[];
  /** Dated articles that tell of numbered occasions, in order of code units. */
  readonly occasional: readonly string[];
  analysis(path: string): Analysis | undefined;
  event(id: string): Event | undefined;
  eventOf(path: string, report: number): Event | undefined;
  entityOf(path: string, cluster: number | null): Entity | undefined;
}
