import { type Span, textOf } from '../../span.ts';
import type { Draft } from '../draft.ts';
import { countWords, endsSentence } from '../line-shape.ts';
import { findDateline } from '../metadata/find-dateline.ts';
import { dateRules, peopleRules } from './byline-rules.ts';
import { labelRules } from './label-rules.ts';
import { mediaRules } from './media-rules.ts';
import { addressRules, pageRules } from './page-rules.ts';
import type { Line, Rule } from './rule.ts';

/** Shorter texts may stand twice by chance, or for emphasis. */
const leastLength = 40;

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?…][”’"'»)]{0,4})\s+(?=[\p{Lu}“‘"'«])/u);

/**
 * Blocks whose every sentence stands word for word in other blocks: a lead set above the article and
 * again in it, after a dateline or without, a teaser, a pull quote of whole sentences. Of two equal blocks the
 * later is kept. Returns indexes into `spans`.
 */
export const findRepeatedText = (text: string, spans: readonly Span[]): ReadonlySet<number> => {
  const blocks = spans.map((span) => {
    const start = findDateline(text, span)?.end ?? span.start;
    return sentencesOf(textOf(text, { start, end: span.end }).trim());
  });
  const lengths = spans.map(({ start, end }) => end - start);
  const holders = new Map<string, Set<number>>();
  blocks.forEach((sentences, index) => {
    for (const sentence of sentences) {
      const known = holders.get(sentence) ?? new Set();
      holders.set(sentence, known.add(index));
    }
  });
  const repeated = new Set<number>();
  blocks.forEach((sentences, index) => {
    // A block goes into a later one, or into a longer one: never two into each other.
    const isElsewhere = (sentence: string): boolean => {
      for (const other of holders.get(sentence) ?? []) if (other > index || (lengths[other] ?? 0) > (lengths[index] ?? 0)) return true;
      return false;
    };
    if (sentences.some((sentence) => sentence.length >= leastLength) && sentences.every(isElsewhere)) {
      repeated.add(index);
      for (const sentence of sentences) holders.get(sentence)?.delete(index);
    }
  });
  return repeated;
};

/** What is known of the document from elsewhere. */
export interface Known {
  title: string | undefined;
  byline: string | undefined;
  outletNames: readonly string[];
}

/** Every rule, in the order in which they are asked; the first that matches names the reason. */
export const boilerplateRules: readonly Rule[] = [
  ...addressRules,
  ...dateRules,
  ...labelRules,
  ...peopleRules,
  ...pageRules,
  ...mediaRules,
];

/** A block that is left out, by its index in the draft. */
export interface LeftOut {
  index: number;
  rule: string;
}

/** Names of the rules under which `find-boilerplate` itself leaves blocks out: they look at several at once. */
export const passNames = { repeatedText: 'repeated-text', strayLabel: 'stray-label' };

/** Short labels with nothing but left-out lines around them: a section's name between the codes of a page. */
const findStrayLabels = (lines: readonly string[], out: ReadonlyMap<number, string>): readonly number[] =>
  lines.flatMap((line, index) => {
    if (out.has(index) || countWords(line) > 3 || endsSentence(line)) return [];
    const isOut = (place: number): boolean => place < 0 || place >= lines.length || out.has(place);
    return lines.length > 1 && isOut(index - 1) && isOut(index + 1) ? [index] : [];
  });

/**
 * The blocks that are no part of the article, with the rule that says so. `posts` are the indexes of
 * blocks that belong to embedded posts: those are never left out.
 */
export const findBoilerplate = (
  { text, blocks }: Pick<Draft, 'text' | 'blocks'>,
  known: Known,
  posts: ReadonlySet<number>,
): readonly LeftOut[] => {
  const lines = blocks.map(({ span }) => textOf(text, span));
  const times = new Map<string, number>();
  for (const line of lines) times.set(line, (times.get(line) ?? 0) + 1);
  const out = new Map<number, string>();
  blocks.forEach(({ kind }, index) => {
    const words = lines[index];
    if (posts.has(index) || words === undefined) return;
    const line: Line = {
      text: words,
      kind,
      index,
      count: lines.length,
      times: times.get(words) ?? 1,
      ...known,
    };
    const rule = boilerplateRules.find((candidate) => candidate.matches(line));
    if (rule) out.set(index, rule.name);
  });
  const kept = blocks.flatMap(({ span }, index) => (out.has(index) || posts.has(index) ? [] : [{ span, index }]));
  const repeated = findRepeatedText(
    text,
    kept.map(({ span }) => span),
  );
  kept.forEach(({ index }, place) => {
    if (repeated.has(place)) out.set(index, passNames.repeatedText);
  });
  for (const index of findStrayLabels(lines, out)) if (!posts.has(index)) out.set(index, passNames.strayLabel);
  return [...out].sort(([a], [b]) => a - b).map(([index, rule]) => ({ index, rule }));
};
