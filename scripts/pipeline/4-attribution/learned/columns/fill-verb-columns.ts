import type { TokenList } from '../make-token-list.ts';
import { bucket, type Columns, hashText, mix } from './columns.ts';

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

interface Group {
  first: number;
  last: number;
  head: number;
  form: number;
  subject: number;
}

/** No verb group is longer (tokens); the bound keeps the time linear on odd texts. */
const longestGroup = 12;

const isVerbal = (pos: string | undefined): boolean => pos === 'VERB' || pos === 'AUX';
const mayStandInside = (list: TokenList, i: number): boolean => {
  const pos = list.pos[i];
  return pos === 'ADV' || pos === 'PART' || isVerbal(pos);
};

/** The word that most likely is the subject: the nearest noun or pronoun to the left that no preposition governs. */
const subjectOf = (list: TokenList, start: number, verb: number): number => {
  let head = -1;
  for (let i = verb - 1; i >= Math.max(start, verb - 14); i -= 1) {
    const pos = list.pos[i];
    if (isVerbal(pos)) break;
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON') {
      if (head < 0) head = i;
    } else if (pos === 'ADP' && head > i) head = -1;
    else if (pos === 'PUNCT' && head >= 0) break;
  }
  return head;
};

const formOf = (list: TokenList, first: number, last: number): number => {
  let aux = '';
  let negated = '';
  for (let i = first; i < last; i += 1) {
    if (list.pos[i] === 'AUX') aux = list.lemmas[i] ?? '';
    if (list.pos[i] === 'PART') negated += list.lemmas[i] === 'to' ? 'to' : 'not';
  }
  const word = list.words[last] ?? '';
  return hashText(`${aux} ${negated} ${word.endsWith('ing') ? 'ing' : word.endsWith('ed') ? 'ed' : '-'}`);
};

const groupsOf = (list: TokenList, start: number, end: number): Group[] => {
  const out: Group[] = [];
  for (let i = start; i < end; i += 1) {
    if (!isVerbal(list.pos[i]) && !(list.words[i] === 'to' && list.pos[i] === 'PART')) continue;
    let last = i;
    for (let k = i; k < Math.min(end, i + longestGroup) && mayStandInside(list, k); k += 1) if (isVerbal(list.pos[k])) last = k;
    out.push({ first: i, last, head: last, form: formOf(list, i, last), subject: subjectOf(list, start, i) });
    i = last;
  }
  return out;
};

/** Fills what the verb groups on either side say: head, form, subject, the word that follows the group. Inside a group, both are that group. */
export const fillVerbColumns = (columns: Columns, list: TokenList): void => {
  for (const [start, end] of list.bounds) {
    const groups = groupsOf(list, start, end);
    let g = 0;
    for (let i = start; i < end; i += 1) {
      while (g < groups.length && (groups[g]?.last ?? 0) < i) g += 1;
      const next = groups[g];
      const prev = next && next.first <= i ? next : groups[g - 1];
      if (next) {
        columns.headNext[i] = columns.lemma[next.head] ?? 0;
        columns.formNext[i] = next.form;
        columns.afterNext[i] = columns.tag[next.last + 1] ?? 0;
        columns.subjectNext[i] =
          next.subject === i ? 1 : mix(columns.pos[next.subject] ?? 0, next.subject < 0 ? 0 : Math.sign(next.subject - i) + 2);
        columns.gapNext[i] = 1 + bucket(Math.max(0, next.first - i));
        columns.rateNext[i] = columns.cueRate[next.head] ?? 0;
      }
      if (prev) {
        columns.headPrev[i] = columns.lemma[prev.head] ?? 0;
        columns.formPrev[i] = prev.form;
        columns.afterPrev[i] = columns.tag[prev.last + 1] ?? 0;
        columns.subjectPrev[i] = columns.lemma[prev.subject] ?? 0;
        columns.gapPrev[i] = 1 + bucket(Math.max(0, i - prev.last));
        columns.ratePrev[i] = columns.cueRate[prev.head] ?? 0;
      }
    }
  }
};
