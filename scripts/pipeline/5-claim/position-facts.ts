import type { PositionId } from '../../../src/schema/index.ts';
import { type Direction, findDirections } from './direction.ts';
import { NEGATORS } from './frame-lexicon.ts';
import type { KeywordIndex } from './keyword-index.ts';
import { readTitle } from './reading.ts';
import { times } from './statement.ts';
import { toKey, toSingular } from './to-key.ts';

/** What the stance rules need to know of a position. */
export interface PositionFacts {
  /** -1 where its text is a negative sentence: "No foreign boats fish in the bay". Two negators make a positive one. */
  polarity: 1 | -1;
  /** Whether it is about a thing's lasting or its end; undefined where it is about neither. Its polarity is counted in. */
  direction: Direction | undefined;
  /** Words of its text and keywords, in the singular, and their plain base forms. */
  vocabulary: ReadonlySet<string>;
}

/** A verb's base form without a tagger: the text of a position is one short sentence. */
const stems = (word: string): string[] => {
  const singular = toSingular(word);
  return [word, singular, word.replace(/ed$/, ''), word.replace(/d$/, ''), word.replace(/ing$/, ''), word.replace(/ing$/, 'e')];
};

/** Reads the text and the keywords of every position. */
export const makePositionFacts = ({ positions }: KeywordIndex): ReadonlyMap<PositionId, PositionFacts> =>
  new Map(
    [...positions].map(([id, { position }]): [PositionId, PositionFacts] => {
      const words = toKey(position.text.replace(/[.,;:!?]/gu, ' '));
      const negators = words.filter((word) => NEGATORS.has(word)).length;
      const polarity = negators % 2 === 1 ? -1 : 1;
      // "concessions to end the war", "once the war ends": an end that is only a purpose or a time is not what the position is about.
      const title = readTitle(position.text);
      const side = title.findIndex(({ key }) => /^(?:to|once|if|when|before|after|until|that|which)$/.test(key));
      const direction = findDirections(side < 0 ? title : title.slice(0, side))[0]?.direction;
      const vocabulary = new Set([...words, ...position.keywords.flat().flatMap(toKey)].flatMap(stems));
      return [id, { polarity, direction: direction && times(direction, polarity), vocabulary }];
    }),
  );
