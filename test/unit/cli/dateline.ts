import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const cli = path.resolve('dist/cli.js');

/** One line of the command line's output. */
export interface Line {
  readonly record: string;
  readonly path: string;
  readonly [key: string]: unknown;
}

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly records: readonly Line[];
  /** Paths of the article records, in order. */
  readonly articles: readonly string[];
}

/** Runs the built command line in `cwd`. */
export function dateline(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const records = stdout.startsWith('{')
    ? stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Line)
    : [];
  const articles = records.filter(({ record }) => record === 'article').map(({ path }) => path);
  return { code: status, stdout, stderr, records, articles };
}

/** Runs it with a reader that closes the pipe after the first chunk; gives exit code and standard error. */
export function datelineIntoClosedPipe(
  args: readonly string[],
  cwd: string,
): Promise<{ code: number | null; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stderr }));
  });
}

/** A new temporary folder with these files (path → content), and what removes it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): {
  folder: string;
  remove: () => void;
} {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dateline-cli-'));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
  }
  return { folder, remove: () => fs.rmSync(folder, { recursive: true, force: true }) };
}
