import { mendParts } from '../../3-sentence/clauses/mend-parts.ts';
import type { Word } from '../words/words.ts';
import { type Condition, findConditions } from './find-condition.ts';
import { findIdioms, verbOf } from './find-idioms.ts';
import type { Row } from './rows/row.ts';

const OPENERS =
  /^(?:if|only if|unless|provided|provided that|providing|as long as|so long as|on condition that|on the condition that|only with|only when|only once|only after|should|in the event of|in the event that|until|not before|not until|once|as soon as)$/;
const WAITS = /^(?:until|not before|not until)$/;
const NEGATORS = /^(?:not|n't|no|never|nobody|nothing|without|hardly|cannot)$/;
/** What befalls or is threatened where a condition is met. */
const BAD =
  /^(?:fail|failure|collapse|war|suffer|lose|die|crisis|chaos|impossible|leave|strike|resign|quit|riot|sue|bankrupt|bankruptcy|revolt|uprising|bloodshed|disaster|catastrophe|abstain|pay|regret|retaliate|retaliation|consequence|damage|compensation|lawsuit|walk|rebel|boycott|court|ruin|exodus|flee|killing|misery|unrest|bloodbath|panic|ruined|doomed)$/;

/** What those do who stand against what is to come. */
const RESISTS =
  /^(?:block|blockade|barricade|occupy|resist|fight|picket|withhold|veto|mobilise|mobilize|revolt|rebel|disobey|march|protest|demonstrate|obstruct|chain|defend|refuse)$/;

/** What a condition tells: of whom it is made, and whether it is wanted. */
export interface MadeCondition {
  rule: 'made-condition' | 'bad-consequence';
  sign: 1 | -1;
  words: readonly Word[];
}

/** "until the canal is dug": to the end of its clause. */
const findWaits = (content: readonly Word[]): Condition[] => {
  const from = content.findIndex(({ key }) => key === 'until');
  const end = content.findIndex(({ key }, at) => at > from && /^[,;.:!?–—]$/.test(key));
  return from < 0 ? [] : [{ opener: 'until', from, to: end < 0 ? content.length : end }];
};

/** "removing the toll", "an end to the toll": whether words make an end of what is `named` in them. */
export const makesEnd = (words: readonly Word[], named: readonly Word[]): boolean =>
  findIdioms(mendParts(words, verbOf)).some(
    ({ rows, kind, from }) =>
      kind !== 'predicate' && rows.some(({ role }) => role === 'end') && !named.some(({ span }) => span.start === words[from]?.span.start),
  );

const ATTITUDES = new Set(['attitude', 'demand', 'commit', 'ready', 'refuse']);

/**
 * "would back it only if the canal comes" makes the canal a condition and wants it; "will strike if the canal
 * comes" threatens it. Reads statements that name the matter inside of a condition alone.
 */
export const findMadeCondition = ({
  cue,
  content,
  mentions,
}: {
  cue: readonly Word[];
  content: readonly Word[];
  mentions: readonly { words: readonly Word[]; sign: 1 | -1 }[];
}): MadeCondition | undefined => {
  const named = mentions.flatMap(({ words }) => words);
  const [mention] = mentions;
  if (!mention || named.length === 0) return undefined;
  for (const condition of [...findConditions(content), ...findWaits(content)]) {
    if (!OPENERS.test(condition.opener)) continue;
    const inside = content.slice(condition.from, condition.to);
    if (!named.every((word) => inside.includes(word))) continue;
    // "the canal summary" is about something else.
    const last = named.at(-1);
    const end = last === undefined ? -1 : content.indexOf(last);
    if (content[end + 1]?.pos === 'NOUN') continue;
    const outside = mendParts([...cue, ...content.slice(0, condition.from), ...content.slice(condition.to)], verbOf);
    const isDenied = inside.some((word) => NEGATORS.test(word.key) && !named.includes(word));
    const ends = makesEnd(inside, named);
    const sign = isDenied !== ends ? (mention.sign === 1 ? -1 : 1) : mention.sign;
    const idioms = findIdioms(outside);
    const isNo = (from: number): boolean => outside.slice(Math.max(0, from - 3), from).some(({ key }) => NEGATORS.test(key));
    const attitude = idioms.flatMap(({ rows, from }): { row: Row; isNo: boolean }[] => {
      const row = rows.find(({ role }) => ATTITUDES.has(role));
      return row ? [{ row, isNo: isNo(from) }] : [];
    });
    // "would call off its strike": what is averted is no threat.
    const isAverted = (at: number): boolean =>
      idioms.some(({ from, kind, rows }) => kind === 'verb' && from < at && from >= at - 5 && rows.some(({ role }) => role === 'end'));
    const isCue = (at: number): boolean => at < cue.length && !/^(?:threaten|strike|warn)$/.test(outside[at]?.lemma ?? '');
    const isDemanded = idioms.some(({ from, rows }) => from === 0 && rows.some(({ role }) => role === 'demand' || role === 'commit'));
    const bad = outside.find(
      ({ lemma }, at) =>
        !(lemma === 'fail' && outside[at + 1]?.key === 'to') &&
        (BAD.test(lemma) || lemma === 'threaten' || (at > 0 && RESISTS.test(lemma) && isDemanded)) &&
        !isNo(at) &&
        !isCue(at) &&
        !isAverted(at),
    );
    const isGone = outside.some(
      ({ key }, at) =>
        /^(?:no|not)$/.test(key) && /^(?:progress|peace|deal|agreement|talks|future|chance)$/.test(outside[at + 1]?.lemma ?? ''),
    );
    const isUnless = condition.opener === 'unless';
    const side = attitude.at(-1);
    const isFor = side && side.row.sign !== 0 && (side.row.sign === 1) !== side.isNo;
    if (WAITS.test(condition.opener)) {
      const isRefused =
        outside.some(({ key }) => NEGATORS.test(key)) ||
        idioms.some(({ rows }) => rows.some(({ role, sign: own }) => role === 'refuse' || (role === 'end' && own === -1)));
      if (isRefused && condition.opener === 'until') return { rule: 'made-condition', sign, words: inside.slice(0, 1) };
      continue;
    }
    if ((bad || isGone) && !(side && isFor && side.row.role === 'attitude')) {
      const turned = isUnless ? 1 : -1;
      return {
        rule: isUnless ? 'made-condition' : 'bad-consequence',
        sign: turned === sign ? 1 : -1,
        words: bad ? [bad] : inside.slice(0, 1),
      };
    }
    // "would submit it only after a vote": what is waited for is wanted.
    const isDue = outside.some(({ key }) => /^(?:will|would|'ll|'d)$/.test(key)) && !outside.some(({ key }) => NEGATORS.test(key));
    if (!side && isDue && /^only (?:if|when|once|after|with)$/.test(condition.opener))
      return { rule: 'made-condition', sign, words: inside.slice(0, 2) };
    if (!side || isFor === undefined || /^(?:should|in the event|once|as soon)/.test(condition.opener)) continue;
    // "called on the council to act if it fails": what is demanded is another thing.
    if (side.row.role === 'demand' && condition.opener === 'if') continue;
    // "would oppose it unless the canal came": wanted; "would oppose it if the canal came": not wanted.
    if (side.row.role === 'attitude' || side.row.role === 'demand' || side.row.role === 'commit' || side.row.role === 'ready')
      return { rule: 'made-condition', sign: (isFor ? 1 : -1) * (isUnless ? -1 : 1) === sign ? 1 : -1, words: inside.slice(0, 1) };
  }
  return undefined;
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
