// How a large folder is indexed in a real VS Code: from nothing, at a second start, and from nothing while somebody types.
import fs from 'node:fs';
import path from 'node:path';
import { buildTests } from '../build.mjs';
import { findVscode } from '../find-vscode.mjs';
import { freePort, launch } from '../launch.mjs';
import { tempFolder } from '../temp.mjs';
import { percentile, printTable } from './table.mjs';

/** Characters of an article of about 5,000 words. */
const LONG = 30_000;

/** `folder` holds the archive, as `writeArchive` makes it; a long article is added to it. */
export async function measureEditor(folder, size) {
  const long = writeLongArticle(folder);
  const entry = path.join(await buildTests([], ['bench/vscode/scale']), 'bench', 'vscode', 'scale.js');
  const vscode = await findVscode();
  const [temp, other] = [tempFolder('dateline-scale-editor-'), tempFolder('dateline-scale-typing-')];
  // What is kept of a folder is found again at the same address only.
  const port = String(await freePort());
  const runs = [];
  for (const [name, profile, types] of [
    ['cold', temp, ''],
    ['warm', temp, ''],
    ['cold, while somebody types', other, '1'],
  ]) {
    const env = { DATELINE_LONG: long, DATELINE_PORT: port, DATELINE_TYPES: types, DATELINE_TIMEOUT: '1800' };
    const result = await launch(vscode, { open: () => folder }, entry, env, profile);
    if (!result) throw new Error('VS Code told no figures');
    runs.push([name, result]);
  }
  const kept = bytesOf(temp, (name) => /workspaceStorage.*dateline\.dateline/.test(name));
  const text = bytesOf(folder, (name) => name.endsWith('.txt'));
  const seconds = (ms) => (ms / 1000).toFixed(1);
  const all = (times, share) => (times.length === 0 ? '' : percentile(times, share).toFixed(1));
  const head =
    'start|articles|kept before|first shown after s|ready after s|edits taken in after s|delay p99 ms|most ms|resident MB|peak MB';
  const rows = runs.map(([name, run]) => [
    ...[name, String(run.articles), String(run.restored)],
    ...[run.shown, run.ready, run.settled].map(seconds),
    ...[run.delay99.toFixed(1), run.delayMost.toFixed(0), run.memory.toFixed(0), run.memoryMost.toFixed(0)],
  ]);
  printTable(`In VS Code, ${size} articles: indexing`, head.split('|'), rows);
  const asked = [
    ['keystroke to analysis, 5,000 words, while indexing', 'typing'],
    ['keystroke to analysis, 5,000 words, afterwards', 'rest'],
    ...[
      ['hover', 'Hover'],
      ['definition', 'Definition'],
      ['highlights', 'DocumentHighlights'],
      ['references', 'Reference'],
    ].flatMap(([name, key]) => [
      [name, key],
      ['… an answer at hand', `Plain${key}`],
      ['… how much more that was, of each', `Own${key}`],
    ]),
  ];
  printTable(
    'In VS Code, ms, from request to answer through the editor’s commands (all starts)',
    ['', 'count', 'median', 'p95', 'most'],
    asked.map(([name, key]) => {
      const times = runs.flatMap(([, run]) => run[key]);
      return [name, String(times.length), all(times, 0.5), all(times, 0.95), all(times, 1)];
    }),
  );
  console.log(`Kept on disk: ${(kept / 2 ** 20).toFixed(1)} MB, ${(kept / text).toFixed(2)} bytes a byte of text\n`);
}

/** Bytes of all files below the folder whose path is wanted. */
function bytesOf(folder, isWanted) {
  const names = fs.readdirSync(folder, { recursive: true }).filter(isWanted);
  const stats = names.map((name) => fs.statSync(path.join(folder, name))).filter((stat) => stat.isFile());
  return stats.reduce((sum, { size }) => sum + size, 0);
}

function writeLongArticle(folder) {
  const files = fs
    .readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.txt'))
    .sort();
  const bodies = files
    .slice(0, 40)
    .map((name) => fs.readFileSync(path.join(folder, name), 'utf8').split('\n').slice(2));
  const file = path.join(folder, 'long.txt');
  fs.writeFileSync(file, ` date 2015-01-05 \n\n${bodies.flat().join('\n').trim().slice(0, LONG)}\n`);
  return file;
}
