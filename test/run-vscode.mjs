// Runs the tests that live in VS Code's extension host, each world in a VS Code of its own.
import { findVscode } from './find-vscode.mjs';
import { freePort, launch } from './launch.mjs';
import { tempFolder } from './temp.mjs';
import { WORLDS, worldOf } from './worlds.mjs';

/**
 * Runs tests `{ name, file }`, name being the path below test/vscode, through the built test/vscode/index.ts
 * (`entry`); calls `add` with the totals of each world.
 */
export async function runEditorTests(tests, { entry, grep, add }) {
  const vscode = await findVscode();
  for (const [name, world] of Object.entries(WORLDS)) {
    const files = tests.filter((test) => worldOf(test.name) === name).map(({ file }) => file);
    if (files.length === 0) continue;
    console.log(`\nIn VS Code, ${name}:`);
    const temp = tempFolder('dateline-test-');
    const port = String(await freePort());
    for (const [start, some] of (world.starts ? files.sort().map((file) => [file]) : [files]).entries()) {
      const env = {
        DATELINE_PORT: port,
        DATELINE_TEST_FILES: JSON.stringify(some),
        ...(grep ? { DATELINE_GREP: grep } : {}),
      };
      // A run that ended without totals counts as one failure.
      add((await launch(vscode, world, entry, env, temp, start)) ?? { passed: 0, failed: 1, skipped: 0 });
    }
  }
}
