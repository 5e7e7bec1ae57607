import type { TokenList } from '../make-token-list.ts';
import { bucket, type Columns, mix } from './columns.ts';

/** Fills what the quotations say: of a token inside one, what stands before and after it and its length; of one outside, how near it is. */
export const fillQuoteColumns = (columns: Columns, list: TokenList): void => {
  const n = list.words.length;
  let i = 0;
  let since = 99;
  while (i < n) {
    if (!list.quoted[i]) {
      since = list.pos[i] === 'BREAK' ? 99 : since + 1;
      columns.quoteNear[i] = 1 + Math.min(6, since);
      i += 1;
      continue;
    }
    let end = i;
    while (end < n && list.quoted[end]) end += 1;
    const lead = mix(columns.tag[i - 2] ?? 0, 5);
    const tail = mix(
      columns.tag[end + 1] ?? 0,
      columns.word[end - 1] === columns.word[i - 2] ? 1 : list.pos[end - 1] === 'PUNCT' ? (columns.word[end - 1] ?? 0) : 2,
    );
    columns.quoteLead.fill(lead, i, end);
    columns.quoteTail.fill(tail, i, end);
    columns.quoteLength.fill(1 + bucket(end - i), i, end);
    i = end;
    since = 0;
  }
  let until = 99;
  for (i = n - 1; i >= 0; i -= 1) {
    until = list.quoted[i] ? 0 : list.pos[i] === 'BREAK' ? 99 : until + 1;
    if (!list.quoted[i]) columns.quoteNear[i] = mix(columns.quoteNear[i] ?? 0, Math.min(6, until));
  }
};

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
