import assert from 'node:assert/strict';
import { run } from '../../../src/cli/run';
import { dateline } from './dateline';

/** Exit code and what was written for these arguments. */
async function told(args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  let stdout = '';
  let stderr = '';
  const code = await run(
    args,
    { version: '1.2.3', workerFile: 'none' },
    {
      write: async (text) => {
        stdout += text;
        return true;
      },
      warn: (line) => {
        stderr += `${line}\n`;
      },
      progress: () => {},
    },
  );
  return { code, stdout, stderr };
}

describe('dateline', () => {
  const wrong: readonly (readonly string[])[] = [
    [],
    ['analyze'],
    ['analyse', 'seeds'],
    ['analyze', 'seeds', '--format', 'xml'],
    ['analyze', 'seeds', '--fromat', 'jsonl'],
    ['analyze', ''],
    ['analyze', 'seeds', '--format'],
    ['analyze', 'seeds', '--jobs', '0'],
    ['analyze', 'seeds', '--jobs', 'many'],
    ['analyze', 'seeds', '--jobs', '257'],
  ];
  for (const args of wrong) {
    it(`gives 2 and tells its usage for [${args.join(' ')}]`, async () => {
      const { code, stdout, stderr } = await told(args);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, /^dateline: .+\n\nUsage: dateline analyze PATH\.\.\./);
    });
  }

  it('tells its usage and its version on request', async () => {
    assert.match((await told(['--help'])).stdout, /^Usage: dateline analyze PATH\.\.\./);
    assert.match((await told(['analyze', '-h'])).stdout, /^Usage: /);
    assert.deepEqual(await told(['--version']), { code: 0, stdout: '1.2.3\n', stderr: '' });
  });

  it('hands its exit code to the shell', () => {
    const { code, stdout } = dateline(['analyze'], process.cwd());
    assert.deepEqual([code, stdout], [2, '']);
  });
});
