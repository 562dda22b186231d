import type { Span } from './span';

const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** Offset of the first code unit of each line; `\r\n`, `\n` and `\r` end a line. */
export function lineStartsOf(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED || (code === RETURN && text.charCodeAt(at + 1) !== LINE_FEED)) starts.push(at + 1);
  }
  return starts;
}

/**
 * The paragraphs of the text from `from` on, without surrounding white space. Each line is one, save in a text whose
 * lines are broken to a width: there, blank lines part them.
 */
export function paragraphsOf(text: string, lineStarts: readonly number[], from: number): Span[] {
  const blocks = blocksOf(text, lineStarts, from);
  const broken = isBrokenToWidth(text, blocks);
  const paragraphs: Span[] = [];
  for (const lines of blocks)
    if (broken) paragraphs.push({ start: lines[0].start, end: lines[lines.length - 1].end });
    else for (const line of lines) paragraphs.push(line);
  return paragraphs;
}

/** Runs of lines that are not blank, each trimmed. */
function blocksOf(text: string, lineStarts: readonly number[], from: number): Span[][] {
  const blocks: Span[][] = [];
  let open: Span[] | null = null;
  for (let index = 0; index < lineStarts.length; index++) {
    const lineEnd = index + 1 < lineStarts.length ? lineStarts[index + 1] : text.length;
    if (lineEnd <= from) continue;
    const line = trimmed(text, Math.max(lineStarts[index], from), lineEnd);
    if (line.start === line.end) open = null;
    else if (open) open.push(line);
    else {
      open = [line];
      blocks.push(open);
    }
  }
  return blocks;
}

/** The span without white space at either end. */
export function trimmed(text: string, start: number, end: number): Span {
  let first = start;
  let last = end;
  while (first < last && isSpace(text.charCodeAt(first))) first++;
  while (last > first && isSpace(text.charCodeAt(last - 1))) last--;
  return { start: first, end: last };
}

function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0xa0) return false;
  return code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || isRareSpace(code);
}

function isRareSpace(code: number): boolean {
  return code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff;
}

/** True where most lines that another follows at once stop within a sentence, at a width of no more than 120. */
function isBrokenToWidth(text: string, blocks: readonly (readonly Span[])[]): boolean {
  let breaks = 0;
  let within = 0;
  for (const lines of blocks) {
    for (let at = 0; at < lines.length - 1; at++) {
      const { start, end } = lines[at];
      breaks++;
      const length = end - start;
      if (length >= 40 && length <= 120 && !/[.!?:;"”’)\]]/.test(text[end - 1])) within++;
    }
  }
  return within >= 3 && within * 2 > breaks;
}
