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

const START_BYTES = 8192;
/** No number takes more bytes. */
const LONGEST_NUMBER = 8;

export function createByteWriter(): ByteWriter {
  return new TableWriter();
}

/** A class, not closures: its methods are called for every field of every article. */
class TableWriter implements ByteWriter {
  last = 0;
  private readonly places = new Map<string, number>();
  private readonly body = new Bytes();

  natural(value: number): void {
    this.body.natural(value);
  }

  whole(value: number): void {
    this.body.natural(value < 0 ? -2 * value - 1 : 2 * value);
  }

  float(value: number): void {
    this.body.put(new Uint8Array(Float64Array.of(value).buffer));
  }

  string(value: string): void {
    let place = this.places.get(value);
    if (place === undefined) {
      place = this.places.size;
      this.places.set(value, place);
    }
    this.body.natural(place);
  }

  finish(): Uint8Array {
    const table = new Bytes();
    table.natural(this.places.size);
    for (const text of this.places.keys()) table.string(text);
    const all = new Uint8Array(table.length + this.body.length);
    all.set(table.written());
    all.set(this.body.written(), table.length);
    return all;
  }
}

class Bytes {
  length = 0;
  private bytes = new Uint8Array(START_BYTES);

  natural(value: number): void {
    if (this.length + LONGEST_NUMBER > this.bytes.length) this.grow(LONGEST_NUMBER);
    const { bytes } = this;
    let { length } = this;
    let rest = value;
    // beyond 31 bits, shifts lose what divisions keep
    while (rest > 0x7fffffff) {
      bytes[length++] = (rest % 0x80) | 0x80;
      rest = Math.floor(rest / 0x80);
    }
    while (rest > 0x7f) {
      bytes[length++] = (rest & 0x7f) | 0x80;
      rest >>= 7;
    }
    bytes[length++] = rest;
    this.length = length;
  }

  /** Length and width in one number, then a byte a code unit, or two where one of them needs it. */
  string(text: string): void {
    const units = text.length;
    if (this.length + LONGEST_NUMBER + 2 * units > this.bytes.length) this.grow(LONGEST_NUMBER + 2 * units);
    let wide = 0;
    for (let i = 0; i < units && wide === 0; i++) if (text.charCodeAt(i) > 0xff) wide = 1;
    this.natural(2 * units + wide);
    const { bytes } = this;
    let { length } = this;
    for (let i = 0; i < units; i++) {
      const unit = text.charCodeAt(i);
      bytes[length++] = unit;
      if (wide === 1) bytes[length++] = unit >> 8;
    }
    this.length = length;
  }

  put(bytes: Uint8Array): void {
    if (this.length + bytes.length > this.bytes.length) this.grow(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  written(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  private grow(by: number): void {
    const larger = new Uint8Array(Math.max(2 * this.bytes.length, this.length + by));
    larger.set(this.bytes);
    this.bytes = larger;
  }
}
