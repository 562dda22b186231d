import { getPriority, setPriority } from 'node:os';

const MOST_NICE = 19;

/** Threads of the editor that compete with a reader get three quarters of a core. */
export const READER = 5;
/** Readers that compete with the corpus do: what somebody waits to see painted goes before lists. */
export const CORPUS = 10;

/**
 * Has the system prefer other threads of the editor to this one, by so much, where there are more than cores: on Linux,
 * where what Node sets for a process counts for the thread that asks.
 */
export function lowerPriority(by: number): void {
  if (process.platform !== 'linux') return;
  try {
    setPriority(Math.min(MOST_NICE, getPriority() + by));
  } catch {
    // a sandbox may forbid it, and then all share alike
  }
}
