// Builds, runs the tests and adds them up. The last line is `N passed, N failed`.
//   node test/run.mjs [unit] [vscode] [--grep PATTERN]        both layers where none is named
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension, buildTests, findTests } from './build.mjs';
import { root } from './install.mjs';
import { runUnitTests } from './run-unit.mjs';
import { runEditorTests } from './run-vscode.mjs';

const { values, positionals } = parseArgs({
  options: { grep: { type: 'string', short: 'g' } },
  allowPositionals: true,
});
const layers = positionals.length > 0 ? positionals : ['unit', 'vscode'];
const totals = { passed: 0, failed: 0, skipped: 0 };

process.chdir(root);
buildExtension();
const unit = layers.includes('unit') ? [...findTests('unit'), ...findTests('gold')] : [];
const editor = layers.includes('vscode') ? findTests('vscode') : [];
const files = await buildTests([...unit, ...editor], ['vscode/index']);

if (unit.length > 0) add(await runUnitTests(files.slice(0, unit.length), values.grep));
if (editor.length > 0) {
  const built = editor.map((name, i) => ({ name: path.posix.relative('vscode', name), file: files[unit.length + i] }));
  await runEditorTests(built, values.grep, add);
}

const { passed, failed, skipped } = totals;
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);

function add(part) {
  for (const key of Object.keys(totals)) totals[key] += part[key];
}
