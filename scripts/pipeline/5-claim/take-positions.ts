import type { PositionId, PositionTaken, TopicId } from '../../../src/schema/index.ts';
import { findAnaphor, isFragment, pointsBack } from './anaphor.ts';
import { directionOf, findDirections } from './direction.ts';
import { findConditions } from './find-condition.ts';
import { PLANS } from './find-plan.ts';
import { findNeutrality } from './find-silence.ts';
import { findStance } from './find-stance.ts';
import { isAside } from './is-aside.ts';
import type { KeywordIndex } from './keyword-index.ts';
import { matchPositions } from './match-positions.ts';
import { makePositionFacts, type PositionFacts } from './position-facts.ts';
import type { ReadSentence, ResolvedReading } from './reading.ts';
import { makeSpokenOf } from './spoken-of.ts';
import { type Statement, times } from './statement.ts';
import { findMainTopics, makeTopicMemory } from './topic-memory.ts';
import type { Word } from './words.ts';

/** What a claim is about, and where it stands. */
export interface Taken {
  topics: TopicId[];
  positions: PositionTaken[];
}

/** Who speaks for whom in the statements of an article. `isOthers` tells where a word of attitude is another's than the source's. */
export interface Voices {
  isOthers(reading: ResolvedReading): Statement['isOthers'];
  /** True where the two sources are one side: the same actor, or one that the other speaks for. */
  isOneSide(one: ResolvedReading, other: ResolvedReading): boolean;
  /** True for a source that is no person, so that an "it" may be the source itself. */
  isBody(reading: ResolvedReading): boolean;
  /** The words of a run that belong to names of actors. */
  namesIn(words: readonly Word[]): ReadonlySet<Word>;
}

/** What an article is about by its title and its own words. */
export interface Subject {
  plan: PositionId | undefined;
  /** The topics that its title names. */
  titled: readonly TopicId[];
}

const spell = (text: string, words: readonly Word[]): string => {
  const first = words[0];
  const last = words.at(-1);
  return first && last ? text.slice(first.span.start, last.span.end) : '';
};

/** A statement on the end of a thing is turned round for a position on its lasting, and the other way; `turned` are the words that say so. */
const polarityOf = (
  { polarity, direction }: PositionFacts,
  content: readonly Word[],
  named: ReadonlySet<Word>,
): { polarity: 1 | -1; turned: readonly Word[] } => {
  if (direction !== undefined) {
    const own = directionOf(content, named);
    return own === undefined ? { polarity, turned: [] } : { polarity: times(direction, own.direction), turned: own.words };
  }
  // "deplored the loss of the ferry": a noun of ending before what the position names.
  const lost = content.find(
    (word, at) =>
      word.pos === 'NOUN' &&
      content[at + 1]?.key === 'of' &&
      content.slice(at + 2, at + 5).some((other) => named.has(other)) &&
      findDirections([word])[0]?.direction === -1,
  );
  return lost ? { polarity: times(polarity, -1), turned: [lost] } : { polarity, turned: [] };
};

/** "the bill", "this plan": what the article is about, and not what was last spoken of. */
const speaksOfPlan = (words: readonly Word[]): boolean =>
  words.some(
    ({ lemma }, at) =>
      (PLANS.test(lemma) || lemma === 'offer') &&
      /^(?:the|this|that|any)$/.test(words[at - 1]?.key ?? '') &&
      !/^(?:of|to|for)$/.test(words[at + 1]?.key ?? ''),
  );

/** The word for the article's plan that stands outside of a condition, where all that names a position stands inside. */
const planBesideCondition = (content: readonly Word[], named: ReadonlySet<Word>): Word | undefined => {
  const [condition] = findConditions(content);
  if (!condition) return undefined;
  const inside = content.slice(condition.from, condition.to);
  const outside = content.filter((word) => !inside.includes(word));
  if (outside.some((word) => named.has(word))) return undefined;
  return outside.find(({ lemma }, at) => PLANS.test(lemma) && /^(?:the|this|that|any)$/.test(outside[at - 1]?.key ?? ''));
};

