import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { type ByteReader, type ByteWriter, makeByteReader, makeByteWriter } from './byte-stream.ts';
import { aspects, labels } from './labels.ts';
import { templates } from './templates.ts';
import type { Weights } from './weights.ts';

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
