// `npm run bench`: how fast, how large. `npm run bench -- --accuracy [--data DIR]`: how right.
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension } from '../build.mjs';
import { root } from '../install.mjs';
import { exitOnSignals } from '../temp.mjs';
import { measureAccuracy } from './accuracy.mjs';
import { measureActivation } from './activation.mjs';
import { measureSizes } from './sizes.mjs';
import { measureSpeed } from './speed.mjs';

const { values } = parseArgs({
  options: {
    accuracy: { type: 'boolean', default: false },
    data: { type: 'string' },
  },
});

exitOnSignals();
const cpus = os.cpus();
console.log(`Node ${process.versions.node}, ${cpus.length} cores (${cpus[0]?.model.trim()}), ${process.platform}\n`);
if (values.accuracy || values.data) {
  buildExtension();
  const data = values.data ? path.resolve(process.env.INIT_CWD ?? '.', values.data) : undefined;
  measureAccuracy(data ?? path.join(root, '..', 'shared', 'data'));
} else {
  await measureSpeed();
  measureSizes();
  await measureActivation();
}
process.exit();
