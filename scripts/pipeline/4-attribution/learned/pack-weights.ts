import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { aspects, labels } from './labels.ts';
import { templates } from './make-features.ts';
import type { Weights } from './weights.ts';

/** Writes numbers one after another. */
interface ByteWriter {
  float: (value: number) => void;
  /** A whole number from 0 up, seven bits a byte, the low ones first. */
  whole: (value: number) => void;
  bytes: (values: Uint8Array) => void;
  done: () => Uint8Array;
}

/** Reads them back in the same order. Throws past the end. */
interface ByteReader {
  float: () => number;
  whole: () => number;
  bytes: (length: number) => Uint8Array;
}

/** A writer of bytes, little-endian. */
const makeByteWriter = (): ByteWriter => {
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
const makeByteReader = (data: Uint8Array): ByteReader => {
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

const version = 1;
const A = aspects.length;
const L = labels.length;

const writeKeys = (out: ByteWriter, keys: Uint32Array): void => {
  out.whole(keys.length);
  for (const [i, key] of keys.entries()) out.whole(key - (keys[i - 1] ?? 0));
};

const readKeys = (from: ByteReader): Uint32Array => {
  const keys = new Uint32Array(from.whole());
  let last = 0;
  for (let i = 0; i < keys.length; i += 1) {
    last += from.whole();
    keys[i] = last;
  }
  return keys;
};

/**
 * Weights as bytes: keys as differences, rows as columns of one aspect each (most are zero), all of it
 * compressed. The same weights give the same bytes.
 */
export const packWeights = (weights: Weights): Uint8Array => {
  const out = makeByteWriter();
  for (const value of [version, A, L, templates.length]) out.whole(value);
  out.float(weights.unit);
  writeKeys(out, weights.lexiconKeys);
  out.bytes(weights.lexiconSteps);
  const allowed = new Set(weights.steps.before.flatMap((from, to) => from.map((x) => x * L + to)));
  weights.steps.scores.forEach((score, step) => {
    out.whole(allowed.has(step) ? 1 : 0);
    out.float(score);
  });
  writeKeys(out, weights.features);
  const column = new Uint8Array(weights.features.length);
  for (let a = 0; a < A; a += 1) {
    for (let f = 0; f < column.length; f += 1) column[f] = weights.rows[f * A + a] ?? 0;
    out.bytes(column);
  }
  const data = out.done();
  return brotliCompressSync(data, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_LGWIN]: 22, [constants.BROTLI_PARAM_SIZE_HINT]: data.length },
  });
};

/** Weights from their bytes. Throws where they were made for other labels or templates than the program's. */
export const unpackWeights = (bytes: Uint8Array): Weights => {
  const from = makeByteReader(brotliDecompressSync(bytes));
  for (const wanted of [version, A, L, templates.length])
    if (from.whole() !== wanted) throw new Error('the weights do not fit the program: run npm run train');
  const unit = from.float();
  const lexiconKeys = readKeys(from);
  const lexiconSteps = Uint8Array.from(from.bytes(lexiconKeys.length));
  const scores = new Float32Array(L * L);
  const before: number[][] = labels.map(() => []);
  for (let step = 0; step < L * L; step += 1) {
    if (from.whole() === 1) before[step % L]?.push(Math.floor(step / L));
    scores[step] = from.float();
  }
  const features = readKeys(from);
  const rows = new Int8Array(features.length * A);
  for (let a = 0; a < A; a += 1) {
    const column = from.bytes(features.length);
    for (let f = 0; f < column.length; f += 1) rows[f * A + a] = column[f] ?? 0;
  }
  return { features, rows, unit, lexiconKeys, lexiconSteps, steps: { scores, before } };
};
