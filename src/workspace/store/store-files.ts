/** The files of a store, by name. All reject where the storage fails. */
export interface StoreFiles {
  /** Names of the shards that there are. */
  names(): Promise<readonly string[]>;
  /** Undefined where there is no such file. */
  read(name: string): Promise<Uint8Array | undefined>;
  /** Writes all or nothing: whatever stops it, the file is the old or the new. */
  write(name: string, bytes: Uint8Array): Promise<void>;
  /** No error where there is no such file. */
  remove(name: string): Promise<void>;
  /** Removes what writes that were stopped have left behind. */
  sweep(): Promise<void>;
}
