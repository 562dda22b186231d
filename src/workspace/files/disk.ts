import type { Uri } from 'vscode';

export interface FileStat {
  readonly size: number;
  /** False for folders, pipes and the like. */
  readonly isFile: boolean;
  /** Another one where the file has changed. */
  readonly stamp: string;
  /** When that was, in milliseconds since 1970. */
  readonly changed: number;
}

/** Files as they lie on disk. All reject where the file system fails. */
export interface Disk {
  /** Undefined where there is no such file. */
  stat(uri: Uri): Promise<FileStat | undefined>;
  /**
   * The first bytes of a file, at most `limit` of them, and no fewer than there are, or than there were when its `size` was
   * asked for; undefined where there is no such file.
   */
  read(uri: Uri, limit: number, size?: number): Promise<Uint8Array | undefined>;
}
