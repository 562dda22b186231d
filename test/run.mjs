// Builds, runs the tests and adds them up. The last line is `N passed, N failed`.
//   node test/run.mjs [unit | vscode] [WORD...] [--grep PATTERN]
// Without a layer both run; a WORD keeps the test files whose path has it, --grep the tests whose title matches.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension, buildTests, findTests } from './build.mjs';
import { root } from './install.mjs';
import { runUnitTests } from './run-unit.mjs';
import { runEditorTests } from './run-vscode.mjs';
import { exitOnSignals } from './temp.mjs';

const { values, positionals } = parseArgs({
  options: { grep: { type: 'string', short: 'g' } },
  allowPositionals: true,
});
const layer = ['unit', 'vscode'].find((name) => name === positionals[0]);
const words = positionals.slice(layer ? 1 : 0);
const wanted = (name) => words.length === 0 || words.some((word) => name.includes(word));
const totals = { passed: 0, failed: 0, skipped: 0 };

exitOnSignals();
process.chdir(root);
buildExtension();
const unit = layer === 'vscode' ? [] : [...findTests('unit'), ...findTests('gold')].filter(wanted);
const editor = layer === 'unit' ? [] : findTests('vscode').filter(wanted);
const out = await buildTests([...unit, ...editor], ['vscode/index']);
const built = (name) => path.join(out, `${name}.test.js`);

if (unit.length > 0) add(await runUnitTests(unit.map(built), values.grep));
if (editor.length > 0) {
  const tests = editor.map((name) => ({ name: path.posix.relative('vscode', name), file: built(name) }));
  await runEditorTests(tests, { entry: path.join(out, 'vscode', 'index.js'), grep: values.grep, add });
}

const { passed, failed, skipped } = totals;
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);

/** A layer that ran nothing has failed, but for a filter. */
function add(part) {
  if (!values.grep && part.passed + part.failed === 0) {
    console.error('No test ran here.');
    totals.failed++;
  }
  for (const key of Object.keys(totals)) totals[key] += part[key];
}
