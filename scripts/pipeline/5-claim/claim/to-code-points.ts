/**
 * Makes the conversion from UTF-16 offsets, in which the stages count, to Unicode code points, in which
 * the W3C selectors count. One pass over the text, then a look-up for each offset. An offset inside a
 * surrogate pair counts as the start of its pair; a lone surrogate is one code point.
 */
export const toCodePoints = (text: string): ((offset: number) => number) => {
  const before = new Uint32Array(text.length + 1);
  let count = 0;
  let at = 0;
  for (const character of text) {
    for (let unit = 0; unit < character.length; unit += 1) before[at + unit] = count;
    at += character.length;
    count += 1;
  }
  before[text.length] = count;
  return (offset) => {
    const found = before[offset];
    if (found === undefined) throw new Error(`offset outside the text: ${offset}`);
    return found;
  };
};
