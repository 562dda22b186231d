import { isUtf8 } from 'node:buffer';

/** A file's text, or why it has none. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: Encoding }
  | { readonly kind: 'binary' };

export type Encoding = 'utf-8' | 'utf-16' | 'windows-1252';

/**
 * Text of the bytes, without byte order mark, line ends kept: UTF-8, UTF-16 where a byte order mark tells so, else
 * Windows-1252 (which Latin-1 texts on the web are read as, WHATWG Encoding). `cut` tells that the bytes are the
 * start of a longer file, whose last character may be torn.
 */
export function decode(bytes: Uint8Array, cut = false): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return utf16(buffer.subarray(2));
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return utf16(Buffer.from(evenPart(buffer.subarray(2))).swap16());
  if (looksBinary(buffer)) return { kind: 'binary' };
  const whole = cut ? buffer.subarray(0, wholeCharacters(buffer)) : buffer;
  if (isUtf8(whole)) return { kind: 'text', text: withoutMark(whole.toString('utf8')), encoding: 'utf-8' };
  return { kind: 'text', text: windows1252(buffer), encoding: 'windows-1252' };
}

function utf16(buffer: Buffer): Decoded {
  return { kind: 'text', text: evenPart(buffer).toString('utf16le'), encoding: 'utf-16' };
}

function evenPart(buffer: Buffer): Buffer {
  return buffer.subarray(0, buffer.length - (buffer.length % 2));
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** A NUL byte, or more than one control byte in fifty, near the start: no text that people write has them. */
function looksBinary(buffer: Buffer): boolean {
  const head = buffer.subarray(0, 1 << 14);
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1a && byte !== 0x1b) controls++;
  }
  return controls * 50 > head.length;
}

/** Length without a torn UTF-8 sequence at the end. */
function wholeCharacters(buffer: Buffer): number {
  for (let back = 1; back <= Math.min(3, buffer.length); back++) {
    const byte = buffer[buffer.length - back];
    if (byte < 0x80) break;
    if (byte >= 0xc0) return buffer.length - back;
  }
  return buffer.length;
}

/** Bytes 0x80 to 0x9F of Windows-1252; those without a character stay the control character that they are. */
const upperControls = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function windows1252(buffer: Buffer): string {
  return buffer
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (character) => upperControls[character.charCodeAt(0) - 0x80]);
}
