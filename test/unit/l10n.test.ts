import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const read = (file: string): string => readFileSync(file, 'utf8');

describe('words of the interface', () => {
  it('in package.json all stand in package.nls.json, and no others', () => {
    const used = [...read('package.json').matchAll(/"%([\w.]+)%"/g)].map((match) => match[1]);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(JSON.parse(read('package.nls.json'))).sort());
  });

  it('link to commands that there are', () => {
    const { contributes } = JSON.parse(read('package.json'));
    const known = new Set<string>(contributes.commands.map(({ command }: { command: string }) => command));
    const linked = [...read('package.nls.json').matchAll(/command:(dateline\.[\w.]+)/g)].map((match) => match[1]);
    assert.ok(linked.length > 0);
    assert.deepEqual(
      linked.filter((command) => !known.has(command) && !command.endsWith('.focus')),
      [],
    );
  });

  it('in the code all stand in the bundle for translators, and no others', () => {
    const { status, stderr } = spawnSync(process.execPath, ['l10n/collect.mjs', '--check'], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  });
});
