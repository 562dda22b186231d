/** A step on the way from clusters to entities: what is to be done there, unit by unit. */
export interface Stage {
  readonly size: number;
  /** Does one unit, if there is one. */
  step(): void;
}
