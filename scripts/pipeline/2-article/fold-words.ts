/** Words as one compares headlines: case, kinds of quotation mark and dash, and spaces do not count. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[‘’‚‛′`']/g, "'")
    .replace(/[“”„‟″«»"]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
