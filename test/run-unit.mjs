// Runs tests that need no editor, in this process.
import Mocha from 'mocha';

/** Gives the totals of these test files; one that cannot be loaded is a failure, and then none runs. */
export async function runUnitTests(files, grep) {
  process.setSourceMapsEnabled(true);
  const mocha = new Mocha({ reporter: grep ? 'spec' : 'dot', timeout: 20_000, grep });
  for (const file of files) mocha.addFile(file);
  try {
    const runner = await new Promise((resolve) => {
      const started = mocha.run(() => resolve(started));
    });
    const { passes, failures, pending } = runner.stats;
    return { passed: passes, failed: failures, skipped: pending };
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
