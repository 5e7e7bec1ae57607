/** Features seen at least `least` times, ascending, found in one pass over all documents with a fixed table of 32-bit hashes. */
export const countFeatures = (documents: readonly Uint32Array[], least: number): Uint32Array => {
  const total = documents.reduce((sum, features) => sum + features.length, 0);
  const bits = Math.min(27, Math.ceil(Math.log2(Math.max(16, total))));
  const mask = 2 ** bits - 1;
  const keys = new Uint32Array(2 ** bits);
  const counts = new Uint16Array(2 ** bits);
  for (const features of documents)
    for (const key of features) {
      let slot = key & mask;
      while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
      keys[slot] = key;
      counts[slot] = Math.min(65535, (counts[slot] ?? 0) + 1);
    }
  return keys.filter((key, slot) => key !== 0 && (counts[slot] ?? 0) >= least).sort();
};
