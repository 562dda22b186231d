// Packs the extension.
import fs from 'node:fs';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { root, setupError } from './install.mjs';

const LIMIT_KILOBYTES = 2048;

/** Builds for production and packs into `folder`; gives the .vsix and its size. Throws where it grew too large. */
export async function packExtension(folder) {
  const { name, version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const file = path.join(folder, `${name}-${version}.vsix`);
  // The bundle holds its dependencies; README pictures are in the package.
  await createVSIX({
    cwd: root,
    packagePath: file,
    dependencies: false,
    rewriteRelativeLinks: false,
    allowMissingRepository: true,
  });
  const kilobytes = Math.ceil(fs.statSync(file).size / 1024);
  if (kilobytes > LIMIT_KILOBYTES) throw setupError(`${file} has ${kilobytes} KB, more than ${LIMIT_KILOBYTES} KB.`);
  return { file, kilobytes };
}
