import { readArguments, usage } from './arguments';
import { exitCodes, type Output } from './output';

/** Runs `dateline` with the arguments after the script's name; resolves to the exit code. */
export async function run(args: readonly string[], version: string, output: Output): Promise<number> {
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
      return analyze(command.paths, output);
    }
  }
}
