import { getPriority, setPriority } from 'node:os';

/** Threads of the editor that compete with this one get three quarters of a core. */
const NICE = 5;
const MOST_NICE = 19;

/**
 * Has the system prefer the editor's other threads to this one where there are more than cores: on Linux, where what Node
 * sets for a process counts for the thread that asks.
 */
export function lowerPriority(): void {
  if (process.platform !== 'linux') return;
  try {
    setPriority(Math.min(MOST_NICE, getPriority() + NICE));
  } catch {
    // a sandbox may forbid it, and then all share alike
  }
}
