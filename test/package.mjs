// `npm run package`: the extension as one file that VS Code installs, dateline-VERSION.vsix.
import path from 'node:path';
import { root } from './install.mjs';
import { packExtension } from './pack.mjs';

const { file, kilobytes, list } = packExtension(root);
console.log(list);
console.log(`${path.relative(process.cwd(), file)}: ${kilobytes} KB`);
