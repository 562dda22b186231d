import { readArguments, usage } from './arguments';
import { exitCodes, type Output } from './output';

/** The program that runs: its version, and the script that its reading threads are started from. */
export interface Program {
  readonly version: string;
  readonly workerFile: string;
}

/** Runs `dateline` with the arguments after the script's name; resolves to the exit code. */
export async function run(args: readonly string[], { version, workerFile }: Program, output: Output): Promise<number> {
  const command = readArguments(args);
  switch (command.kind) {
    case 'help':
      await output.write(usage);
      return exitCodes.success;
    case 'version':
      await output.write(`${version}\n`);
      return exitCodes.success;
    case 'bad-usage':
      output.warn(`dateline: ${command.message}\n\n${usage}`);
      return exitCodes.badUsage;
    case 'analyze': {
      // The engine loads only where there is something to analyse.
      const { analyze } = await import('./analyze');
      return analyze({ paths: command.paths, jobs: command.jobs, workerFile }, output);
    }
  }
}
