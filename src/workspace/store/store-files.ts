/** The files of a store, by name. All reject where the storage fails. */
export interface StoreFiles {
  /** Names of the segments that there are. */
  names(): Promise<readonly string[]>;
  /** Undefined where there is no such file. */
  read(name: string): Promise<Uint8Array | undefined>;
  /** Writes all or nothing: whatever stops it, the file is the old or the new. */
  write(name: string, bytes: Uint8Array): Promise<void>;
  /** No error where there is no such file. */
  remove(name: string): Promise<void>;
  /** Removes what writes that were stopped, and former versions, have left behind. */
  sweep(): Promise<void>;
}

/** One folder of a file system, by the names of what lies in it. All reject where the storage fails. */
export interface StorageFolder {
  /** Nothing where there is no such folder. */
  names(): Promise<readonly string[]>;
  /** Undefined where there is no such file. */
  read(name: string): Promise<Uint8Array | undefined>;
  /** Makes the folder where there is none. */
  write(name: string, bytes: Uint8Array): Promise<void>;
  /** Takes the place of what has that name. */
  rename(from: string, to: string): Promise<void>;
  /** No error where there is no such file. */
  remove(name: string): Promise<void>;
  /** Milliseconds since it was last written; undefined where there is no such file. */
  age(name: string): Promise<number | undefined>;
}