/** Puts each claim under topics and positions, with its stance. Results are in the order that the readings came in. */
export const takePositions = (
  text: string,
  readings: readonly ResolvedReading[],
  sentences: readonly ReadSentence[],
  index: KeywordIndex,
  voices: Voices,
  { plan, titled }: Subject,
): Taken[] => {
  const facts: ReadonlyMap<PositionId, PositionFacts> = makePositionFacts(index);
  const spoken = makeSpokenOf(sentences, index);
  const order = [...readings.keys()].sort((a, b) => (readings[a]?.contentSpan.start ?? 0) - (readings[b]?.contentSpan.start ?? 0) || a - b);
  const done = new Map<number, Taken>();
  const memory = makeTopicMemory(sentences, index, titled);
  let last: ResolvedReading | undefined;
  const reasonFor = (reading: ResolvedReading, own: number): PositionTaken | undefined => {
    const isParticiple = reading.cue.length === 1 && /^(?:saying|adding|arguing|claiming|insisting)$/.test(reading.cue[0]?.key ?? '');
    if (!isParticiple || !/^(?:it|this|that|they)$/.test(reading.content[0]?.key ?? '')) return undefined;
    const main = readings.findIndex(
      (other, at) => at !== own && other.sentence === reading.sentence && done.has(at) && voices.isOneSide(other, reading),
    );
    const taken = done.get(main)?.positions ?? [];
    return taken.length === 1 && taken[0]?.stance !== 'neutral' ? taken[0] : undefined;
  };
  for (const at of order) {
    const reading = readings[at];
    if (!reading) continue;
    const previous = last;
    last = reading;
    const own = matchPositions(reading.content, index);
    const positions = new Map<PositionId, { named: readonly Word[]; isInferred: boolean }>();
    for (const [id, named] of own.positions) positions.set(id, { named, isInferred: false });

    const anaphor = findAnaphor(reading.content, reading.attribution.form !== 'direct' && voices.isBody(reading));
    const goesOn =
      reading.attribution.form === 'direct' &&
      own.topics.length === 0 &&
      isFragment(reading.content) &&
      previous !== undefined &&
      reading.sentence - previous.sentence <= 1 &&
      voices.isOneSide(previous, reading);
    const isPartial = own.partly.size > 0 && pointsBack(reading.content, own.words);
    if (positions.size === 0 && (anaphor || isPartial || goesOn)) {
      const before = spoken.before(reading.contentSpan.start, goesOn ? 1 : 4, reading.block, plan);
      const ofPlan = anaphor && !goesOn && speaksOfPlan([...reading.cue, ...reading.content]) ? plan : undefined;
      const last = ofPlan && !own.partly.has(ofPlan) ? [ofPlan] : before;
      const fitting = last.filter((id) => own.partly.has(id));
      // A statement with words of another topic does not speak of the last one with a bare "this".
      const isFree = own.topics.length === 0 || anaphor?.reach === 'whole';
      for (const id of fitting.length > 0 ? fitting : isFree && !isPartial ? last : [])
        positions.set(id, {
          named: own.partly.has(id) ? reading.content.filter((word) => own.words.has(word)) : (anaphor?.words ?? []),
          isInferred: true,
        });
    }
    // "would vote against the bill unless a review came first": the plan beside the condition that names a position.
    const bill = plan && positions.size > 0 && !positions.has(plan) ? planBesideCondition(reading.content, own.words) : undefined;
    if (bill && plan) positions.set(plan, { named: [bill], isInferred: true });
    // "would wait before taking sides": on what the article is about.
    if (positions.size === 0 && plan && findNeutrality(reading).length > 0) positions.set(plan, { named: [], isInferred: true });
    // "rejected the plan, saying it would cost lives": a reason given for the stance that the main verb has.
    const reason = positions.size === 0 || anaphor ? reasonFor(reading, at) : undefined;
    if (positions.size === 0 && reason) positions.set(reason.position, { named: [], isInferred: true });
    spoken.add(reading.contentSpan.start, [...positions.keys()]);

    const taken = [...index.positions.keys()].flatMap((id): PositionTaken[] => {
      const found = positions.get(id);
      const fact = facts.get(id);
      if (!found || !fact) return [];
      const named = new Set(found.named);
      const { polarity, turned } = polarityOf(fact, reading.content, named);
      const stance = findStance({
        source: reading.source,
        cue: reading.cue,
        content: reading.content,
        named,
        turned: new Set(turned),
        polarity,
        vocabulary: fact.vocabulary,
        isOthers: voices.isOthers(reading),
        names: voices.namesIn(reading.content),
      });
      // What is only mentioned is under the topic; a position is taken by words that speak on it.
      if (stance.rule === 'no-stance')
        return reason && reason.position === id ? [{ ...reason, certainty: 'inferred', rule: 'reason' }] : [];
      const words = stance.words.every((word) => reading.cue.includes(word))
        ? stance.words
        : stance.words.filter((word) => !reading.cue.includes(word));
      return [
        {
          position: id,
          stance: stance.stance,
          certainty: found.isInferred ? 'inferred' : stance.certainty,
          rule: stance.rule,
          words: spell(text, words),
          ...(stance.condition.length > 0 ? { condition: spell(text, stance.condition) } : {}),
        },
      ];
    });
    const inherited = [...positions.keys()].flatMap((id) => index.positions.get(id)?.topic ?? []);
    const topics = new Set([...own.topics, ...inherited]);
    memory.add(reading.sentence, [...topics]);
    if (topics.size === 0) for (const topic of spoken.topicsAround(reading)) topics.add(topic);
    if (topics.size === 0 && !isAside(reading)) for (const topic of memory.before(reading)) topics.add(topic);
    done.set(at, { topics: [...topics], positions: taken });
  }
  const main = findMainTopics(
    [...done.values()].map(({ topics }) => topics),
    titled,
  );
  return readings.map((reading, at) => {
    const taken = done.get(at) ?? { topics: [], positions: [] };
    return taken.topics.length === 0 && !isAside(reading) ? { ...taken, topics: [...main] } : taken;
  });
};
