import type { PositionId, PositionTaken, TopicId } from '../../../../src/schema/index.ts';
import type { Judge } from '../judge/judge-stance.ts';
import { findAnaphor, isFragment, withoutNaming } from '../stance/anaphor.ts';
import { findStance } from '../stance/find-stance.ts';
import { makePositionFacts } from '../stance/position-facts.ts';
import { whyOf } from '../stance/sentence-rows.ts';
import type { ReadSentence, ResolvedReading } from '../words/reading.ts';
import type { Word } from '../words/words.ts';
import { findOwnTopics, isAside } from './find-claim-topics.ts';
import type { ArticleSoFar, OpenClaim, SpokenOn } from './finders/finder.ts';
import { findSpokenOn } from './finders/finders.ts';
import type { KeywordIndex } from './keyword-index.ts';
import type { Voices } from './make-voices.ts';
import { matchPositions } from './match-positions.ts';
import { makeSpokenOf } from './spoken-of.ts';
import { findMainTopics, makeTopicMemory, weighTopics } from './topic-memory.ts';

/** What a claim is about, and where it stands. */
export interface Taken {
  topics: TopicId[];
  positions: PositionTaken[];
}

/** What an article is about by its title and its own words. */
export interface Subject {
  plan: PositionId | undefined;
  /** The topics that its title names. */
  titled: readonly TopicId[];
}

/** Reads what a claim's own words name, and whether they go on with the claim before. */
const openClaim = (at: number, previous: number | undefined, { readings, index, voices }: ArticleSoFar): OpenClaim | undefined => {
  const [raw, last] = [readings[at], previous === undefined ? undefined : readings[previous]];
  if (!raw) return undefined;
  const reading = { ...raw, content: withoutNaming(raw.content) };
  const isDirect = reading.attribution.form === 'direct';
  const own = matchPositions(reading.content, index);
  const goesOn =
    isDirect &&
    own.topics.length === 0 &&
    isFragment(reading.content) &&
    last !== undefined &&
    reading.sentence - last.sentence <= 1 &&
    voices.isOneSide(last, reading);
  return { at, reading, previous, own, anaphor: findAnaphor(reading.content, !isDirect && voices.isBody(reading)), goesOn };
};

const spell = (text: string, words: readonly Word[]): string => {
  const first = words[0];
  const last = words.at(-1);
  return first && last ? text.slice(first.span.start, last.span.end) : '';
};

/** The stance of a claim on one position that it speaks on. What is only mentioned is under the topic; a position is taken by words that speak on it. */
const takeOne = (
  position: PositionId,
  { mentions, spare = [], isInferred, held, echoed }: SpokenOn,
  { reading }: OpenClaim,
  { text, facts, voices }: ArticleSoFar,
  judge: Judge,
): PositionTaken | undefined => {
  const fact = facts.get(position);
  if (!fact) return undefined;
  const { source, cue, content } = reading;
  const statement = { source, cue, content, mentions, spare, isAnaphor: isInferred, facts: fact, sides: voices.sidesOf(reading) };
  const found = echoed ?? findStance(statement);
  if (!found) return held && { ...held, certainty: 'inferred', rule: 'reason', why: whyOf('reason') };
  const { isKept, isSure, confidence } = judge({ reading, position, statement, found });
  if (!isKept) return undefined;
  return {
    position,
    stance: found.stance,
    certainty: isInferred || !isSure ? 'inferred' : found.certainty,
    confidence,
    rule: found.rule,
    why: whyOf(found.rule),
    words: spell(text, found.words),
    ...(found.condition.length > 0 ? { condition: spell(text, found.condition) } : {}),
  };
};

/** Notes of so few sentences need not name their topic. */
const SHORT = 3;

/** Puts each claim under topics and positions, with its stance. Results are in the order that the readings came in. */
export const takePositions = (
  text: string,
  readings: readonly ResolvedReading[],
  sentences: readonly ReadSentence[],
  index: KeywordIndex,
  voices: Voices,
  { plan, titled }: Subject,
  judge: Judge,
): Taken[] => {
  const { isMain } = weighTopics(sentences, index, titled);
  const isShort = sentences.length <= SHORT && new Set([...index.positions.values()].map(({ topic }) => topic)).size === 1;
  const isOn = (topic: TopicId): boolean => isShort || isMain(topic);
  const facts = new Map([...index.positions].map(([id, { position }]) => [id, makePositionFacts(position)]));
  const spoken = makeSpokenOf(sentences, index);
  const memory = makeTopicMemory(sentences, index, titled);
  const stances = new Map<number, PositionTaken[]>();
  const topicsOf = new Map<number, TopicId[]>();
  const article: ArticleSoFar = { text, readings, index, facts, voices, plan, isMain, isOn, spoken, taken: stances };
  /** What a claim without a topic of its own is on: what stands around it in its sentence, else what stands before. */
  const topicsAround = (reading: ResolvedReading): TopicId[] => {
    const beside = spoken.topicsAround(reading).filter(isMain);
    return beside.length > 0 || isAside(reading) ? beside : memory.before(reading).filter(isMain);
  };
  const order = [...readings.keys()].sort((a, b) => (readings[a]?.contentSpan.start ?? 0) - (readings[b]?.contentSpan.start ?? 0) || a - b);
  for (const [place, at] of order.entries()) {
    const claim = openClaim(at, order[place - 1], article);
    if (!claim) continue;
    const { reading } = claim;
    const on = findSpokenOn(claim, article);
    const named = [...on].flatMap(([id, { isLoose }]) => (isLoose ? [] : [id]));
    spoken.add(reading.contentSpan.start, named);
    // In the order of the dossier.
    const taken = [...index.positions.keys()].flatMap((id) => {
      const found = on.get(id);
      return (found && takeOne(id, found, claim, article, judge)) ?? [];
    });
    const own = findOwnTopics(claim, article, { spokenOn: named, taken: taken.map(({ position }) => position), titled });
    memory.add(reading.sentence, own);
    stances.set(at, taken);
    topicsOf.set(at, own.length > 0 ? own : topicsAround(reading));
  }
  const main = findMainTopics([...topicsOf.values()], titled);
  return readings.map((reading, at) => {
    const [topics, positions] = [topicsOf.get(at) ?? [], stances.get(at) ?? []];
    return { positions, topics: topics.length === 0 && !isAside(reading) ? [...main] : topics };
  });
};
