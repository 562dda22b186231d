/** Reads little-endian numbers and ASCII from bytes, one after another. */
export interface ByteReader {
  uint32(): number;
  float32(): number;
  /** LEB128, unsigned. */
  varint(): number;
  bytes(length: number): Uint8Array;
  ascii(length: number): string;
}

const PIECE = 8192;

export function byteReader(source: Uint8Array): ByteReader {
  const view = new DataView(source.buffer, source.byteOffset, source.byteLength);
  let offset = 0;
  const bytes = (length: number): Uint8Array => {
    if (offset + length > source.length) throw new RangeError('The model file is cut off.');
    offset += length;
    return source.subarray(offset - length, offset);
  };
  return {
    bytes,
    uint32: () => {
      offset += 4;
      return view.getUint32(offset - 4, true);
    },
    float32: () => {
      offset += 4;
      return view.getFloat32(offset - 4, true);
    },
    varint: () => {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = source[offset++];
        value |= (byte & 127) << shift;
        if (byte < 128) return value;
      }
    },
    ascii: (length) => {
      const all = bytes(length);
      let text = '';
      for (let from = 0; from < length; from += PIECE) text += String.fromCharCode(...all.subarray(from, from + PIECE));
      return text;
    },
  };
}
