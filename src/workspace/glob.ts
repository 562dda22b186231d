/**
 * Tells which paths (relative to a workspace folder, with `/`) one of the globs takes, as VS Code reads them:
 * `*` and `?` within a name, `**` over folders, `{a,b}`, `[a-z]`, `[!a]`. A glob without `/` takes a file of that name
 * in any folder.
 */
export function globMatcher(globs: readonly string[]): (relativePath: string) => boolean {
  const patterns = globs.map((glob) => new RegExp(`^${source(glob.includes('/') ? glob : `**/${glob}`)}$`));
  return (path) => patterns.some((pattern) => pattern.test(path));
}

function source(glob: string): string {
  let result = '';
  for (let i = 0; i < glob.length; ) {
    const rest = glob.slice(i);
    const piece = folders(rest) ?? bracket(rest) ?? braces(rest) ?? single(rest);
    result += piece.source;
    i += piece.length;
  }
  return result;
}

interface Piece {
  readonly source: string;
  readonly length: number;
}

// "**/a" also takes "a"; "a/**" also takes "a"
function folders(rest: string): Piece | undefined {
  if (rest.startsWith('**/')) return { source: '(?:[^/]+/)*', length: 3 };
  if (rest === '/**') return { source: '(?:/.*)?', length: 3 };
  if (rest.startsWith('**')) return { source: '.*', length: 2 };
  return undefined;
}

function bracket(rest: string): Piece | undefined {
  const match = /^\[([!^]?)([^\]/]+)\]/.exec(rest);
  if (!match) return undefined;
  const members = match[2].replace(/[\\^[]/g, '\\$&');
  // "[z-a]" is no range: then it stands for itself.
  try {
    const set = `[${match[1] ? '^/' : ''}${members}]`;
    new RegExp(set);
    return { source: set, length: match[0].length };
  } catch {
    return { source: escaped(match[0]), length: match[0].length };
  }
}

function braces(rest: string): Piece | undefined {
  if (!rest.startsWith('{')) return undefined;
  const alternatives: string[] = [];
  let depth = 0;
  let start = 1;
  for (let i = 0; i < rest.length; i++) {
    if (rest[i] === '{') depth++;
    else if (rest[i] === '}') depth--;
    if ((rest[i] === ',' && depth === 1) || depth === 0) {
      alternatives.push(source(rest.slice(start, i)));
      start = i + 1;
    }
    if (depth === 0) return { source: `(?:${alternatives.join('|')})`, length: i + 1 };
  }
  return undefined;
}

function single(rest: string): Piece {
  if (rest[0] === '*') return { source: '[^/]*', length: 1 };
  if (rest[0] === '?') return { source: '[^/]', length: 1 };
  return { source: escaped(rest[0]), length: 1 };
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
