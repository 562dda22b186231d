import { isAscii, isUtf8 } from 'node:buffer';
import { type Uri, workspace } from 'vscode';

const utf8 = new TextDecoder();

/** The text of bytes as the editor would show it: its encoding by settings and byte order mark. */
export async function decodeText(bytes: Uint8Array, uri: Uri): Promise<string> {
  // To ask the editor takes a way to another process; these are the same for it.
  const text =
    isAscii(bytes) || (isUtf8(bytes) && readsUtf8(uri)) ? utf8.decode(bytes) : await workspace.decode(bytes, { uri });
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** All settings that have bytes read as one text or another. */
export function encodingSettings(): string {
  const scopes = [undefined, ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri)];
  const told = scopes.map((scope) => {
    const files = workspace.getConfiguration('files', scope);
    return ENCODING_SETTINGS.map((name) => [files.get(name), files.inspect(name)?.languageIds ?? []]);
  });
  return JSON.stringify(told);
}

const ENCODING_SETTINGS = ['encoding', 'autoGuessEncoding', 'candidateGuessEncodings'];

/** True where no setting, for whatever language, has the editor read valid UTF-8 as anything else. */
function readsUtf8(uri: Uri): boolean {
  const files = workspace.getConfiguration('files', uri);
  const encoding = files.inspect<string>('encoding');
  const guess = files.inspect<boolean>('autoGuessEncoding');
  if (encoding?.languageIds?.length || guess?.languageIds?.length) return false;
  return files.get('encoding', 'utf8') === 'utf8' && !files.get('autoGuessEncoding', false);
}

/** A NUL byte near the start, where no byte order mark says UTF-16. */
export function looksBinary(bytes: Uint8Array): boolean {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !utf16 && bytes.subarray(0, 8192).includes(0);
}
