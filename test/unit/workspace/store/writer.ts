// Fills a store and tells what is written; killed at the moment that it is told, in the middle of whatever that is.
import { writeSync } from 'node:fs';
import { createAnalysisStore } from '../../../../src/workspace/store/analysis-store';
import { engineDigest } from '../../../../src/workspace/store/sealed';
import { textKey } from '../../../../src/workspace/store/segment';
import { createStorageFiles } from '../../../../src/workspace/store/storage-files';
import { diskFolder } from './disk-folder';
import { packed, TEXTS } from './texts';

const [folder, lastMoment] = process.argv.slice(2);
let moment = 0;

const store = createAnalysisStore({
  files: createStorageFiles(
    diskFolder(folder, () => {
      if (++moment === Number(lastMoment)) process.kill(process.pid, 'SIGKILL');
    }),
  ),
  engine: async () => engineDigest(Buffer.from('code')),
  log: { info() {}, warn: (message) => void process.stderr.write(`${message}\n`) },
});

async function run(): Promise<void> {
  for (const [place, text] of TEXTS.entries()) {
    store.put(textKey(text), () => packed(text));
    if (place % 3 !== 2) continue;
    await store.flush();
    writeSync(1, `${place + 1}\n`);
  }
  const live = new Set(TEXTS.filter((_, place) => place % 2 === 0).map(textKey));
  await store.prune(live);
  writeSync(1, 'pruned\n');
  process.exit();
}

void run();
