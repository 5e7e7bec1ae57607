/** FNV-1a over the UTF-16 units of a string, as an unsigned 32-bit number. Never 0, which stands for "nothing". */
export const hashText = (text: string): number => {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix(h, text.length);
};

/** Mixes a number into a hash (the finaliser of MurmurHash3, public domain). Unsigned 32 bits, never 0. */
export const mix = (hash: number, value: number): number => {
  let h = Math.imul(hash ^ value, 0xcc9e2d51);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13) ^ (value << 7), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0 || 1;
};
