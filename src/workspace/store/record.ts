import { setImmediate as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import type { Analysis } from '../../language/analysis';

const compress = promisify(deflateRaw);
const decompress = promisify(inflateRaw);

/** Items that are turned to or from JSON at a stretch: a few milliseconds' work. */
const STRETCH = 500;

/**
 * One article's analysis as deflated lines of JSON, `[field, value]` or, for a list, `[field, items]` as often as it
 * takes, without the text that spans cover: the article has that. Takes about as many bytes as the article. Never keeps
 * the calling thread for long, however large the article.
 */
export async function encodeAnalysis(analysis: Analysis, text: string): Promise<Uint8Array> {
  const encode = (field: string, value: unknown): string =>
    JSON.stringify([field, value], function (this: unknown, key: string, part: unknown) {
      return key === 'text' && part === coveredText(this, text) ? 0 : part;
    });
  const lines: string[] = [];
  for (const [field, value] of Object.entries(analysis)) {
    if (!Array.isArray(value) || value.length <= STRETCH) {
      if (value !== undefined) lines.push(encode(field, value));
      continue;
    }
    for (let i = 0; i < value.length; i += STRETCH) {
      lines.push(encode(field, value.slice(i, i + STRETCH)));
      await pause();
    }
  }
  // What zlib gives may be a small part of a large buffer.
  return new Uint8Array(await compress(lines.join('\n')));
}

/** The analysis that `encodeAnalysis` was given with the same text; rejects where the record is no such thing. */
export async function decodeAnalysis(record: Uint8Array, text: string): Promise<Analysis> {
  const fields: Record<string, unknown> = {};
  for (const line of (await decompress(record)).toString().split('\n')) {
    const [field, value] = JSON.parse(line) as [string, unknown];
    restoreText(value, text);
    const before = fields[field];
    if (!Array.isArray(before)) fields[field] = value;
    else for (const item of value as unknown[]) before.push(item);
    if (Array.isArray(value) && value.length === STRETCH) await pause();
  }
  return fields as unknown as Analysis;
}

function restoreText(node: unknown, text: string): void {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const item of node) restoreText(item, text);
    return;
  }
  const fields = node as Record<string, unknown>;
  for (const key in fields) {
    if (key === 'text' && fields.text === 0) fields.text = detached(coveredText(fields, text) ?? '');
    else restoreText(fields[key], text);
  }
}

/** What the offsets of a span (UTF-16, `end` exclusive) cover; undefined where it has none. */
function coveredText(span: unknown, text: string): string | undefined {
  const { start, end } = span as { readonly start?: unknown; readonly end?: unknown };
  return typeof start === 'number' && typeof end === 'number' ? text.slice(start, end) : undefined;
}

/** V8 copies slices of up to this length; a longer one keeps the whole article's text in memory. */
const LONGEST_COPIED = 12;

function detached(slice: string): string {
  return slice.length > LONGEST_COPIED ? Buffer.from(slice, 'utf16le').toString('utf16le') : slice;
}
