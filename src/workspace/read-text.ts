import { FileSystemError, FileType, l10n, type TextDocument, type Uri, workspace } from 'vscode';

/** The editor itself hands no larger document to extensions. */
const LARGEST_BYTES = 50 * 1024 * 1024;

/** A file's text, why it is left out, or that there is no such file. */
export type ReadText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'skipped'; readonly reason: string }
  | { readonly kind: 'missing' };

/** Reads a file as the editor would show it: its encoding by settings and byte order mark. Never rejects. */
export async function readText(uri: Uri): Promise<ReadText> {
  let bytes: Uint8Array;
  try {
    const { size, type } = await workspace.fs.stat(uri);
    if (type & FileType.Directory) return { kind: 'missing' };
    if (size > LARGEST_BYTES)
      return { kind: 'skipped', reason: l10n.t('larger than 50 MB ({0} MB)', Math.ceil(size / 1024 / 1024)) };
    bytes = await workspace.fs.readFile(uri);
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return { kind: 'missing' };
    return { kind: 'skipped', reason: error instanceof Error ? error.message : String(error) };
  }
  if (looksBinary(bytes)) return { kind: 'skipped', reason: l10n.t('binary, not text') };
  try {
    return { kind: 'text', text: withoutMark(await workspace.decode(bytes, { uri })) };
  } catch {
    return { kind: 'skipped', reason: l10n.t('binary, not text') };
  }
}

/** The open document of a path (`uri.toString()`), whose unsaved text wins over the file's. */
export function openDocument(path: string): TextDocument | undefined {
  return workspace.textDocuments.find((document) => !document.isClosed && document.uri.toString() === path);
}

/** A NUL byte near the start, where no byte order mark says UTF-16. */
function looksBinary(bytes: Uint8Array): boolean {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !utf16 && bytes.subarray(0, 8192).includes(0);
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
