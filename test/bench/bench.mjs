// `npm run bench`: how fast, how large, how right, how it grows; `--help` tells what there is.
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension } from '../build.mjs';
import { root, setupError } from '../install.mjs';
import { exitOnSignals } from '../temp.mjs';
import { measureAccuracy } from './accuracy.mjs';
import { measureActivation } from './activation.mjs';
import { DEFAULT_ARTICLES, measureScale } from './scale.mjs';
import { measureSizes } from './sizes.mjs';
import { measureSpeed } from './speed.mjs';

const usage = `Usage: npm run bench [-- OPTIONS]

Without options: speed beside other libraries, sizes, activation time.

  --accuracy       scores the seeds and marked sets
  --data DIR       where the marked sets are (DIR/SET with articles/ and gold.json)
  --scale          a synthetic archive, always the same: the command line from nothing to
                   the last record (time, memory), the corpus made anew and after one
                   change, bytes of analysis, and VS Code with the folder open: index
                   (made, found again, made while somebody types), delays, answers,
                   bytes on disk; takes minutes
  --articles N     articles of that archive (${DEFAULT_ARTICLES}; a tenth of it is measured beside it,
                   above 10000 both 1000 and 10000 are)
  --help           shows this text
`;

const { values } = parseArgs({
  options: {
    accuracy: { type: 'boolean', default: false },
    data: { type: 'string' },
    scale: { type: 'boolean', default: false },
    articles: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});

if (values.help) {
  process.stdout.write(usage);
  process.exit();
}
const articles = Number(values.articles ?? DEFAULT_ARTICLES);
if (!Number.isSafeInteger(articles) || articles < 10) throw setupError(`--articles ${values.articles}: 10 or more`);

exitOnSignals();
const cpus = os.cpus();
console.log(`Node ${process.versions.node}, ${cpus.length} cores (${cpus[0]?.model.trim()}), ${process.platform}\n`);
if (values.accuracy || values.data) {
  buildExtension();
  const data = values.data ? path.resolve(process.env.INIT_CWD ?? '.', values.data) : undefined;
  measureAccuracy(data ?? path.join(root, '..', 'shared', 'data'));
} else if (values.scale || values.articles) {
  buildExtension();
  await measureScale(articles);
} else {
  await measureSpeed();
  measureSizes();
  await measureActivation();
}
process.exit();
