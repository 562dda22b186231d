// Scores an analysis (JSON Lines) against gold annotations.
//   node test/gold/score.mjs GOLD.json ANALYSIS.jsonl [--errors N | --json]
// With the articles in a folder `articles/` beside GOLD.json, or in the project's seeds/, the records are checked
// against the texts too. Broken records end it with exit code 1.
import fs from 'node:fs';
import path from 'node:path';
import { scoreAnalysis } from './scoring/score-analysis.mjs';

const [goldFile, analysisFile, flag, count] = process.argv.slice(2);
if (!goldFile || !analysisFile) {
  console.error('usage: node test/gold/score.mjs GOLD.json ANALYSIS.jsonl [--errors N | --json]');
  process.exit(2);
}

const gold = JSON.parse(fs.readFileSync(goldFile, 'utf8'));
const lines = fs.readFileSync(analysisFile, 'utf8').split('\n').filter(Boolean);
const folders = ['articles', '../seeds', '../../seeds'].map((folder) => path.join(path.dirname(goldFile), folder));
const { figures, errors, broken } = scoreAnalysis(
  gold,
  lines.map((line) => JSON.parse(line)),
  textOf,
);

if (flag === '--json') console.log(JSON.stringify(figures));
else print();
if (broken.length > 0) {
  console.error(`${broken.length} broken records:\n${broken.slice(0, 10).join('\n')}`);
  process.exitCode = 1;
}

function textOf(file) {
  const found = folders.map((folder) => path.join(folder, file)).find((candidate) => fs.existsSync(candidate));
  return found ? fs.readFileSync(found, 'utf8').replace(/^\uFEFF/, '') : null;
}

function print() {
  const percent = (share) => (share === undefined ? '     ' : (100 * share).toFixed(1).padStart(5));
  for (const [name, { p, r, f, n }] of Object.entries(figures)) {
    console.log(`${name.padEnd(34)} P ${percent(p)}  R ${percent(r)}  F1 ${percent(f)}  n ${n}`);
  }
  if (flag !== '--errors') return;
  const shown = Number(count ?? 20);
  console.log(`\n${errors.length} errors, the first ${shown}:\n${errors.slice(0, shown).join('\n')}`);
}
