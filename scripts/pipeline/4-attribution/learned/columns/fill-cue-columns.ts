import type { TokenList } from '../make-token-list.ts';
import { bucket, type Columns, mix } from './columns.ts';
import { likelyCue } from './fill-lexicon-columns.ts';

/** What stands between a token and a cue, gathered while walking away from the cue so that the time stays linear. */
interface Gap {
  cue: number;
  marks: number;
  verbs: number;
  quoted: boolean;
  plain: boolean;
}

const startGap = (cue: number): Gap => ({ cue, marks: 0, verbs: 0, quoted: false, plain: false });

const widenGap = (gap: Gap, list: TokenList, i: number): void => {
  const word = list.words[i];
  if (word === ',' || word === ';' || word === ':') gap.marks = Math.min(2, gap.marks + 1);
  else if (list.pos[i] === 'VERB' || list.pos[i] === 'AUX') gap.verbs = 1;
  if (list.quoted[i]) gap.quoted = true;
  else gap.plain = true;
};

/** The gap as one number: marks, verbs, whether it crosses the edge of a quotation seen from its left end, and its length. */
const toNumber = (gap: Gap, list: TokenList, from: number, to: number): number => {
  const crosses = list.quoted[from] ? gap.plain : gap.quoted;
  return mix(mix(gap.marks * 4 + gap.verbs * 2 + (crosses ? 1 : 0), 17), bucket(to - from));
};

const isCue = (columns: Columns, i: number): boolean =>
  (columns.cueRate[i] ?? 0) >= likelyCue || (columns.pairRate[i] ?? 0) >= likelyCue + 1;

/** The likeliest cue of each sentence, the first of equals, or -1. */
const findTops = (columns: Columns, list: TokenList): number[] =>
  list.bounds.map(([start, end]) => {
    let top = -1;
    for (let i = start; i < end; i += 1) {
      const rate = columns.cueRate[i] ?? 0;
      if (rate >= likelyCue && (top < 0 || rate > (columns.cueRate[top] ?? 0))) top = i;
    }
    return top;
  });

/** Fills what the likely cues of a token's sentence say: the nearest on either side, the likeliest, those of the neighbour sentences. */
export const fillCueColumns = (columns: Columns, list: TokenList): void => {
  const tops = findTops(columns, list);
  const rateAt = (s: number): number => 1 + (columns.cueRate[tops[s] ?? -1] ?? 0);
  list.bounds.forEach(([start, end], s) => {
    const top = tops[s] ?? -1;
    let left: Gap | undefined;
    for (let i = start; i < end; i += 1) {
      if (left) {
        columns.leftCue[i] = columns.lemma[left.cue] ?? 0;
        columns.leftCueGap[i] = toNumber(left, list, left.cue, i);
        columns.leftCueAfter[i] = columns.tag[left.cue + 1] ?? 0;
        widenGap(left, list, i);
      }
      if (isCue(columns, i)) left = startGap(i);
      columns.topCue[i] = columns.lemma[top] ?? 0;
      columns.topCueSide[i] = top < 0 ? 1 : 2 + Math.sign(top - i) + 1;
      columns.topBefore[i] = rateAt(s - 1);
      columns.topAfter[i] = rateAt(s + 1);
    }
    let right: Gap | undefined;
    for (let i = end - 1; i >= start; i -= 1) {
      if (right) {
        columns.rightCue[i] = columns.lemma[right.cue] ?? 0;
        columns.rightCueGap[i] = toNumber(right, list, i, right.cue);
        columns.rightCueAfter[i] = columns.tag[right.cue + 1] ?? 0;
        widenGap(right, list, i);
      }
      if (isCue(columns, i)) right = startGap(i);
    }
  });
};
