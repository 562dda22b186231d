/** Reads what a `ByteWriter` wrote, in the same order. Throws a `RangeError` where the bytes end too early. */
export interface ByteReader {
  /** Start of the span read last, which the next one counts from. */
  last: number;
  natural(): number;
  whole(): number;
  float(): number;
  string(): string;
}

const CUT = 'the bytes of an analysis end too early';
/** Bytes of a string that are read at once: arguments of a call have a limit. An even number. */
const STRETCH = 4096;

export function createByteReader(bytes: Uint8Array): ByteReader {
  let at = 0;
  const byte = (): number => {
    if (at >= bytes.length) throw new RangeError(CUT);
    return bytes[at++];
  };
  const natural = (): number => {
    const first = byte();
    if (first < 0x80) return first;
    let value = first & 0x7f;
    let scale = 0x80;
    for (;;) {
      const next = byte();
      value += (next & 0x7f) * scale;
      if (next < 0x80) return value;
      scale *= 0x80;
    }
  };
  /** Where a string begins, until it is asked for. */
  const strings: (string | number)[] = [];
  for (let left = natural(); left > 0; left--) {
    strings.push(at);
    const told = natural();
    const wide = told % 2;
    at += ((told - wide) / 2) * (1 + wide);
    if (at > bytes.length) throw new RangeError(CUT);
  }
  const make = (begin: number): string => {
    const resume = at;
    at = begin;
    const told = natural();
    const wide = told % 2;
    const end = at + ((told - wide) / 2) * (1 + wide);
    let text = '';
    for (let from = at; from < end; from += STRETCH)
      text += characters(bytes, from, Math.min(end, from + STRETCH), wide);
    at = resume;
    return text;
  };
  return {
    last: 0,
    natural,
    whole() {
      const value = natural();
      return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
    },
    float() {
      const parts = new Uint8Array(8);
      for (let i = 0; i < parts.length; i++) parts[i] = byte();
      return new Float64Array(parts.buffer)[0];
    },
    string() {
      const place = natural();
      if (place >= strings.length) throw new RangeError('the bytes of an analysis name a string that is not there');
      const known = strings[place];
      if (typeof known === 'string') return known;
      const made = make(known);
      strings[place] = made;
      return made;
    },
  };
}

/** Plain arrays by length, used again: such an array is handed over as arguments much faster than a part of the bytes. */
const scratch: number[][] = Array.from({ length: 64 }, (_, length) => new Array<number>(length).fill(0));

function characters(bytes: Uint8Array, from: number, to: number, wide: number): string {
  const length = wide ? (to - from) / 2 : to - from;
  const units = length < scratch.length ? scratch[length] : new Array<number>(length).fill(0);
  if (wide) for (let at = 0; at < length; at++) units[at] = bytes[from + 2 * at] | (bytes[from + 2 * at + 1] << 8);
  else for (let at = 0; at < length; at++) units[at] = bytes[from + at];
  return String.fromCharCode.apply(null, units);
}
