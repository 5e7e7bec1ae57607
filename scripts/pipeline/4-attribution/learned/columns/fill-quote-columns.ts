import { mix } from '../hash.ts';
import type { TokenList } from '../make-token-list.ts';
import { bucket, type Columns } from './columns.ts';

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
