/** In which counts are told apart, from one power of two to the next. */
const STEPS = 2;

/** Numbers near one another are one, so that weights hold still while the corpus grows. */
export function rounded(count: number): number {
  return count <= 2 ? count : 2 ** (Math.floor(STEPS * Math.log2(count)) / STEPS);
}
