import type { Word } from '../words/words.ts';

const SAYING = /^(?:drawn|comment|say|answer|discuss|speak|talk|elaborate|speculate|respond|reveal|disclose|confirm)$/;

/** "declined to comment on the merger", "refused to say whether", "did not say if": silence takes no side. */
export const isSilence = ({ cue, content }: { cue: readonly Word[]; content: readonly Word[] }): boolean => {
  const words = [...cue, ...content.slice(0, 3)];
  const isRefused = words.some(
    ({ lemma, key }, at) =>
      /^(?:decline|refuse)$/.test(lemma) && words.slice(at + 1, at + 4).some((other) => SAYING.test(other.key)) && key !== 'refusal',
  );
  const isUnsaid =
    cue.some(({ key }, at) => /^(?:not|n't|never)$/.test(key) && cue.slice(at + 1).some(({ lemma }) => SAYING.test(lemma))) &&
    cue.some(({ key }) => /^(?:say|said|confirm|reveal|disclose|answer|comment|speculate)$/.test(key));
  const isUndrawn = words.some(({ key }, at) => key === 'drawn' && words.slice(0, at).some((word) => word.key === 'not'));
  const isNoComment = content
    .slice(0, 6)
    .some(({ key }, at) => key === 'comment' && content.slice(0, at).some((word) => word.key === 'not' || word.key === 'no'));
  return isRefused || isUnsaid || isUndrawn || isNoComment;
};

/** Set ways of taking no side, on the words of a statement joined by spaces. */
const NO_SIDE =
  /\bneither (?:\w+ )?(?:favor|favou?red|favou?rs|for|support|supported|supports|back|backed|backs|endorse|endorsed|endorses|in favor)\b.{0,30}\bnor\b|\bkeep out of (?:it|this|that)\b|\bindifferent (?:to|about|on)\b|\bno preference\b|\b(?:favor|support|back|advise) neither\b|\bnot (?:advise|favor|back|support|side with) either\b|\b(?:not|n't) (?:be )?(?:his|her|its|their|my|our) (?:place|job|business|role|task) to (?:say|judge|decide|tell|comment)\b|\bleave (?:it|that|this|the matter|the question|the decision) to\b|\bstay neutral\b|\bremain neutral\b|\bstay out of (?:it|this|that|(?:the|this|that) (?:debate|dispute|row|matter|argument|fight|quarrel|controversy|discussion|affair|politics))\b|\bimproper for .{0,30}\bfor or against\b|\bno (?:view|opinion|position|stance) (?:on|about|either)\b|\bneither (?:an? )?(?:friend|fan|supporter|advocate|champion|lover|enemy|opponent|foe) nor\b|\bneither for nor against\b|\b(?:matter|question|decision|issue) for (?:the|its|his|her|their|our|parliament|voters|each|every|others)\b|\b(?:is|was|be|are) (?:entirely |solely |really )?up to (?:the|its|his|her|their|parliament|voters|them|others|each|every)\b|\bfor (?:\w+ ){1,3}to decide\b|\b(?:respect|abide by|accept|honou?r)(?:s|ed)? (?:whatever|any|either) (?:decision|outcome|result|verdict)\b|\brespect(?:s|ed)? the (?:decision|choice|sovereign)s?\b|\b(?:not|n't) (?:interfere|meddle|intervene) in\b|\bsit(?:s|ting)? on the fence\b/;

/** Set ways of speaking on a thing with the side left open. */
const NO_MIND =
  /\btoo (?:early|soon) to (?:say|tell|talk|speak|judge|decide|know)\b|\bno (?:final )?decision (?:(?:on|about) (?:\w+ ){1,4})?(?:has|had|have) (?:yet )?been (?:taken|made|reached)\b|\bmixed feelings\b|\btorn (?:over|on|about|between)\b|\bpros and (?:its |his |their )?cons\b|\bboth for and against\b|\bboth (?:the |a )?(?:case|arguments?|reasons?|point|points) (?:for|of) .{0,40}\band (?:the |a )?(?:case |arguments? |reasons? )?against\b|\bboth sides of (?:it|the|this|that)\b|\bfor and against\b|\bmak(?:e|ing) up (?:his|her|its|their|my|our) mind\b|\b(?:not|n't) (?:yet )?(?:made up|decided)\b|\b(?:keep|kept|have|has|had) an open mind\b|\bgood reasons? .{0,40}\band (?:good |equally good )?reasons? not\b|\bworth (?:talking about|discussing|considering|exploring|a look)\b|\bone (?:possibility|option|idea) among\b|\bone of (?:several|many|the|a number of) (?:possibilities|options|ideas)\b|\bnot yet (?:ripe|ready) for a decision\b|\bup in the air\b|\brais(?:e|es|ed|ing) (?:difficult|many|open|delicate) questions\b|\bmight (?:one day|some day|in time|eventually)\b|\bin due course\b|\bat the (?:right|proper|appropriate) (?:time|moment)\b|\bunder (?:review|study|consideration|discussion)\b|\beverything (?:is|was|remains|remained) on the table\b|\bneed(?:s|ed)? (?:careful |further |more |closer |thorough )?(?:study|thought|examination|scrutiny|discussion|analysis|reflection)\b|\bcould imagine\b|\b(?:both|its) (?:merits|advantages|benefits|charms|strengths|virtues|upsides) and (?:its |both )?(?:drawbacks|flaws|faults|disadvantages|risks|weaknesses|downsides|dangers)\b/;

/** The words of a set phrase in a statement, empty where it has none. */
const findPhrase = (content: readonly Word[], pattern: RegExp): readonly Word[] => {
  const keys = content.map(({ key }) => key);
  const match = pattern.exec(keys.join(' '));
  if (!match) return [];
  const from = keys.join(' ').slice(0, match.index).split(' ').length - 1;
  return content.slice(from, from + match[0].split(' ').length);
};

/** "mixed feelings", "too early to say": speaks on it and leaves the side open; the words that say so. */
export const findOpenness = ({ content }: { content: readonly Word[] }): readonly Word[] => findPhrase(content, NO_MIND);

/** "before taking sides", "has no view on it", "was undecided", "remains neutral": says that it takes no side; the words that say so. */
export const findNeutrality = ({ cue, content: said }: { cue: readonly Word[]; content: readonly Word[] }): readonly Word[] => {
  const content = cue.some(({ lemma }) => /^(?:decline|refuse)$/.test(lemma)) ? [...cue, ...said] : said;
  const set = findPhrase(content, NO_SIDE);
  if (set.length > 0) return set;
  const at = content.findIndex(
    ({ lemma }, own) =>
      /^(?:take|pick|choose)$/.test(lemma) && content.slice(own + 1, own + 4).some(({ key }) => /^(?:sides?|stand|position)$/.test(key)),
  );
  const isNot =
    at >= 0 &&
    content
      .slice(Math.max(0, at - 4), at + 2)
      .some(({ key }) => /^(?:before|not|n't|no|neither|without|until|declined?|refused?|avoided?)$/.test(key));
  if (isNot) return content.slice(at, at + 2);
  const view = content.findIndex(
    ({ key }, own) =>
      /^(?:no|neither)$/.test(key) &&
      content
        .slice(own + 1, own + 4)
        .some(
          ({ lemma }, next, run) =>
            /^(?:view|opinion|position|preference|stance)$/.test(lemma) && /^(?:on|about|either|yet|,|\.)?$/.test(run[next + 1]?.key ?? ''),
        ),
  );
  if (view >= 0) return content.slice(view, view + 2);
  const open = content.findIndex(
    ({ key }, own) =>
      /^(?:undecided|neutral|agnostic|impartial)$/.test(key) &&
      content.slice(Math.max(0, own - 3), own).some(({ lemma }) => /^(?:be|is|was|remain|stay|still)$/.test(lemma)),
  );
  return open >= 0 ? content.slice(open, open + 1) : [];
};
