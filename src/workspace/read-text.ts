import { l10n, type TextDocument, type Uri, workspace } from 'vscode';
import { type Decoder, looksBinary } from './files/decode-text';
import type { FileStat } from './files/disk';
import { diskOf } from './files/editor-disk';
import { messageOf } from './message-of';

/** The editor itself hands no larger document to extensions. */
const LARGEST_BYTES = 50 * 1024 * 1024;
/** The first part of a file tells whether the rest is worth reading. */
const HEAD_BYTES = 1 << 14;

/** A file that can be read, why it is left out, or that there is no such file. */
export type StatedFile = { readonly kind: 'file'; readonly stat: FileStat } | Skipped | { readonly kind: 'missing' };

interface Skipped {
  readonly kind: 'skipped';
  readonly reason: string;
}

/** Its text, also: that its start is not what is looked for (`other`). */
export type ReadText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'other' }
  | Exclude<StatedFile, { readonly kind: 'file' }>;

/** Never rejects. */
export async function statText(uri: Uri): Promise<StatedFile> {
  try {
    const stat = await diskOf(uri).stat(uri);
    if (!stat?.isFile) return { kind: 'missing' };
    return stat.size <= LARGEST_BYTES ? { kind: 'file', stat } : tooLarge(stat.size);
  } catch (error) {
    return { kind: 'skipped', reason: messageOf(error) };
  }
}

/**
 * Reads a file as the editor would show it: its encoding by settings and byte order mark. Reads no more than its start
 * where `accepts` refuses that. `size` is its own when it was last asked for. Never rejects.
 */
export async function readText(
  uri: Uri,
  decoder: Decoder,
  accepts: (start: string) => boolean = () => true,
  size?: number,
): Promise<ReadText> {
  const disk = diskOf(uri);
  try {
    let bytes = await disk.read(uri, HEAD_BYTES, size);
    if (!bytes) return { kind: 'missing' };
    if (looksBinary(bytes)) return binary();
    if (!accepts(await decodeStart(bytes, uri, decoder))) return { kind: 'other' };
    if (bytes.length === HEAD_BYTES) bytes = await disk.read(uri, LARGEST_BYTES + 1, size);
    if (!bytes) return { kind: 'missing' };
    if (bytes.length > LARGEST_BYTES) return tooLarge(bytes.length);
    const text = await decoder.decode(bytes, uri).catch(() => undefined);
    return text === undefined ? binary() : { kind: 'text', text };
  } catch (error) {
    return { kind: 'skipped', reason: messageOf(error) };
  }
}

/** The open document of a path (`uri.toString()`), whose unsaved text wins over the file's. */
export function openDocument(path: string): TextDocument | undefined {
  return workspace.textDocuments.find((document) => !document.isClosed && document.uri.toString() === path);
}

/** Never fails: the last character may be cut. */
async function decodeStart(bytes: Uint8Array, uri: Uri, decoder: Decoder): Promise<string> {
  // A date line and what tells news from other text are the same in all encodings that extend ASCII.
  return bytes[0] >= 0xfe ? decoder.decode(bytes, uri).catch(() => '') : new TextDecoder().decode(bytes);
}

function binary(): Skipped {
  return { kind: 'skipped', reason: l10n.t('binary, not text') };
}

function tooLarge(bytes: number): Skipped {
  return { kind: 'skipped', reason: l10n.t('larger than 50 MB ({0} MB)', Math.ceil(bytes / 1024 / 1024)) };
}
