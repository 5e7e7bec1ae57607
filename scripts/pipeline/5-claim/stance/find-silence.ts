import type { Word } from '../words.ts';

const SAYING = /^(?:comment|say|answer|discuss|speak|talk|elaborate|speculate|respond|reveal|disclose|confirm)$/;

/** "declined to comment on the merger", "refused to say whether", "did not say if": silence takes no side. */
export const isSilence = ({ cue, content }: { cue: readonly Word[]; content: readonly Word[] }): boolean => {
  const words = [...cue, ...content.slice(0, 3)];
  const isRefused = words.some(
    ({ lemma, key }, at) =>
      /^(?:decline|refuse)$/.test(lemma) && words.slice(at + 1, at + 3).some((other) => SAYING.test(other.key)) && key !== 'refusal',
  );
  const isUnsaid =
    cue.some(({ key }, at) => /^(?:not|n't|never)$/.test(key) && cue.slice(at + 1).some(({ lemma }) => SAYING.test(lemma))) &&
    cue.some(({ key }) => /^(?:say|said|confirm|reveal|disclose|answer|comment|speculate)$/.test(key));
  const isNoComment = content
    .slice(0, 6)
    .some(({ key }, at) => key === 'comment' && content.slice(0, at).some((word) => word.key === 'not' || word.key === 'no'));
  return isRefused || isUnsaid || isNoComment;
};

/** "before taking sides", "has no view on it", "was undecided", "remains neutral": says that it takes no side; the words that say so. */
export const findNeutrality = ({ content }: { content: readonly Word[] }): readonly Word[] => {
  const at = content.findIndex(
    ({ lemma }, own) =>
      /^(?:take|pick|choose)$/.test(lemma) && content.slice(own + 1, own + 4).some(({ key }) => /^(?:sides?|stand|position)$/.test(key)),
  );
  const isNot =
    at >= 0 && content.slice(Math.max(0, at - 4), at + 2).some(({ key }) => /^(?:before|not|n't|no|neither|without|until)$/.test(key));
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
