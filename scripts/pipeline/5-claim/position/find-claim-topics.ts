import type { PositionId, TopicId } from '../../../../src/schema/index.ts';
import type { Reading } from '../words/reading.ts';
import type { Word } from '../words/words.ts';
import type { ArticleSoFar, OpenClaim } from './finders/finder.ts';

/** Cues that pay respect: what they name is not thereby spoken on. */
const RESPECT = /^(?:acknowledge|recogni[sz]e|thank|mourn|honou?r|salute|commemorate|remember|regret|congratulate|greet)$/;

/** Ways of not being named. */
const UNNAMED = /\b(?:not (?:to )?be (?:named|identified|quoted)|anonym(?:ous|ity|ously))\b/;

/**
 * Whether a statement without words of a topic is most likely on none: "acknowledged the courage of the
 * crews" with no clause behind it, "asked not to be named". The topic of what stands around it is not its own.
 */
export const isAside = ({ cue, content }: Pick<Reading, 'cue' | 'content'>): boolean => {
  if (UNNAMED.test(content.map(({ key }) => key).join(' '))) return true;
  const isRespect = cue.some(({ lemma }) => RESPECT.test(lemma)) && !content.some(({ quoted }) => quoted);
  const hasClause = content.some(({ key, pos }) => key === 'that' || key === 'whether' || pos === 'AUX');
  const isPointing = content.some(({ key }) => /^(?:this|these|such|its|it)$/.test(key));
  return isRespect && !hasClause && !isPointing;
};

/** "such guarantees", "what Holm spoke of yesterday": the words take up what somebody else has said. */
const isAnswer = (words: readonly Word[]): boolean =>
  words.some(
    ({ key, lemma }, at) =>
      (key === 'such' && !/^(?:as|an?|that)$/.test(words[at + 1]?.key ?? 'as')) ||
      (lemma === 'speak' &&
        /^(?:about|of)$/.test(words[at + 1]?.key ?? '') &&
        words.slice(0, at).some((word) => /^(?:that|which|what)$/.test(word.key))),
  );

/** What a claim says of its topics by itself. */
interface OwnTopics {
  /** The positions that it speaks on, and those of them on which it takes a stance. */
  spokenOn: readonly PositionId[];
  taken: readonly PositionId[];
  /** The topics that the article's title names. */
  titled: readonly TopicId[];
}

/** Finds the topics of a claim by its words and its positions. */
export const findOwnTopics = (
  { reading, own }: OpenClaim,
  { index, isMain }: ArticleSoFar,
  { spokenOn, taken, titled }: OwnTopics,
): TopicId[] => {
  const topicsOf = (ids: readonly PositionId[]): TopicId[] => ids.flatMap((id) => index.positions.get(id)?.topic ?? []);
  const taking = new Set(topicsOf(taken));
  // One word in passing puts no claim under a topic that the article is not on.
  const isSpokenOn = (topic: TopicId): boolean => isMain(topic) || taking.has(topic) || (own.weight.get(topic) ?? 0) >= 2;
  const topics = [...own.topics, ...topicsOf(spokenOn)].filter(isSpokenOn);
  // "such guarantees", "the guarantees that Holm spoke about": an answer belongs with what it answers, which the title names.
  const answered = own.topics.length > 0 && isAnswer(reading.content) ? titled.filter(isMain) : [];
  return [...new Set([...topics, ...answered])];
};
