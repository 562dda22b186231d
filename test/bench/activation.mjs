// How long the extension takes to activate in a real VS Code, as its "Running Extensions" page tells.
import path from 'node:path';
import { buildTests } from '../build.mjs';
import { findVscode } from '../find-vscode.mjs';
import { launch } from '../launch.mjs';
import { WORLDS } from '../worlds.mjs';
import { median, printTable } from './table.mjs';

const LAUNCHES = 3;

export async function measureActivation() {
  const entry = path.join(await buildTests([], ['bench/vscode/activation']), 'bench', 'vscode', 'activation.js');
  const vscode = await findVscode();
  const results = [];
  for (let i = 0; i < LAUNCHES; i++) {
    const result = await launch(vscode, WORLDS.folder, entry);
    if (!result) throw new Error('VS Code told no activation time');
    results.push(result);
  }
  const row = (name, key) => {
    const times = results.map((result) => result[key]);
    return [name, median(times).toFixed(1), times.map((time) => time.toFixed(1)).join(', ')];
  };
  printTable(
    `Activation in VS Code, ms (goal: under 50), median of ${LAUNCHES} launches`,
    ['', 'median', 'all'],
    [row('Running Extensions: loading the code and activate()', 'shown'), row('activate() alone', 'own')],
  );
}
