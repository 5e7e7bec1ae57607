import type { Corpus, PlacedClaim } from '../../src/models/corpus/corpus.ts';
import { toStems } from '../../src/models/search/search-vocabulary.ts';
import type { Position, PositionTaken, Topic } from '../../src/schema/index.ts';

/** A claim that takes a stance on a position, and the words of the topic that stand in it. */
export interface Caught {
  placed: PlacedClaim;
  taken: PositionTaken;
  words: readonly string[];
  /** Titles of other topics on whose positions the claim takes a stance too. */
  alsoUnder: readonly string[];
}

/** A claim with some of a position's words and without the others. */
export interface NearMiss {
  placed: PlacedClaim;
  words: readonly string[];
  /** A list of which no word stands in it. */
  missing: readonly string[];
}

/** What the words of a position do. */
export interface PositionReport {
  position: Position;
  caught: readonly Caught[];
  near: readonly NearMiss[];
  /** Words and phrases that stand in no article. */
  idle: readonly string[];
  /** Those that stand in at least a third of all claims, with how many: they tell nothing apart. */
  wide: readonly { words: string; claims: number }[];
}

const mostNear = 20;

/** The words of a claim, with those that name its source, as they are compared. */
const stemsOf = ({ claim }: PlacedClaim): string =>
  ` ${toStems([claim.source.exact, ...claim.content.map(({ exact }) => exact)].join(' '))} `;

/** What each position of a topic catches, what it nearly catches, and which of its words do nothing or too much. `texts` are those of all articles. */
export const reportTopic = (
  topic: Topic,
  { claims, topics }: Pick<Corpus, 'claims' | 'topics'>,
  texts: readonly string[],
): PositionReport[] => {
  const stemmed = claims.map((placed) => ({ placed, stems: stemsOf(placed) }));
  const inTexts = texts.map((text) => ` ${toStems(text)} `);
  const holds = (stems: string, phrase: string): boolean => stems.includes(` ${toStems(phrase)} `);
  const titlesOf = ({ claim }: PlacedClaim): string[] => {
    const taken = new Set<string>(claim.positions.map(({ position }) => position));
    return topics.filter(({ id, positions }) => id !== topic.id && positions.some((one) => taken.has(one.id))).map(({ title }) => title);
  };
  return topic.positions.map((position): PositionReport => {
    const phrases = position.keywords.flat();
    const found = stemmed.map(({ placed, stems }) => ({
      placed,
      lines: position.keywords.map((line) => line.filter((phrase) => holds(stems, phrase))),
    }));
    const caught = found.flatMap(({ placed, lines }) =>
      placed.claim.positions
        .filter((taken) => taken.position === position.id)
        .map((taken): Caught => ({ placed, taken, words: lines.flat(), alsoUnder: titlesOf(placed) })),
    );
    const near = found.flatMap(({ placed, lines }): NearMiss[] => {
      const missing = position.keywords.find((_, at) => lines[at]?.length === 0);
      const isCaught = caught.some((one) => one.placed === placed);
      const words = lines.flat();
      return missing && words.length > 0 && !isCaught && placed.claim.topics.includes(topic.id) ? [{ placed, words, missing }] : [];
    });
    return {
      position,
      caught,
      near: near.slice(0, mostNear),
      idle: phrases.filter((phrase) => !inTexts.some((stems) => holds(stems, phrase))),
      wide: phrases
        .map((words) => ({ words, claims: stemmed.filter(({ stems }) => holds(stems, words)).length }))
        .filter((one) => one.claims >= 5 && one.claims * 3 >= claims.length),
    };
  });
};
