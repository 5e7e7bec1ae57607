import { bisector } from 'd3-array';
import type { ActorId } from '../../../../src/schema/index.ts';
import type { Sentence } from '../../3-sentence/sentence.ts';
import { tagTokens } from '../../3-sentence/tag-tokens.ts';
import type { Attribution } from '../../4-attribution/attribution.ts';
import { enclosing, type Span } from '../../span.ts';
import { toWords, type Word, wordsIn } from './words.ts';

/** A sentence with its words. */
export interface ReadSentence {
  span: Span;
  block: number;
  words: readonly Word[];
}

/** An attribution with the words of its parts and the sentence that attributes. */
export interface Reading {
  attribution: Attribution;
  /** Index of the sentence in which the cue, or else the source, stands; -1 where it stands in none. */
  sentence: number;
  block: number;
  source: readonly Word[];
  cue: readonly Word[];
  content: readonly Word[];
  contentSpan: Span;
}

/** Who a source is: actors with the rules that found them, and the words that name nobody of the registry. */
export interface ResolvedSource {
  actors: { actor: ActorId; rule: string }[];
  unresolved: string[];
}

/** A reading whose source has been resolved. */
export interface ResolvedReading extends Reading {
  who: ResolvedSource;
}

/** Sentences with their words, in the order of the text. */
export const readSentences = (text: string, sentences: readonly Sentence[]): ReadSentence[] =>
  sentences.map((sentence) => ({ span: sentence.span, block: sentence.block, words: toWords(text, sentence) }));

/** The words of a title, which stands outside of the text. */
export const readTitle = (title: string): Word[] => {
  const span = { start: 0, end: title.length };
  return toWords(title, { span, block: 0, tokens: tagTokens(title, span).map((token) => ({ ...token, quoted: false })) });
};

const firstAfter = bisector(({ span }: { span: Span }) => span.start).right;

/** Index of the last sentence that begins at or before a place; -1 where none does. */
export const sentenceAt = (sentences: readonly { span: Span }[], place: number): number => firstAfter(sentences, place) - 1;

/** Words of the sentences that a span touches. */
const wordsOf = (sentences: readonly ReadSentence[], spans: readonly Span[]): Word[] => {
  if (spans.length === 0) return [];
  const { start, end } = enclosing(spans);
  const words: Word[] = [];
  for (let at = Math.max(0, sentenceAt(sentences, start)); (sentences[at]?.span.start ?? end) < end; at += 1)
    words.push(...wordsIn(sentences[at]?.words ?? [], spans));
  return words;
};

/** Reads the words of each attribution. */
export const readAttributions = (sentences: readonly ReadSentence[], attributions: readonly Attribution[]): Reading[] =>
  attributions.map((attribution) => {
    const { source, cue, content } = attribution;
    const anchor = cue[0] ?? source[0] ?? content[0];
    const sentence = anchor ? sentenceAt(sentences, anchor.start) : -1;
    return {
      attribution,
      sentence,
      block: sentences[sentence]?.block ?? -1,
      source: wordsOf(sentences, source),
      cue: wordsOf(sentences, cue),
      content: wordsOf(sentences, content),
      contentSpan: enclosing(content),
    };
  });
