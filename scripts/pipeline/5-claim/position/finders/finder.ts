import type { PositionId, PositionTaken, TopicId } from '../../../../../src/schema/index.ts';
import type { Anaphor } from '../../stance/anaphor.ts';
import type { StanceFound } from '../../stance/find-stance.ts';
import type { Mention } from '../../stance/mention.ts';
import type { PositionFacts } from '../../stance/position-facts.ts';
import type { ResolvedReading } from '../../words/reading.ts';
import type { KeywordIndex } from '../keyword-index.ts';
import type { Voices } from '../make-voices.ts';
import type { Matched } from '../match-positions.ts';
import type { SpokenOf } from '../spoken-of.ts';

/** A claim whose positions are looked for. */
export interface OpenClaim {
  /** Its place among the article's readings. */
  at: number;
  /** With the content as it is read: "what she called a brave decision" is "the brave decision". */
  reading: ResolvedReading;
  /** The place of the claim that stands before it in the text. */
  previous: number | undefined;
  /** What its own words name. */
  own: Matched;
  anaphor: Anaphor | undefined;
  /** Whether it is a fragment that goes on with the claim before it. */
  goesOn: boolean;
}

/** An article, read down to the claim at hand. */
export interface ArticleSoFar {
  text: string;
  readings: readonly ResolvedReading[];
  index: KeywordIndex;
  facts: ReadonlyMap<PositionId, PositionFacts>;
  voices: Voices;
  /** What "the plan" means in it. */
  plan: PositionId | undefined;
  /** True where the article is on the topic, and not only mentions it in passing. */
  isMain(topic: TopicId): boolean;
  /** The same, and true for a note too short to tell, of a dossier with one topic. */
  isOn(topic: TopicId): boolean;
  /** Which positions were spoken of, and where. */
  spoken: SpokenOf;
  /** The stances taken so far, by the claim's place among the readings; in the order of the text. */
  taken: ReadonlyMap<number, readonly PositionTaken[]>;
}

/** How a claim comes to speak on a position. */
export interface SpokenOn {
  mentions: readonly Mention[];
  /** Further words of the position, tried where the mentions lead to nothing. */
  spare?: readonly Mention[];
  /** True where not the claim's own words name it, but those around it. */
  isInferred: boolean;
  /** True where no keyword and nothing that points back names it: a claim that takes no side is not on it then. */
  isLoose?: boolean;
  /** The stance of another claim that this one goes on with, which holds where its own words give none. */
  held?: PositionTaken;
  /** The stance of one who takes sides with another, whatever its own words give. */
  echoed?: StanceFound;
}

/** Positions with the way in which a claim speaks on them, in the order in which they were found. */
export type Found = readonly (readonly [PositionId, SpokenOn])[];

/** Looks for the positions of a claim; `before` is what the finders before it have found. */
export type Find = (claim: OpenClaim, article: ArticleSoFar, before: ReadonlyMap<PositionId, SpokenOn>) => Found;

/** The one side that a claim has taken; undefined where it took none, or several. */
export const sideOf = ({ taken }: ArticleSoFar, at: number): PositionTaken | undefined => {
  const [one, ...more] = (taken.get(at) ?? []).filter(({ stance }) => stance === 'support' || stance === 'oppose');
  return more.length === 0 ? one : undefined;
};
