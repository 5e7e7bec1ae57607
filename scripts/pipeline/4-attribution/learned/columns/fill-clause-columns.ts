import type { TokenList } from '../make-token-list.ts';
import { bucket, type Columns } from './columns.ts';

const wh = /^(who|whom|whose|which|what|when|where|why|how|that|whether|if)$/;

const opensClause = (list: TokenList, i: number): boolean => {
  const pos = list.pos[i];
  if (pos === 'PUNCT') return !/^[’'.]$/.test(list.words[i] ?? '');
  return pos === 'SCONJ' || pos === 'CCONJ' || (pos === 'PRON' && wh.test(list.words[i] ?? ''));
};

/** Fills what a token's clause says, a clause being a run between marks, conjunctions and relative pronouns. */
export const fillClauseColumns = (columns: Columns, list: TokenList): void => {
  for (const [start, end] of list.bounds) {
    let first = start;
    let verb = 0;
    for (let i = start; i < end; i += 1) {
      if (i > start && opensClause(list, i)) {
        first = i;
        verb = 0;
      }
      columns.clauseFirst[i] = columns.tag[first] ?? 0;
      columns.clauseBefore[i] = first > start ? (columns.lemma[first - 1] ?? 0) : 1;
      columns.clausePlace[i] = 1 + Math.min(6, bucket(i - first));
      columns.clauseVerb[i] = verb || 1;
      if (verb === 0 && list.pos[i] === 'VERB') verb = columns.lemma[i] ?? 0;
    }
    let next = 1;
    for (let i = end - 1; i >= start; i -= 1) {
      columns.clauseNext[i] = next;
      if (opensClause(list, i)) next = columns.tag[i] ?? 0;
    }
  }
};
