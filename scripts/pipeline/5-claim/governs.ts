import type { Operator } from './find-operators.ts';
import { COMING } from './frame-lexicon.ts';
import type { Word } from './words.ts';

/** Words that open a clause of its own: "welcomed the news **because** the fare", "the mayor **who** backs it". */
const OPENERS =
  /^(?:who|which|whose|whom|because|since|after|before|despite|amid|when|where|whereas|until|although|though|while|following|if|unless|whether|saying|adding|arguing|claiming|calling|noting|warning)$/;
const COPULAS =
  /^(?:be|is|are|was|were|been|being|'s|'re|seem|look|remain|become|sound|prove|constitute|represent|amount|mean|appear|feel|make|do|have|has|had|offer|pose|bring)$/;
const NAMING =
  /^(?:call|brand|label|describe|denounce|dub|consider|deem|regard|see|view|find|declare|dismiss|condemn|think|hail|praise|term|slam|reject)$/;

/** Texts that bring something about, and what such a text does to it. */
const INSTRUMENTS =
  /^(?:amendment|bill|law|motion|resolution|clause|proposal|plan|petition|letter|treaty|agreement|deal|budget|scheme|arrangement)$/;
const BRINGING = /^(?:write|include|contain|require|enshrine|bring|back|support|legalise|legalize|ban|end|abolish|scrap)$/;

/** "an amendment **that** writes the guarantee into the law", "a bill **which** allows it": what a text is to bring about is what is spoken of. */
const isMeans = (words: readonly Word[], at: number): boolean => {
  // "a deal under which boats come in"
  const isUnder = words[at - 1]?.pos === 'ADP' || words[at - 1]?.key === 'under';
  const noun = words[isUnder ? at - 2 : at - 1];
  if (!INSTRUMENTS.test(noun?.lemma ?? '')) return false;
  const verb = words.slice(at + 1, at + 4).find(({ pos }) => pos === 'VERB');
  return isUnder || (verb !== undefined && (COMING.has(verb.lemma) || BRINGING.test(verb.lemma)));
};

/** Whether a word opens a relative clause: "that" straight behind a noun, but not behind "the demand that". */
const isRelativeThat = (words: readonly Word[], at: number, from: number): boolean =>
  words[at]?.key === 'that' && at > from && words[at - 1]?.pos === 'NOUN' && words[at + 1]?.pos !== 'DET' && !isMeans(words, at);

/** Whether a clause of its own begins between two places. "a toll **after the summer** would": between a subject and its verb, a time is none. */
const isBarred = (words: readonly Word[], from: number, to: number, isSubject = false): boolean => {
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (!word) return false;
    const isTime = isSubject && /^(?:after|before|since|until|despite|amid|following)$/.test(word.key);
    if (isTime && !words.slice(at, to).some(({ pos }) => pos === 'VERB')) continue;
    if (
      (OPENERS.test(word.key) && !(word.key === 'which' && isMeans(words, at))) ||
      /^[.;:!?…]$/.test(word.key) ||
      isRelativeThat(words, at, from)
    )
      return true;
    // "rejected the offer and said the toll": a second verb of saying.
    if (word.pos === 'CCONJ' && /^(?:say|add|tell|warn|call|argue|claim|insist|note)$/.test(words[at + 1]?.lemma ?? '')) return true;
    // ", and the ferry will": a second main clause.
    if (word.pos === 'CCONJ' && words[at - 1]?.key === ',' && words.slice(at + 1, to + 5).some(({ pos }) => pos === 'AUX')) return true;
  }
  return false;
};

/** Index of the first word of the matter at or behind a place, or -1. */
export const firstAfter = (words: readonly Word[], matter: ReadonlySet<Word>, from: number): number =>
  words.findIndex((word, at) => at >= from && matter.has(word));

/** Index of the last word of the matter before a place, or -1. */
export const lastBefore = (words: readonly Word[], matter: ReadonlySet<Word>, to: number): number =>
  words.findLastIndex((word, at) => at < to && matter.has(word));

/** "backs **the merger**", "the demand for **a review**": the matter stands behind the words, in their own clause. */
export const governsAfter = (words: readonly Word[], { to }: Pick<Operator, 'to'>, matter: ReadonlySet<Word>): boolean => {
  const at = firstAfter(words, matter, to);
  return at >= 0 && !isBarred(words, to, at);
};

