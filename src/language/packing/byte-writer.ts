/** Where the codecs of this folder write. */
export interface ByteWriter {
  /** Start of the span written last, which the next one counts from. */
  last: number;
  /** A whole number from 0 to 2^53 - 1, seven bits a byte, low ones first (LEB128). */
  natural(value: number): void;
  /** A whole number of either sign, small ones short (zigzag). */
  whole(value: number): void;
  /** Eight bytes, IEEE 754. */
  float(value: number): void;
  /** Its place in the table of strings, each of which is written once. */
  string(value: string): void;
  /** All that was written, the table of strings before it, in a buffer of its own. */
  finish(): Uint8Array;
}

const START_BYTES = 4096;

export function createByteWriter(): ByteWriter {
  const places = new Map<string, number>();
  const body = createBuffer();
  return {
    last: 0,
    natural: body.natural,
    whole: (value) => body.natural(value < 0 ? -2 * value - 1 : 2 * value),
    float(value) {
      const bytes = new Uint8Array(Float64Array.of(value).buffer);
      for (const byte of bytes) body.byte(byte);
    },
    string(value) {
      let place = places.get(value);
      if (place === undefined) {
        place = places.size;
        places.set(value, place);
      }
      body.natural(place);
    },
    finish() {
      const table = createBuffer();
      table.natural(places.size);
      for (const text of places.keys()) writeString(table, text);
      const all = new Uint8Array(table.length() + body.length());
      all.set(table.bytes());
      all.set(body.bytes(), table.length());
      return all;
    },
  };
}

/** Length and width in one number, then a byte a code unit, or two where one of them needs it. */
function writeString({ natural, byte }: Buffer, text: string): void {
  let wide = 0;
  for (let i = 0; i < text.length && wide === 0; i++) if (text.charCodeAt(i) > 0xff) wide = 1;
  natural(2 * text.length + wide);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    byte(unit & 0xff);
    if (wide) byte(unit >> 8);
  }
}

interface Buffer {
  byte(value: number): void;
  natural(value: number): void;
  length(): number;
  bytes(): Uint8Array;
}

function createBuffer(): Buffer {
  let bytes = new Uint8Array(START_BYTES);
  let length = 0;
  const byte = (value: number): void => {
    if (length === bytes.length) {
      const larger = new Uint8Array(2 * length);
      larger.set(bytes);
      bytes = larger;
    }
    bytes[length++] = value;
  };
  return {
    byte,
    natural(value) {
      let rest = value;
      while (rest > 0x7f) {
        byte((rest % 0x80) | 0x80);
        rest = Math.floor(rest / 0x80);
      }
      byte(rest);
    },
    length: () => length,
    bytes: () => bytes.subarray(0, length),
  };
}
