// What a user downloads and what VS Code loads.
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../install.mjs';
import { packExtension } from '../pack.mjs';
import { tempFolder } from '../temp.mjs';
import { printTable } from './table.mjs';

export function measureSizes() {
  const { file } = packExtension(tempFolder('dateline-bench-'));
  const bundles = ['extension.js', 'worker.js', 'corpus-worker.js', 'cli.js'].map((name) =>
    path.join(root, 'dist', name),
  );
  const row = (shown) => {
    const bytes = fs.readFileSync(shown);
    return [path.basename(shown), kilobytes(bytes.length), kilobytes(gzipSync(bytes).length)];
  };
  printTable('Sizes, in KB', ['', 'plain', 'gzipped'], [file, ...bundles].map(row));
}

const kilobytes = (bytes) => (bytes / 1024).toFixed(0);
