/** The last part of a path or URI. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The folder that a file lies in, without its last `/`. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
