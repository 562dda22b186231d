// Packs the extension.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root, setupError } from './install.mjs';

const LIMIT_KILOBYTES = 2048;

/**
 * Builds for production and packs into `folder`; gives the .vsix, its size and the packer's list of its files.
 * Throws where packing fails or the package grew too large.
 */
export function packExtension(folder) {
  const { name, version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const file = path.join(folder, `${name}-${version}.vsix`);
  const vsce = path.join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
  // The bundles hold their dependencies; README pictures are in the package.
  const flags = ['--no-dependencies', '--no-rewrite-relative-links', '--allow-missing-repository'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [vsce, 'package', ...flags, '--out', file], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (status !== 0) throw setupError(`The extension could not be packed:\n${stdout}${stderr}`);
  const kilobytes = Math.ceil(fs.statSync(file).size / 1024);
  if (kilobytes > LIMIT_KILOBYTES) throw setupError(`${file} has ${kilobytes} KB, more than ${LIMIT_KILOBYTES} KB.`);
  return { file, kilobytes, list: stdout };
}
