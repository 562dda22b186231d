import { parentPort, workerData } from 'node:worker_threads';
import { version } from '../../package.json';
import type { Output } from './output';
import { READER } from './reader-protocol';
import { run } from './run';

/** Standard streams; a closed pipe (`| head -1`) is no error. */
function standardOutput(): Output {
  let open = true;
  let progressShown = 0;
  const { stdout, stderr } = process;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    open = false;
    if (error.code === 'EPIPE') return;
    stderr.write(`dateline: the records cannot be written: ${error.message}\n`);
    process.exit(1);
  });
  // Whoever reads the warnings may leave before the records are through.
  stderr.on('error', () => {});
  const write = (text: string) =>
    new Promise<boolean>((resolve) => {
      if (open) stdout.write(text, (error) => resolve(!error));
      else resolve(false);
    });
  const progress = (done: number, total: number) => {
    const now = performance.now();
    if (!stderr.isTTY || (done < total && now - progressShown < 200)) return;
    progressShown = now;
    stderr.write(done < total ? `\r${done} of ${total} articles read` : '\r\x1b[K');
  };
  return { write, progress, warn: (line) => void stderr.write(`${line}\n`) };
}

if (parentPort && workerData === READER) {
  const port = parentPort;
  void import('./worker').then(({ serveArticles }) => serveArticles(port));
} else {
  run(process.argv.slice(2), { version, workerFile: __filename }, standardOutput()).then((code) => {
    process.exitCode = code;
  });
}
