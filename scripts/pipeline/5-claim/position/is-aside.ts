import type { Reading } from '../words/reading.ts';

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
