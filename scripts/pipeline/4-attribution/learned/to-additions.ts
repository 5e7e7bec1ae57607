import { bisector } from 'd3-array';
import { CUES, type Cue } from '../../../../src/language/en/speech/cue-lexicon.ts';
import { CUE_NOUNS } from '../../../../src/language/en/speech/cue-noun-lexicon.ts';
import type { Span } from '../../span.ts';
import type { Finding, NamedFinding } from '../finding.ts';
import { isDeed } from '../parse/is-deed.ts';
import { nounPhraseBefore } from '../parse/noun-phrase/noun-phrase-before.ts';
import type { Passage, Range } from '../parse/passage/passage.ts';
import type { Word } from '../parse/passage/word.ts';
import { isSpeaker } from '../parse/source/is-speaker.ts';
import type { Annotated, Tagged } from './link-labels.ts';

/** Index of the first word that ends after an offset; the number of words where none does. */
const firstAfter = bisector(({ span }: Word) => span.end).right;

const toRange = ({ words }: Passage, span: Span): Range | undefined => {
  const start = firstAfter(words, span.start);
  let end = firstAfter(words, span.end - 1) + 1;
  while (end > start && (words[end - 1]?.span.start ?? 0) >= span.end) end -= 1;
  return end > start ? { start, end } : undefined;
};

const RELATIVE = /^(?:who|which|that)$/u;

/** PolNeAR names "who" the source of "Vane, who said", or "Vane, who"; ours is the name before it. */
const toNamed = ({ words, sentences }: Passage, { start, end }: Range): Range | undefined => {
  if (!RELATIVE.test(words[end - 1]?.lower ?? '')) return { start, end };
  const last = words[end - 2]?.text === ',' ? end - 2 : end - 1;
  if (last > start) return { start, end: last };
  const low = sentences.find((sentence) => sentence.start <= start && start < sentence.end)?.start ?? 0;
  return nounPhraseBefore(words, last, low);
};

/** PolNeAR keeps the "that" at the head of what was said, we do not. */
const withoutThat = ({ words }: Passage, { start, end }: Range): Range[] => {
  const from = words[start]?.lower === 'that' && words[start]?.pos !== 'DET' && words[start]?.pos !== 'PRON' ? start + 1 : start;
  return end > from ? [{ start: from, end }] : [];
};

/**
 * A learned find as ranges of the passage that its cue stands in, in our manner; undefined where no
 * source, cue or content of it stands there, for an attribution needs all three.
 */
export const toFinding = (passage: Passage, { source, cue, content }: Annotated): Finding | undefined => {
  const toRanges = (spans: readonly Span[]): Range[] => spans.flatMap((span) => toRange(passage, span) ?? []);
  const finding = {
    source: toRanges(source).flatMap((range) => toNamed(passage, range) ?? []),
    cue: toRanges(cue),
    content: toRanges(content).flatMap((range) => withoutThat(passage, range)),
  };
  return Object.values(finding).every((ranges) => ranges.length > 0) ? finding : undefined;
};

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
  // "those reported to have doubts": others report it of them.
  if (contentWords[0]?.lower === 'to' && known && /^(?:report|say|believe|think|allege|assume|know)$/u.test(known.verb)) return false;
  if (!known || (content[0] && isDeed(passage.words, known, content[0]))) return false;
  return speaker !== undefined && isSpeaker(passage.words, speaker, known.kind, known.verb);
};

/** "decided to back it as the police said it would help": what somebody else says behind a joint is none of it. */
const upToOthers = ({ words }: Passage, finding: Finding, found: readonly NamedFinding[]): Finding => {
  const content = finding.content.map((range): Range => {
    const inner = found
      .flatMap(({ finding: { source } }) => source.map(({ start }) => start))
      .filter(
        (start) =>
          start > range.start + 1 && start < range.end && /^(?:as|but|while|although|though|whereas)$/u.test(words[start - 1]?.lower ?? ''),
      )
      .sort((a, b) => a - b)[0];
    return inner === undefined ? range : { start: range.start, end: inner - 1 };
  });
  return { ...finding, content };
};

/** A passage and what the rules found in it. */
interface Read {
  passage: Passage;
  found: readonly NamedFinding[];
}

/** What the tagger found and the rules did not, by passage, as far as it is fit for the record. */
export const toAdditions = (reads: readonly Read[], tagged: readonly Tagged[]): NamedFinding[][] => {
  const sorted = [...tagged].sort((a, b) => (a.cue[0]?.start ?? 0) - (b.cue[0]?.start ?? 0));
  let at = 0;
  return reads.map(({ passage, found }) => {
    const end = passage.words.at(-1)?.span.end ?? 0;
    const start = passage.words[0]?.span.start ?? 0;
    const own: NamedFinding[] = [];
    for (; at < sorted.length && (sorted[at]?.cue[0]?.start ?? 0) < end; at += 1) {
      const one = sorted[at];
      if (!one || (one.cue[0]?.start ?? 0) < start) continue;
      const finding = toFinding(passage, one);
      if (finding && isStatement(passage, finding, one.score)) own.push({ finding: upToOthers(passage, finding, found), rule: 'learned' });
    }
    return own;
  });
};
