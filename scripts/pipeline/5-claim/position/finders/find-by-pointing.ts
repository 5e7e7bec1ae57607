import type { PositionId } from '../../../../../src/schema/index.ts';
import { findPronouns, isProposal, pointsBack } from '../../stance/anaphor.ts';
import type { Mention } from '../../stance/mention.ts';
import type { PositionFacts } from '../../stance/position-facts.ts';
import { readReferent } from '../../stance/read-mentions.ts';
import type { ResolvedReading } from '../../words/reading.ts';
import type { Word } from '../../words/words.ts';
import { PLANS } from '../find-plan.ts';
import { matchPositions } from '../match-positions.ts';
import type { ArticleSoFar, Find, Found } from './finder.ts';
import { mentionsOf, standing } from './mentions-of.ts';

/** "the bill", "this plan": what the article is about, and not what was last spoken of. */
const speaksOfPlan = (words: readonly Word[]): boolean =>
  words.some(
    ({ lemma }, at) =>
      (PLANS.test(lemma) || lemma === 'offer') &&
      /^(?:the|this|that|any)$/.test(words[at - 1]?.key ?? '') &&
      !/^(?:of|to|for)$/.test(words[at + 1]?.key ?? ''),
  );

/**
 * What "the plan" or "it" stands for, by the sentence that named the matter: an act upon it, where that tells of one.
 * Else a proposal is what the position's text lets it be, and a pronoun may be open.
 */
const referentOf = (
  { spoken, index }: ArticleSoFar,
  { contentSpan, block }: ResolvedReading,
  id: PositionId,
  fact: PositionFacts,
  isPlan: boolean,
): Pick<Mention, 'sign' | 'stands'> => {
  const words = spoken.wordsBefore(contentSpan.start, 4, block);
  const hits = matchPositions(words, index).positions.get(id);
  const sign = hits && readReferent(words, mentionsOf(hits, fact), fact, { isOwn: () => true });
  if (sign) return !isPlan && standing(fact).stands ? { sign, stands: 'act' } : { sign };
  if (isPlan) return fact.plan === 0 ? { sign: fact.direction, stands: 'either' } : { sign: fact.plan };
  return standing(fact);
};

/** "the plan", "such guarantees", or a fragment: what was last spoken of, or the plan that the article is about. */
export const findPointedAt: Find = ({ reading, own, anaphor, goesOn }, article) => {
  const { spoken, facts, plan } = article;
  const partly = new Set([...own.partly.values()].flatMap((hits) => hits.flatMap(({ words }) => words)));
  const isPartial = own.partly.size > 0 && pointsBack(reading.content, partly);
  if (!anaphor && !isPartial && !goesOn) return [];
  const before = spoken.before(reading.contentSpan.start, goesOn ? 1 : 4, reading.block, plan);
  const ofPlan = anaphor && !goesOn && speaksOfPlan([...reading.cue, ...reading.content]) ? plan : undefined;
  const ids = ofPlan && !own.partly.has(ofPlan) ? [ofPlan] : before;
  const fitting = ids.filter((id) => own.partly.has(id));
  // A statement with words of another topic does not speak of the last one with a bare "this".
  const isFree = own.topics.length === 0 || anaphor?.reach === 'whole';
  return (fitting.length > 0 ? fitting : isFree && !isPartial ? ids : []).flatMap((id): Found => {
    const fact = facts.get(id);
    if (!fact) return [];
    const hits = own.partly.get(id);
    if (hits) return [[id, { mentions: mentionsOf(hits, fact), isInferred: true }]];
    if (!anaphor) return [[id, { mentions: [], isInferred: true }]];
    const referent = referentOf(article, reading, id, fact, isProposal(anaphor));
    return [[id, { mentions: [{ words: anaphor.words, ...referent, acts: [] }], isInferred: true }]];
  });
};

/** "“It is useless,” she said of the plan to ban rodeos": it stands for that, and neither for the rodeos nor for what else is near. */
const saidOf = (
  { spoken, index }: ArticleSoFar,
  reading: ResolvedReading,
  id: PositionId,
  fact: PositionFacts,
): Pick<Mention, 'sign'> | undefined => {
  const words = spoken.saidOf(reading);
  const hits = matchPositions(words, index).positions.get(id);
  const [mention, ...others] = hits ? mentionsOf(hits, fact) : [];
  if (!hits || !mention || others.some(({ sign }) => sign !== mention.sign)) return undefined;
  return { sign: readReferent(words, [mention, ...others], fact, { isOwn: () => true }) ?? mention.sign };
};

/** "Asked about the toll, she said it was wrong", "“It is wrong,” she said of the toll": named beside what is said, or just before. */
export const findByPronoun: Find = ({ reading, own }, article) => {
  const { spoken, facts, index, plan, isMain } = article;
  const pronouns = findPronouns(reading.content);
  if (pronouns.length === 0) return [];
  const beside = spoken.besides(reading);
  const [only, ...others] = beside.length > 0 ? beside : spoken.before(reading.contentSpan.start, 2, reading.block, plan);
  const fact = only && facts.get(only);
  const topic = only && index.positions.get(only)?.topic;
  if (!only || others.length > 0 || !fact || !topic || !isMain(topic) || own.topics.some((one) => one !== topic)) return [];
  const referent =
    saidOf(article, reading, only, fact) ?? (beside.length > 0 ? standing(fact) : referentOf(article, reading, only, fact, false));
  return [[only, { mentions: pronouns.map((word) => ({ words: [word], ...referent, acts: [] })), isInferred: true }]];
};
