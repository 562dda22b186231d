import type { Claim } from './claim';
import type { Window } from './window';

/** Reports of one event while they are gathered. */
export interface Draft {
  readonly family: string;
  readonly claims: Claim[];
  readonly paths: Set<string>;
  readonly agents: Set<string>;
  readonly patients: Set<string>;
  readonly places: Set<string>;
  readonly who: Set<string>;
  readonly near: Set<string>;
  readonly around: Set<string>;
  /** When it happens as its reports tell it, the most exact one, or null; once it has happened plans do not count. */
  told: Window | null;
  /** For when it was planned. */
  readonly plans: Window[];
  /** Days of the articles that tell it. */
  reported: Window | null;
  ahead: boolean;
}
