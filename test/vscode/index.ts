import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';
import { screenshot } from './support/page';

/** Loaded by the extension host; runs the files named in DATELINE_TEST_FILES and writes their totals. */
export async function run(): Promise<void> {
  process.setSourceMapsEnabled(true);
  const mocha = new Mocha({ reporter: 'spec', timeout: 60_000, grep: process.env.DATELINE_GREP });
  for (const file of JSON.parse(required('DATELINE_TEST_FILES')) as string[]) mocha.addFile(file);
  const runner = await new Promise<Mocha.Runner>((resolve) => {
    const started = mocha.run(() => resolve(started));
    started.on('fail', (test) => void screenshot(`failed ${test.fullTitle()}`).catch(() => {}));
  });
  const stats = runner.stats;
  const totals = { passed: stats?.passes ?? 0, failed: stats?.failures ?? 0, skipped: stats?.pending ?? 0 };
  writeFileSync(required('DATELINE_RESULT'), JSON.stringify(totals));
  if (totals.failed > 0) throw new Error(`${totals.failed} tests failed`);
}

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run the tests with npm run test:vscode`);
  return value;
}
