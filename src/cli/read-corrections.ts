import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type Corrections, joinCorrections } from '../corpus/corrections/corrections';
import { CORRECTIONS_FILE, parseCorrections } from '../corpus/corrections/corrections-file';
import { decode } from './decode';
import { largestFile, readBytes, reasonOf } from './read-file';

/**
 * The analyst's corrections of those paths that are folders; a folder without any has no say. `report` is told of
 * files that cannot be used. Never throws.
 */
export function readCorrections(paths: readonly string[], report: (path: string, reason: string) => void): Corrections {
  return joinCorrections(
    paths.flatMap((path): Corrections[] => {
      const file = join(path, CORRECTIONS_FILE);
      if (!exists(file)) return [];
      try {
        const decoded = decode(readBytes(file, largestFile));
        const read = parseCorrections(decoded.kind === 'text' ? decoded.text : '\0');
        if (read.kind === 'corrections') return [read.corrections];
        report(file, read.reason);
      } catch (error) {
        report(file, reasonOf(error));
      }
      return [];
    }),
  );
}

function exists(file: string): boolean {
  try {
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