const isBe = ({ key, lemma }: Word): boolean => lemma === 'be' || /^(?:been|being|be|'s|is|are|was|were)$/.test(key);

/**
 * "**the merger** has been ruled out", "**the merger** must be stopped", "**a merger** that we oppose": the
 * matter stands before the words that work on it. "The merger was rejected in 2010" tells a story and is nobody's stance now.
 */
export const governsBefore = (words: readonly Word[], { from, to }: Operator, matter: ReadonlySet<Word>): boolean => {
  const last = lastBefore(words, matter, from);
  if (last < 0 || isBarred(words, last + 1, from)) return false;
  const between = words.slice(last + 1, from);
  const auxiliaries = between.slice(between.findLastIndex(({ pos }) => !/^(?:AUX|ADV|PART)$/.test(pos)) + 1);
  const isPassive =
    auxiliaries.some(isBe) && words[from]?.pos !== 'NOUN' && (words[from]?.key.endsWith('ed') || words[from]?.key !== words[from]?.lemma);
  if (isPassive) {
    const isStory = auxiliaries.length === 1 && /^(?:was|were)$/.test(auxiliaries[0]?.key ?? '');
    return !isStory && words[to]?.key !== 'by' && !between.some(({ pos }) => pos === 'VERB');
  }
  // "what we oppose", "a merger we cannot accept": nothing stands behind the verb.
  const subject = between.findIndex(({ pos, key }) => pos === 'PRON' && !/^(?:which|who|that|it)$/.test(key));
  const next = words[to];
  return subject >= 0 && subject <= 2 && (next === undefined || next.pos === 'PUNCT' || next.pos === 'ADV');
};

const WORKS_ON =
  /^(?:threat|blow|attack|assault|gift|victory|win|boost|risk|danger|waste|violation|breach|death|ruin|mockery|good|great|bad|terrible|better)$/;

/** "would reassure islanders **that** theft is a danger": behind a verb of its own, a clause with "that" has a subject of its own. */
export const saysOfOther = (between: readonly Word[]): boolean => {
  const that = between.findIndex(({ key }) => key === 'that');
  return that > 0 && that < between.length - 1 && between.slice(0, that).some(({ pos }) => pos === 'VERB');
};

/** "**the merger** is wrong", "called **the merger** wrong", "it would be wrong to **merge**". */
export const evaluates = (words: readonly Word[], { from, to }: Operator, matter: ReadonlySet<Word>, isNamed: boolean): boolean => {
  const opensWithVerb = /^(?:VERB|AUX)$/.test(words[from]?.pos ?? '') && !words[from]?.key.endsWith('ed');
  const last = lastBefore(words, matter, from);
  if (last >= 0 && !isBarred(words, last + 1, from, true)) {
    const between = words.slice(last + 1, from);
    if (saysOfOther(between)) return false;
    const verb = between.findLast(({ pos, key }) => (pos === 'VERB' || pos === 'AUX') && !/^to$/.test(key));
    if (!verb) {
      if (isNamed || opensWithVerb) return true;
      // "the toll, a gimmick", "called on Monday the toll unfair"
      return words.slice(0, last).some(({ lemma }) => NAMING.test(lemma));
    }
    if (COPULAS.test(verb.lemma) || COPULAS.test(verb.key) || verb.pos === 'AUX') return true;
    return false;
  }
  const first = firstAfter(words, matter, to);
  // "a threat to the pool" says nothing of the pool.
  if (/^(?:to|of|on|for)$/.test(words[to - 1]?.key ?? '') && WORKS_ON.test(words[from]?.lemma ?? '')) return false;
  return first >= 0 && first - to <= 8 && !isBarred(words, to, first) && !words.slice(to, first).some(({ key }) => key === ',');
};

/** "would **serve to** reassure", "is **meant to** protect": a verb that only leads to the next. */
const withoutLight = (between: readonly Word[]): readonly Word[] => {
  const to = between.at(-1)?.key === 'to' ? between.at(-2) : undefined;
  return to && /^(?:serve|help|work|mean|design|seek|go|intend)$/.test(to.lemma) ? between.slice(0, -2) : between;
};

/** "**the merger** would harm": it stands before the verb as its subject, and nothing turns the verb round ("prevents harm"). */
export const acts = (words: readonly Word[], { from }: Operator, matter: ReadonlySet<Word>): boolean => {
  const last = lastBefore(words, matter, from);
  return (
    last >= 0 &&
    !isBarred(words, last + 1, from, true) &&
    !withoutLight(words.slice(last + 1, from)).some(({ pos, key }) => pos === 'VERB' || key === ',') &&
    !/^(?:prevent|avoid|stop|against|or|from|must|should)$/.test(words[from - 1]?.lemma ?? '') &&
    words[from]?.pos !== 'NOUN'
  );
};
