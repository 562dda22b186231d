import type { StoreFiles } from '../../../../src/workspace/store/store-files';

/** Files in memory; `fail` breaks every operation of that kind from now on. */
export interface MemoryFiles extends StoreFiles {
  readonly content: Map<string, Uint8Array>;
  readonly written: string[];
  fail(kind: 'read' | 'write'): void;
}

export function createMemoryFiles(): MemoryFiles {
  const content = new Map<string, Uint8Array>();
  const written: string[] = [];
  const broken = new Set<'read' | 'write'>();
  const check = (kind: 'read' | 'write'): void => {
    if (broken.has(kind)) throw new Error(`no ${kind} here`);
  };
  return {
    content,
    written,
    fail: (kind) => void broken.add(kind),
    names: async () => [...content.keys()],
    async read(name) {
      check('read');
      return content.get(name);
    },
    async write(name, bytes) {
      check('write');
      written.push(name);
      content.set(name, bytes);
    },
    async remove(name) {
      check('write');
      content.delete(name);
    },
    sweep: async () => check('write'),
  };
}
