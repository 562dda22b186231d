/** Where a run writes. */
export interface Output {
  /** Writes to standard output; resolves to false where nobody reads any more. */
  write(text: string): Promise<boolean>;
  /** Writes one line to standard error. */
  warn(line: string): void;
  /** Tells how far a long run is. */
  progress(done: number, total: number): void;
}

export const exitCodes = { success: 0, unreadableInput: 1, badUsage: 2 } as const;
