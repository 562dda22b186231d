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

/** `near` visits those that a thing is connected with. */
export function createUnits(
  isThere: (key: string) => boolean,
  near: (key: string, visit: (other: string) => void) => void,
): Units {
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
        const before = unitOf.get(key);
        if (!before) return true;
        for (const other of before) if (!touched.has(other)) seeds.push(other);
        unitOf.delete(key);
        return true;
      };
      let unit: string[] = [];
      const join = (key: string): void => {
        if (isThere(key) && reach(key)) unit.push(key);
      };
      for (const seed of seeds) {
        if (!reach(seed) || !isThere(seed)) continue;
        unit = [seed];
        for (const key of unit) near(key, join);
        if (unit.length > 1) {
          unit.sort();
          for (const key of unit) unitOf.set(key, unit);
        }
        units.push(unit);
      }
      return { touched, units };
    },
  };
}
