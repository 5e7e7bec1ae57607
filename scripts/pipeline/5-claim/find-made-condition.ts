import { isNobody } from './find-announcement.ts';
import { findConditions } from './find-condition.ts';
import { findOperators } from './find-operators.ts';
import { type Signed, type Statement, slice, WISHES } from './statement.ts';
import type { Word } from './words.ts';

const OPENERS =
  /^(?:if|only if|unless|provided|provided that|providing|as long as|so long as|on condition that|on the condition that|only with|only when|only once|only after)$/;
const ATTITUDES = new Set(WISHES.filter((rule) => rule !== 'need'));

/** "would back it only if **the ferry stays**": what somebody makes a condition is what he wants. */
export const madeCondition = ({ content, named, cue }: Statement): Signed | undefined => {
  if (named.size === 0) return undefined;
  for (const condition of findConditions(content)) {
    if (!OPENERS.test(condition.opener)) continue;
    const inside = slice(content, condition);
    if (![...named].every((word) => inside.includes(word))) continue;
    const outside = [...cue, ...content.filter((word) => !inside.includes(word))];
    const operator = findOperators(outside, new Set()).find(({ rule }) => ATTITUDES.has(rule));
    const isThreat = condition.opener === 'unless' && outside.some(({ lemma }) => lemma === 'threaten' || lemma === 'abstain');
    if (!operator && !isThreat) continue;
    const isWanted = isThreat || operator?.sign === (condition.opener === 'unless' ? -1 : 1);
    const isDenied = inside.some(({ key }) => /^(?:no|not|never|without)$/.test(key));
    if (isWanted) return { rule: 'made-condition', sign: isDenied ? -1 : 1, certainty: 'inferred', words: inside.slice(0, 1) };
  }
  return undefined;
};

/** "will not vote **until the figures are published**", "halt all work **before experts have looked**": what is waited for is wanted. */
export const findAwaited = ({ content, cue, named }: Statement): Signed | undefined => {
  const at = content.findIndex(({ key }) => key === 'until' || key === 'before');
  const opener = content[at];
  if (!opener || named.size === 0 || ![...named].every((word) => content.indexOf(word) > at)) return undefined;
  // "before taking sides", "before the summer": a clause with a verb in the perfect or the present.
  const end = content.findIndex(({ key }, own) => own > at && /^[,.;!?]$/.test(key));
  const inside = content.slice(at + 1, end < 0 ? content.length : end);
  if (![...named].every((word) => inside.includes(word)) || !inside.some(({ pos }) => pos === 'AUX' || pos === 'VERB')) return undefined;
  const before = [...cue, ...content.slice(0, at)];
  const isRefused = findOperators(before, new Set()).some(
    ({ rule, sign }) => sign === -1 && /^(?:refusal|ending|support|need|wish|commitment)$/.test(rule),
  );
  const modal = before.findLastIndex(({ key }) => /^(?:will|would|should|must|shall|wo)$/.test(key));
  const isDenied = modal >= 0 && (isNobody(before, modal) || /^(?:not|n't|never)$/.test(before[modal + 1]?.key ?? ''));
  return isRefused || isDenied ? { rule: 'made-condition', sign: 1, certainty: 'inferred', words: [opener] } : undefined;
};

/** The two halves of a bargain: what is asked for, and what is had for it. */
export interface Bargain {
  asked: readonly Word[];
  had: readonly Word[];
}

/** "No fee, no boats", "no boats without a fee", "without a fee there will be no boats": the one is demanded, the other had on that condition. */
export const findBargain = (content: readonly Word[]): Bargain | undefined => {
  const [first] = content;
  const endOf = (from: number): number => {
    const end = content.findIndex(
      ({ key, span }, at) => at > from && (/^[,.;!?]$/.test(key) || (content[at - 1]?.span.end ?? 0) < span.start - 2),
    );
    return end < 0 ? content.length : end;
  };
  const comma = content.findIndex(({ key }) => key === ',');
  if (first?.key === 'no' && comma >= 2 && comma <= 5 && content[comma + 1]?.key === 'no') {
    const had = content.slice(comma + 1, endOf(comma));
    return had.length > 4 ? undefined : { asked: content.slice(0, comma), had };
  }
  const without = content.findIndex(({ key }) => /^(?:without|before|until|unless)$/.test(key));
  const no = content.findIndex(
    ({ key }, at) => key === 'no' && (at === 0 || /^(?:is|be|are|was|see|have|that)$/.test(content[at - 1]?.lemma ?? '')),
  );
  if (without < 0 || no < 0 || Math.abs(without - no) > 14 || (content[without]?.key !== 'without' && (without < no || no > 1)))
    return undefined;
  const [a, b] = [Math.min(without, no), Math.max(without, no)];
  if (content.slice(a, b).some(({ key }) => /^[.;!?]$/.test(key))) return undefined;
  const end = content.findIndex(({ key }, at) => at > b && /^[,.;!?]$/.test(key));
  const [before, after] = [content.slice(a, b), content.slice(b, end < 0 ? content.length : end)];
  return without < no ? { asked: before, had: after } : { asked: after, had: before };
};
