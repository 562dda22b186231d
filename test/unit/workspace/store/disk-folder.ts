import fs from 'node:fs';
import path from 'node:path';
import type { StorageFolder } from '../../../../src/workspace/store/store-files';

/** A folder on this machine's disk. `step` is told before and after each change, and when half of a file is written. */
export function diskFolder(
  folder: string,
  step: (moment: 'before' | 'half' | 'after') => void = () => {},
): StorageFolder {
  const at = (name: string): string => path.join(folder, name);
  const change = (run: () => void): void => {
    step('before');
    run();
    step('after');
  };
  return {
    names: async () => (fs.existsSync(folder) ? fs.readdirSync(folder) : []),
    read: async (name) => (fs.existsSync(at(name)) ? fs.readFileSync(at(name)) : undefined),
    async write(name, bytes) {
      fs.mkdirSync(folder, { recursive: true });
      change(() => {
        const file = fs.openSync(at(name), 'w');
        const half = bytes.length >> 1;
        try {
          fs.writeFileSync(file, bytes.subarray(0, half));
          step('half');
          fs.writeFileSync(file, bytes.subarray(half));
        } finally {
          fs.closeSync(file);
        }
      });
    },
    rename: async (from, to) => change(() => fs.renameSync(at(from), at(to))),
    remove: async (name) => change(() => fs.rmSync(at(name), { force: true })),
    age: async (name) => (fs.existsSync(at(name)) ? 0 : undefined),
  };
}
