import { CUES, type Cue } from '../../../../src/language/en/cue-lexicon.ts';
import { CUE_NOUNS } from '../../../../src/language/en/cue-noun-lexicon.ts';
import type { Finding } from '../finding.ts';
import { isDeed } from '../parse/is-deed.ts';
import { isSpeaker } from '../parse/is-speaker.ts';
import type { Passage, Range, Word } from '../parse/passage.ts';

/** How sure the tagger must be, of reported and of quoted words. Below these, of its additions on held-out articles too few were right. */
const LEAST = 0.75;
const LEAST_QUOTED = 0.55;

const wordsOf = ({ words }: Passage, ranges: readonly Range[]): Word[] => ranges.flatMap(({ start, end }) => words.slice(start, end));

/** What a noun such as “refusal” does. */
const NOUN_CUE: Cue = { verb: 'say', tail: [], kind: 'reporting', frames: new Set() };

/** The cue of the rules' lexicon that the words have in them: one that speaks, refuses, demands or promises. Beliefs are no statements. */
const findCue = (words: readonly Word[]): Cue | undefined => {
  const has = new Set(words.flatMap(({ lower, lemma }) => [lower, lemma]));
  for (const { pos, lemma } of words) {
    // "Launched an attack on the convoy" is rarely one in words.
    if (pos === 'NOUN' && lemma !== 'attack' && CUE_NOUNS.has(lemma)) return NOUN_CUE;
    if (pos !== 'VERB') continue;
    for (const cue of CUES.get(lemma) ?? [])
      if (cue.kind !== 'belief' && cue.kind !== 'finding' && cue.tail.every((part) => part === '*' || has.has(part))) return cue;
  }
  return undefined;
};

/** "was requested by", "is thought": what stands before such a cue is no speaker. */
const isPassive = (words: readonly Word[]): boolean =>
  words.some(({ lemma, pos }) => pos === 'AUX' && lemma === 'be') &&
  words.some(({ pos, lower }) => pos === 'VERB' && /(?:ed|n|t|d)$/u.test(lower));

/** "Asked if fares rise, she left": a question is nobody's statement, least of all that of the one who is asked. */
const isQuestion = (cue: readonly Word[], content: readonly Word[]): boolean =>
  cue.some(({ lemma }) => lemma === 'ask') && /^(?:if|whether|what|why|when|how|who|where|about)$/u.test(content[0]?.lower ?? '');

/** "A statement in which they deplore the loss": the words begin before what is said, which the rules find inside. */
const isRelative = (content: readonly Word[]): boolean => /^(?:which|whom|whose)$/u.test(content[0]?.lower ?? '');

/**
 * True for a learned find that a record of statements wants: somebody who can speak, a cue that speaks, words
 * that say something, and a tagger that is sure. PolNeAR, and so the tagger, counts beliefs and habits in.
 */
export const isStatement = (passage: Passage, { source, cue, content }: Finding, score: number): boolean => {
  const cueWords = wordsOf(passage, cue);
  const contentWords = wordsOf(passage, content);
  const isQuoted = contentWords.some(({ quoted }) => quoted);
  if (score < (isQuoted ? LEAST_QUOTED : LEAST)) return false;
  if (isPassive(cueWords) || isQuestion(cueWords, contentWords) || isRelative(contentWords) || cueWords.some(({ quoted }) => quoted))
    return false;
  if (!isQuoted && !contentWords.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return false;
  const known = findCue(cueWords);
  const speaker = source[0];
  if (!known || (content[0] && isDeed(passage.words, known, content[0]))) return false;
  return speaker !== undefined && isSpeaker(passage.words, speaker, known.kind, known.verb);
};
