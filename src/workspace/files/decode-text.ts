import { isAscii, isUtf8 } from 'node:buffer';
import { type Disposable, type Uri, type WorkspaceFolder, workspace } from 'vscode';

const utf8 = new TextDecoder();

/** Tells texts from bytes. */
export interface Decoder extends Disposable {
  /** The text as the editor would show it: its encoding by settings and byte order mark. */
  decode(bytes: Uint8Array, uri: Uri): Promise<string>;
}

export function createDecoder(): Decoder {
  /** By folder whether valid UTF-8 is read as such there: to ask the settings takes longer than to read an article. */
  const readsUtf8 = new Map<WorkspaceFolder | undefined, boolean>();
  const readsUtf8In = (uri: Uri): boolean => {
    const folder = workspace.getWorkspaceFolder(uri);
    const known = readsUtf8.get(folder) ?? hasUtf8(folder?.uri);
    readsUtf8.set(folder, known);
    return known;
  };
  const changes = workspace.onDidChangeConfiguration(() => readsUtf8.clear());
  return {
    async decode(bytes, uri) {
      // To ask the editor takes a way to another process; these are the same for it.
      const isSame = isAscii(bytes) || (isUtf8(bytes) && readsUtf8In(uri));
      const text = isSame ? utf8.decode(bytes) : await workspace.decode(bytes, { uri });
      return text.startsWith('\uFEFF') ? text.slice(1) : text;
    },
    dispose() {
      changes.dispose();
    },
  };
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
function hasUtf8(scope: Uri | undefined): boolean {
  const files = workspace.getConfiguration('files', scope);
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
