import { readlinkSync } from 'node:fs';
import { setPriority } from 'node:os';

/** Threads that compete with this one get two thirds of a core. */
const NICE = 3;

/**
 * Has the system prefer other threads to this one where there are more than cores. Where threads have no priority of
 * their own, which all but Linux know for processes alone, nothing happens.
 */
export function lowerPriority(): void {
  try {
    // `PID/task/TID`
    const thread = Number(readlinkSync('/proc/thread-self').split('/').at(-1));
    if (thread > 0) setPriority(thread, NICE);
  } catch {
    // not on this system
  }
}
