import { parseArgs } from 'node:util';

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'analyze'; readonly paths: readonly string[]; readonly jobs: number | undefined }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'bad-usage'; readonly message: string };

export const usage = `Usage: dateline analyze PATH... [--format jsonl] [--jobs N]

Reads news articles and writes what they tell (names, dates, quotes, events) to
standard output as JSON Lines; progress and warnings go to standard error.

  PATH             a folder, read to the bottom, or an article file
  --format jsonl   one JSON record a line (the default)
  --jobs N         read in N threads at once (from 1 to 256; by default one a core,
                   and none beside the main one where there is little to read)
  -h, --help       show this text
  -v, --version    show the version

Exit codes: 0 all was read; 1 some input could not be read; 2 bad usage.
`;

const MOST_JOBS = 256;

/** Reads the arguments after `node cli.js`; never throws. */
export function readArguments(args: readonly string[]): Command {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'jsonl' },
        jobs: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
    if (values.help) return { kind: 'help' };
    if (values.version) return { kind: 'version' };
    const [command, ...paths] = positionals;
    if (command === undefined) return badUsage('a command is missing');
    if (command !== 'analyze') return badUsage(`unknown command '${command}'`);
    if (values.format !== 'jsonl') return badUsage(`unknown format '${values.format}': only jsonl is written`);
    if (paths.length === 0) return badUsage('analyze needs at least one PATH');
    if (paths.includes('')) return badUsage('a PATH is empty');
    const { jobs } = values;
    if (jobs !== undefined && !isCount(jobs)) return badUsage(`--jobs '${jobs}' is no number from 1 to ${MOST_JOBS}`);
    return { kind: 'analyze', paths, jobs: jobs === undefined ? undefined : Number(jobs) };
  } catch (error) {
    return badUsage(error instanceof Error ? error.message : String(error));
  }
}

function isCount(text: string): boolean {
  return /^[1-9][0-9]{0,2}$/.test(text) && Number(text) <= MOST_JOBS;
}

function badUsage(message: string): Command {
  return { kind: 'bad-usage', message };
}
