/** Sets the flags of tokens `start` to `end` (exclusive); for the few tokens of a name sooner done than by `fill`. */
export function setFlags(flags: Uint8Array, start: number, end: number): void {
  for (let index = start; index < end; index++) flags[index] = 1;
}
