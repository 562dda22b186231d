/** Things that can be one only with those they are connected with, and so are looked at together and without the rest. */
export interface Units {
  /** Connects these anew, and all that were or are connected with them. */
  regroup(keys: Iterable<string>): Regrouped;
}

export interface Regrouped {
  /** All that may be grouped otherwise now, gone ones too. */
  readonly touched: ReadonlySet<string>;
  /** Those of them that are there, by unit, each in order of keys. */
  readonly units: readonly (readonly string[])[];
}

export function createUnits(isThere: (key: string) => boolean, near: (key: string) => Iterable<string>): Units {
  /** Of each that is not alone, its unit. */
  const unitOf = new Map<string, readonly string[]>();
  return {
    regroup(keys) {
      const touched = new Set<string>();
      const units: string[][] = [];
      const seeds = [...keys];
      const reach = (key: string): boolean => {
        if (touched.has(key)) return false;
        touched.add(key);
        for (const other of unitOf.get(key) ?? []) if (!touched.has(other)) seeds.push(other);
        unitOf.delete(key);
        return true;
      };
      for (const seed of seeds) {
        if (!reach(seed) || !isThere(seed)) continue;
        const unit = [seed];
        for (const key of unit) for (const other of near(key)) if (isThere(other) && reach(other)) unit.push(other);
        unit.sort();
        if (unit.length > 1) for (const key of unit) unitOf.set(key, unit);
        units.push(unit);
      }
      return { touched, units };
    },
  };
}
