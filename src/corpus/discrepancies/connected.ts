/** Groups of indices that the pairs connect, each of two or more; in order of their first index. */
export function connected(size: number, pairs: readonly (readonly [number, number])[]): number[][] {
  const parent = Array.from({ length: size }, (_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  };
  for (const [a, b] of pairs) parent[Math.max(root(a), root(b))] = Math.min(root(a), root(b));
  const groups = new Map<number, Set<number>>();
  for (const index of pairs.flat()) {
    const home = root(index);
    const group = groups.get(home);
    if (group) group.add(index);
    else groups.set(home, new Set([index]));
  }
  return [...groups.values()].map((group) => [...group].sort((a, b) => a - b));
}
