// V8 makes an array of `map` or `filter` of one kind while their caller is interpreted and of another once it is compiled,
// and of a third where it is empty; whoever reads the array is then compiled anew. Lists made here are of one kind.

/** What `map` gives, for what many read. */
export function mapped<T, U>(list: readonly T[], make: (item: T, index: number) => U): U[] {
  const made: U[] = [];
  for (let index = 0; index < list.length; index++) made.push(make(list[index], index));
  return made;
}

/** What `filter` gives, for what many read. */
export function kept<T>(list: readonly T[], test: (item: T, index: number) => boolean): T[] {
  const passed: T[] = [];
  for (let index = 0; index < list.length; index++) if (test(list[index], index)) passed.push(list[index]);
  return passed;
}
