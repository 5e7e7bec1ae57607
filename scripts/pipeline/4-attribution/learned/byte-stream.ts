/** Writes numbers one after another. */
export interface ByteWriter {
  float: (value: number) => void;
  /** A whole number from 0 up, seven bits a byte, the low ones first. */
  whole: (value: number) => void;
  bytes: (values: Uint8Array) => void;
  done: () => Uint8Array;
}

/** Reads them back in the same order. Throws past the end. */
export interface ByteReader {
  float: () => number;
  whole: () => number;
  bytes: (length: number) => Uint8Array;
}

/** A writer of bytes, little-endian. */
export const makeByteWriter = (): ByteWriter => {
  let buffer = new Uint8Array(1 << 16);
  let at = 0;
  const room = (more: number): void => {
    if (at + more <= buffer.length) return;
    const larger = new Uint8Array(Math.max(buffer.length * 2, at + more));
    larger.set(buffer);
    buffer = larger;
  };
  return {
    float: (value) => {
      room(4);
      new DataView(buffer.buffer).setFloat32(at, value, true);
      at += 4;
    },
    whole: (value) => {
      room(5);
      let rest = value;
      while (rest >= 128) {
        buffer[at] = (rest % 128) + 128;
        at += 1;
        rest = Math.floor(rest / 128);
      }
      buffer[at] = rest;
      at += 1;
    },
    bytes: (values) => {
      room(values.length);
      buffer.set(values, at);
      at += values.length;
    },
    done: () => buffer.slice(0, at),
  };
};

/** A reader of what a writer wrote. */
export const makeByteReader = (data: Uint8Array): ByteReader => {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  let at = 0;
  return {
    float: () => {
      at += 4;
      return view.getFloat32(at - 4, true);
    },
    whole: () => {
      let value = 0;
      for (let unit = 1; ; unit *= 128) {
        const byte = view.getUint8(at);
        at += 1;
        value += (byte % 128) * unit;
        if (byte < 128) return value;
      }
    },
    bytes: (length) => {
      if (at + length > data.length) throw new RangeError('the bytes end too soon');
      at += length;
      return data.subarray(at - length, at);
    },
  };
};
