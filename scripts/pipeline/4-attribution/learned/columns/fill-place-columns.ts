import { mix } from '../hash.ts';
import type { TokenList } from '../make-token-list.ts';
import { bucket, type Columns } from './columns.ts';

/** Fills where a token stands in its sentence, the sentence in its block, the block in the document, and what the sentence looks like. */
export const fillPlaceColumns = (columns: Columns, list: TokenList): void => {
  const sizes = new Map<number, number>();
  for (const block of list.blocks) sizes.set(block, (sizes.get(block) ?? 0) + 1);
  let inBlock = 0;
  let order = 0;
  list.bounds.forEach(([start, end], s) => {
    const block = list.blocks[s] ?? 0;
    const fresh = s === 0 || list.blocks[s - 1] !== block;
    inBlock = fresh ? 0 : inBlock + 1;
    order += fresh ? 1 : 0;
    const quoted = list.quoted.subarray(start, end);
    const share = quoted.reduce((sum, q) => sum + q, 0) / Math.max(1, end - start);
    const look =
      Math.ceil(share * 3) * 8 +
      (list.quoted[start + 1] ? 4 : 0) +
      (list.quoted[end - 2] ? 2 : 0) +
      (list.words.slice(start, end).includes(':') ? 1 : 0);
    const place = mix(1 + Math.min(4, inBlock), Math.min(5, sizes.get(block) ?? 1));
    for (let i = start; i < end; i += 1) {
      columns.sentenceStart[i] = 1 + Math.min(8, bucket(i - start));
      columns.sentenceEnd[i] = 1 + Math.min(8, bucket(end - 1 - i));
      columns.sentencePlace[i] = place;
      columns.sentenceLook[i] = 1 + look;
      columns.blockPlace[i] = 1 + Math.min(5, order);
      columns.sentenceFirst[i] = columns.tag[start] ?? 0;
      columns.sentenceLast[i] = columns.word[end - 1] ?? 0;
    }
  });
};
