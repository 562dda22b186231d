import type { ByteReader } from './byte-reader';
import type { ByteWriter } from './byte-writer';

/** How values of one type are written and read; what is read equals what was written. */
export interface Codec<T> {
  write(out: ByteWriter, value: T): void;
  read(from: ByteReader): T;
}

/** The codec of a field that an object may lack. */
export interface OptionalCodec<T> extends Codec<T | undefined> {
  readonly optional: true;
}

/** A codec for every field. */
export type Fields<T> = {
  readonly [K in keyof T]-?: undefined extends T[K] ? OptionalCodec<Exclude<T[K], undefined>> : Codec<T[K]>;
};

export const string: Codec<string> = { write: (out, value) => out.string(value), read: (from) => from.string() };

/** 0 and up. */
export const natural: Codec<number> = { write: (out, value) => out.natural(value), read: (from) => from.natural() };

/** Any number. */
export const number: Codec<number> = {
  write(out, value) {
    const isWhole = Number.isInteger(value) && Number.isSafeInteger(2 * value) && !Object.is(value, -0);
    out.natural(isWhole ? 1 : 0);
    if (isWhole) out.whole(value);
    else out.float(value);
  },
  read: (from) => (from.natural() === 1 ? from.whole() : from.float()),
};

/** Offsets are told by the way from the span before, which is short in lists in text order. */
export const start: Codec<number> = {
  write(out, value) {
    out.whole(value - out.last);
    out.last = value;
  },
  read(from) {
    from.last += from.whole();
    return from.last;
  },
};

/** Stands behind its `start`. */
export const end: Codec<number> = {
  write: (out, value) => out.whole(value - out.last),
  read: (from) => from.last + from.whole(),
};

export function oneOf<T extends string>(...values: readonly T[]): Codec<T> {
  return {
    write(out, value) {
      const place = values.indexOf(value);
      if (place < 0) throw new RangeError(`${value} is none of ${values.join(', ')}`);
      out.natural(place);
    },
    read: (from) => values[from.natural()],
  };
}

export function nullable<T>(codec: Codec<T>): Codec<T | null> {
  return {
    write(out, value) {
      out.natural(value === null ? 0 : 1);
      if (value !== null) codec.write(out, value);
    },
    read: (from) => (from.natural() === 0 ? null : codec.read(from)),
  };
}

/** An index, or null: one number. */
export const index: Codec<number | null> = {
  write: (out, value) => out.natural(value === null ? 0 : value + 1),
  read(from) {
    const value = from.natural();
    return value === 0 ? null : value - 1;
  },
};

export function optional<T>(codec: Codec<T>): OptionalCodec<T> {
  return {
    optional: true,
    write(out, value) {
      out.natural(value === undefined ? 0 : 1);
      if (value !== undefined) codec.write(out, value);
    },
    read: (from) => (from.natural() === 0 ? undefined : codec.read(from)),
  };
}

export function list<T>(codec: Codec<T>): Codec<readonly T[]> {
  return {
    write(out, values) {
      out.natural(values.length);
      for (const value of values) codec.write(out, value);
    },
    read(from) {
      const length = from.natural();
      const values: T[] = [];
      for (let i = 0; i < length; i++) values.push(codec.read(from));
      return values;
    },
  };
}

/**
 * An object with these fields, written in the order given: `start` before `end`. `make` reads one all of whose fields
 * are there at once, in the same order: objects that many articles have many of are made sooner so, and are smaller.
 */
export function object<T extends object>(fields: Fields<T>, make?: (from: ByteReader) => T): Codec<T> {
  const all = Object.entries(fields) as [keyof T, Codec<T[keyof T]> & { readonly optional?: true }][];
  return {
    write(out, value) {
      for (const [key, codec] of all) codec.write(out, value[key]);
    },
    read:
      make ??
      ((from) => {
        const value = {} as T;
        for (const [key, codec] of all) {
          const part = codec.read(from);
          if (!codec.optional || part !== undefined) value[key] = part;
        }
        return value;
      }),
  };
}
