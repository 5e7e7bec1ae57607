import { overlaps, type Span } from '../../span.ts';
import type { Attribution } from '../attribution.ts';
import type { Annotated, Tagged } from '../learned/link-labels.ts';
import { groupOf, indexByCue, isSameSource } from './add-confidence.ts';
import type { ConfidenceGroup, ConfidenceTable } from './confidence-table.ts';

/** An article held out from training: what was found in it, and what is right. */
export interface MeasuredText {
  attributions: readonly Attribution[];
  tagged: readonly Tagged[];
  gold: readonly Annotated[];
}

/** A step of the table stands on at least so many finds. */
const LEAST = 15;

const touch = (some: readonly Span[], others: readonly Span[]): boolean => some.some((a) => others.some((b) => overlaps(a, b)));
const isRight = ({ source, content }: Attribution, gold: readonly Annotated[]): boolean =>
  gold.some((one) => isSameSource(source, one.source) && touch(content, one.content));

const round = (value: number): number => Math.round(value * 1000) / 1000;
const shareOf = ({ right, of }: { right: number; of: number }): number => (right + 1) / (of + 2);

/** Steps from which on a share is right, rising with the score: neighbouring steps that fall are joined. */
const toSteps = (scored: readonly (readonly [number, boolean])[]): ConfidenceTable['learned'] => {
  const blocks: { from: number; right: number; of: number }[] = [];
  for (const [score, right] of [...scored].sort(([a], [b]) => a - b)) {
    const last = blocks.at(-1);
    if (!last || (last.of >= LEAST && last.from < score)) blocks.push({ from: score, right: Number(right), of: 1 });
    else {
      last.right += Number(right);
      last.of += 1;
    }
  }
  const joined: typeof blocks = [];
  for (const block of blocks) {
    let next = block;
    for (let last = joined.at(-1); last && (shareOf(last) >= shareOf(next) || next.of < LEAST); last = joined.at(-1)) {
      joined.pop();
      next = { from: last.from, right: last.right + next.right, of: last.of + next.of };
    }
    joined.push(next);
  }
  return joined.map((block) => ({ from: round(block.from), share: round(shareOf(block)) }));
};

/** Counts how often each rule's finds and the tagger's additions are right: source and content overlap those of one annotation. */
export const measureConfidence = (texts: readonly MeasuredText[]): ConfidenceTable => {
  const rules = new Map<string, Record<ConfidenceGroup, [number, number]>>();
  const scored: [number, boolean][] = [];
  for (const { attributions, tagged, gold } of texts) {
    const find = indexByCue(tagged);
    for (const attribution of attributions) {
      const right = isRight(attribution, gold);
      const same = find(attribution.cue[0]);
      if (attribution.rule === 'learned') {
        if (same) scored.push([same.score, right]);
        continue;
      }
      const counts = rules.get(attribution.rule) ?? { quoted: [0, 0], sure: [0, 0], shared: [0, 0], alone: [0, 0] };
      rules.set(attribution.rule, counts);
      const count = counts[groupOf(attribution, same)];
      count[0] += Number(right);
      count[1] += 1;
    }
  }
  return { rules: Object.fromEntries([...rules].sort(([a], [b]) => (a < b ? -1 : 1))), learned: toSteps(scored) };
};
