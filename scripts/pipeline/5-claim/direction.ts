import { findNegator } from './find-operators.ts';
import { makePhraseIndex } from './phrase-index.ts';
import { toKey, toSingular } from './to-key.ts';
import type { Word } from './words.ts';

/** Whether words let a thing be (+) or make an end of it (-): a claim for "the ward closes" is one against "the ward stays". */
export type Direction = 1 | -1;

/** Verbs and nouns of lasting. */
const LASTING = [
  'keep',
  'stay',
  'remain',
  'retain',
  'save',
  'preserve',
  'continue',
  'survive',
  'maintain',
  'protect',
  'guarantee',
  'stay open',
  'allow',
  'permit',
  'extend',
  'prolong',
  'keep open',
];

/** Verbs and nouns of ending. */
const ENDING = [
  'close', 'closure', 'shut', 'shutdown', 'shut down', 'cut', 'abolish', 'scrap', 'axe', 'lose', 'loss', 'move', 'relocate', 'remove', 'removal', 'eliminate', 'redundancy',
  'dismissal', 'layoff', 'lay off', 'sack', 'cancel', 'cancellation', 'discontinue', 'sign away', 'give up', 'switch off', 'demolish', 'dismantle', 'dissolve', 'tear down', 'pull down', 'knock down', 'ban', 'ban on', 'prohibit', 'stop', 'end', 'an end to', 'halt', 'phase out', 'outlaw', 'forbid', 'abandon', 'repeal', 'wind up', 'liquidate', 'mothball',
]; // biome-ignore format: a word list

/** "closing" as a noun is its own lemma to the tagger. */
const formsOf = ({ key, lemma }: Word): string[] => {
  const stem = key.replace(/ing$/, '');
  return [key, lemma, toSingular(key), toSingular(lemma), ...(stem === key || stem.length < 3 ? [] : [stem, `${stem}e`])];
};
const index = makePhraseIndex(
  [
    ...LASTING.map((phrase) => ({ key: toKey(phrase), value: 1 as Direction })),
    ...ENDING.map((phrase) => ({ key: toKey(phrase), value: -1 as Direction })),
  ],
  formsOf,
  (word, part) => formsOf(word).includes(part),
);

/** A word of lasting or ending in a run of words. */
export interface DirectionHit {
  direction: Direction;
  at: number;
}

/** Finds the words of lasting and ending, of overlapping ones the longest. */
export const findDirections = (words: readonly Word[]): DirectionHit[] => {
  const hits: DirectionHit[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const hit = index(words, at)[0];
    // "full stop", "in the end": set phrases.
    if (!hit || (/^(?:stop|end)$/.test(words[at]?.key ?? '') && /^(?:full|the)$/.test(words[at - 1]?.key ?? ''))) continue;
    hits.push({ direction: hit.value, at });
    at = hit.to - 1;
  }
  return hits;
};

/** How far from the words that name a position such a word may stand. */
const REACH = 4;

/** What a statement says of the thing that a position names: a direction, and the words that give it. */
export interface DirectionFound {
  direction: Direction;
  words: readonly Word[];
}

/**
 * Finds the first word of lasting or ending among or beside the words that name a position, of ending
 * first. A negator before it turns it round: "**not close** the ward" lets it be.
 */
export const directionOf = (words: readonly Word[], named: ReadonlySet<Word>): DirectionFound | undefined => {
  const places = words.flatMap((word, at) => (named.has(word) ? [at] : []));
  const near = findDirections(words).filter(({ at }) => places.some((place) => Math.abs(place - at) <= REACH));
  const hit = near.find(({ direction }) => direction === -1) ?? near[0];
  if (!hit) return undefined;
  const own = words.slice(hit.at, hit.at + 1);
  // "without a ban": where the word is of the matter itself, the negation is of the matter.
  const negator = own.some((word) => named.has(word)) ? undefined : words[findNegator(words, hit.at)];
  return negator && !named.has(negator)
    ? { direction: hit.direction === 1 ? -1 : 1, words: [...own, negator] }
    : { direction: hit.direction, words: own };
};
