import type { Columns } from './columns/columns.ts';
import { mix } from './hash.ts';
import { templates } from './templates.ts';

/** Features a token, one a template. */
export const featureCount = templates.length;

/** Hashed features of a document's tokens, or of those from `start` to before `end`: `featureCount` a token. */
export const makeFeatures = (columns: Columns, start = 0, end = columns.word.length): Uint32Array => {
  const n = end - start;
  const out = new Uint32Array(n * featureCount);
  templates.forEach((template, t) => {
    const parts = template.map(([name, offset]) => ({ column: columns[name], offset }));
    for (let i = 0; i < n; i += 1) {
      let h = mix(t + 1, 0x9e3779b1);
      for (const { column, offset } of parts) h = mix(h, column[start + i + offset] ?? 0xffff);
      out[i * featureCount + t] = h;
    }
  });
  return out;
};
