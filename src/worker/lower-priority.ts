import { getPriority, setPriority } from 'node:os';

const MOST_NICE = 19;
/**
 * Where two threads want one core, another thread gets thirty times as much of it as one that yields so much. Readers of
 * articles do not yield: what somebody waits to see painted goes before lists, and the more articles are read when a
 * lot is resolved, the less each costs.
 */
const NICER = 15;

/**
 * Has the system prefer other threads to this one where there are more than cores: on Linux, where what Node sets for a
 * process counts for the thread that asks.
 */
export function lowerPriority(): void {
  if (process.platform !== 'linux') return;
  try {
    setPriority(Math.min(MOST_NICE, getPriority() + NICER));
  } catch {
    // a sandbox may forbid it, and then all share alike
  }
}
