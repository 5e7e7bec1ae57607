import type { PositionId, PositionTaken, TopicId } from '../../../../src/schema/index.ts';
import type { Judge } from '../judge/judge-stance.ts';
import { findAnaphor, findPronouns, isFragment, isProposal, pointsBack, withoutNaming } from '../stance/anaphor.ts';
import { findNeutrality, findOpenness } from '../stance/find-silence.ts';
import { findStance } from '../stance/find-stance.ts';
import type { Mention } from '../stance/mention.ts';
import { makePositionFacts, type PositionFacts } from '../stance/position-facts.ts';
import { readReferent } from '../stance/read-mentions.ts';
import { whyOf } from '../stance/sentence-rows.ts';
import type { ReadSentence, ResolvedReading } from '../words/reading.ts';
import type { Word } from '../words/words.ts';
import { findEcho, toEchoed } from './find-echo.ts';
import { PLANS } from './find-plan.ts';
import { findShortNames, headsOf } from './find-short-names.ts';
import { isAside } from './is-aside.ts';
import type { KeywordIndex } from './keyword-index.ts';
import type { Voices } from './make-voices.ts';
import { matchPositions } from './match-positions.ts';
import { mentionsOf, spareOf, standing } from './mentions-of.ts';
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

const spell = (text: string, words: readonly Word[]): string => {
  const first = words[0];
  const last = words.at(-1);
  return first && last ? text.slice(first.span.start, last.span.end) : '';
};

/** "the bill", "this plan": what the article is about, and not what was last spoken of. */
const speaksOfPlan = (words: readonly Word[]): boolean =>
  words.some(
    ({ lemma }, at) =>
      (PLANS.test(lemma) || lemma === 'offer') &&
      /^(?:the|this|that|any)$/.test(words[at - 1]?.key ?? '') &&
      !/^(?:of|to|for)$/.test(words[at + 1]?.key ?? ''),
  );

/** "such guarantees", "what Holm spoke of yesterday": the words take up what somebody else has said. */
const isAnswer = (words: readonly Word[]): boolean =>
  words.some(
    ({ key, lemma }, at) =>
      (key === 'such' && !/^(?:as|an?|that)$/.test(words[at + 1]?.key ?? 'as')) ||
      (lemma === 'speak' &&
        /^(?:about|of)$/.test(words[at + 1]?.key ?? '') &&
        words.slice(0, at).some((word) => /^(?:that|which|what)$/.test(word.key))),
  );

interface Spoken {
  mentions: readonly Mention[];
  spare?: readonly Mention[];
  isInferred: boolean;
}

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
  const facts = new Map([...index.positions].map(([id, { position }]) => [id, makePositionFacts(position)]));
  const heads = new Map([...index.positions].map(([id, { position }]) => [id, headsOf(position)]));
  const spoken = makeSpokenOf(sentences, index);
  const order = [...readings.keys()].sort((a, b) => (readings[a]?.contentSpan.start ?? 0) - (readings[b]?.contentSpan.start ?? 0) || a - b);
  const done = new Map<number, Taken>();
  const memory = makeTopicMemory(sentences, index, titled);
  const article = weighTopics(sentences, index, titled);
  let last: ResolvedReading | undefined;
  const reasonFor = (reading: ResolvedReading, own: number): PositionTaken | undefined => {
    const isParticiple = reading.cue.length === 1 && /^(?:saying|adding|arguing|claiming|insisting)$/.test(reading.cue[0]?.key ?? '');
    if (!isParticiple || !/^(?:it|this|that|they)$/.test(reading.content[0]?.key ?? '')) return undefined;
    const main = readings.findIndex(
      (other, at) => at !== own && other.sentence === reading.sentence && done.has(at) && voices.isOneSide(other, reading),
    );
    const taken = done.get(main)?.positions ?? [];
    return taken.length === 1 && /^(?:support|oppose)$/.test(taken[0]?.stance ?? '') ? taken[0] : undefined;
  };
  /**
   * What "the plan" or "it" stands for, by the sentence that named the matter: an act upon it, where that tells of one.
   * Else a proposal is what the position's text lets it be, and a pronoun may be open.
   */
  const referent = (reading: ResolvedReading, id: PositionId, fact: PositionFacts, ofPlan: boolean): Pick<Mention, 'sign' | 'stands'> => {
    const words = spoken.wordsBefore(reading.contentSpan.start, 4, reading.block);
    const hits = matchPositions(words, index).positions.get(id);
    const sign = hits && readReferent(words, mentionsOf(hits, fact), fact, { isOwn: () => true });
    if (sign) return !ofPlan && standing(fact).stands ? { sign, stands: 'act' } : { sign };
    if (ofPlan) return fact.plan === 0 ? { sign: fact.direction, stands: 'either' } : { sign: fact.plan };
    return standing(fact);
  };
  for (const at of order) {
    const raw = readings[at];
    if (!raw) continue;
    const reading = { ...raw, content: withoutNaming(raw.content) };
    const previous = last;
    last = raw;
    const own = matchPositions(reading.content, index);
    const positions = new Map<PositionId, Spoken>();
    for (const [id, hits] of own.positions) {
      const fact = facts.get(id);
      const topic = index.positions.get(id)?.topic;
      // A few words of a position alone are met by chance in an article on another topic.
      const isStray = topic !== undefined && !article.isMain(topic) && (own.weight.get(topic) ?? 0) < (own.own.has(topic) ? 2 : 4);
      if (fact && !isStray) positions.set(id, { mentions: mentionsOf(hits, fact), spare: spareOf(hits, fact), isInferred: false });
    }
    const anaphor = findAnaphor(reading.content, reading.attribution.form !== 'direct' && voices.isBody(reading));
    const goesOn =
      reading.attribution.form === 'direct' &&
      own.topics.length === 0 &&
      isFragment(reading.content) &&
      previous !== undefined &&
      reading.sentence - previous.sentence <= 1 &&
      voices.isOneSide(previous, reading);
    const partly = new Set([...own.partly.values()].flatMap((hits) => hits.flatMap(({ words }) => words)));
    const isPartial = own.partly.size > 0 && pointsBack(reading.content, partly);
    if (positions.size === 0 && (anaphor || isPartial || goesOn)) {
      const before = spoken.before(reading.contentSpan.start, goesOn ? 1 : 4, reading.block, plan);
      const ofPlan = anaphor && !goesOn && speaksOfPlan([...reading.cue, ...reading.content]) ? plan : undefined;
      const ids = ofPlan && !own.partly.has(ofPlan) ? [ofPlan] : before;
      const fitting = ids.filter((id) => own.partly.has(id));
      // A statement with words of another topic does not speak of the last one with a bare "this".
      const isFree = own.topics.length === 0 || anaphor?.reach === 'whole';
      for (const id of fitting.length > 0 ? fitting : isFree && !isPartial ? ids : []) {
        const fact = facts.get(id);
        const hits = own.partly.get(id);
        if (!fact) continue;
        const mentions = hits
          ? mentionsOf(hits, fact)
          : anaphor
            ? [{ words: anaphor.words, ...referent(reading, id, fact, isProposal(anaphor)), acts: [] }]
            : [];
        positions.set(id, { mentions, isInferred: true });
      }
    }
    // "“With grave consequences,” he said": a fragment goes on with what its speaker has just held.
    const held = goesOn && previous ? (done.get(readings.indexOf(previous))?.positions ?? []) : [];
    const [gone, ...more] = held.filter(({ stance }) => stance === 'support' || stance === 'oppose');
    const goneOn = gone && more.length === 0 ? gone : undefined;
    if (goneOn) positions.set(goneOn.position, { mentions: [], isInferred: true });
    // "Asked about the toll, she said it was wrong", "“It is wrong,” she said of the toll": named beside what is said.
    const pronouns = positions.size === 0 ? findPronouns(reading.content) : [];
    const beside = pronouns.length > 0 ? spoken.besides(reading) : [];
    const before = pronouns.length > 0 && beside.length === 0 ? spoken.before(reading.contentSpan.start, 2, reading.block, plan) : [];
    const [only, ...others] = beside.length > 0 ? beside : before;
    const onlyFact = only && others.length === 0 ? facts.get(only) : undefined;
    const onlyTopic = only && index.positions.get(only)?.topic;
    if (only && onlyFact && onlyTopic && article.isMain(onlyTopic) && own.topics.every((topic) => topic === onlyTopic)) {
      const stands = beside.length > 0 ? standing(onlyFact) : referent(reading, only, onlyFact, false);
      positions.set(only, { mentions: pronouns.map((word) => ({ words: [word], ...stands, acts: [] })), isInferred: true });
    }
    // "the road", "removal": the one that was last spoken of, named in short.
    if (positions.size === 0) {
      const named = [...new Set([...spoken.before(reading.contentSpan.start, 6, reading.block, plan), ...(plan ? [plan] : [])])].flatMap(
        (id) => {
          const fact = facts.get(id);
          const topic = index.positions.get(id)?.topic;
          const short = fact && topic && article.isMain(topic) ? findShortNames(reading.content, fact, heads.get(id) ?? new Set()) : [];
          return short.length > 0 ? [{ id, short }] : [];
        },
      );
      const [one, ...others] = named;
      if (one && others.length === 0)
        positions.set(one.id, { mentions: one.short.map(({ words, sign }) => ({ words, sign, acts: [] })), isInferred: true });
    }
    // "A vote": a part of the position, whose other part its sentence or the one before has named.
    if (positions.size === 0 && own.partly.size > 0) {
      const around = matchPositions(spoken.around(reading, 3), index).partly;
      const whole = [...own.partly].filter(([id, hits]) => {
        const lines = new Set([...hits, ...(around.get(id) ?? [])].map(({ line }) => line));
        const topic = index.positions.get(id)?.topic;
        return lines.size === index.positions.get(id)?.position.keywords.length && topic !== undefined && article.isMain(topic);
      });
      for (const [id, hits] of whole) {
        const fact = facts.get(id);
        if (fact) positions.set(id, { mentions: mentionsOf(hits, fact), isInferred: true });
      }
    }
    // "the tariffs are a mistake", of a position on removing them: what it is against is judged without the act.
    const [part, ...rest] = positions.size === 0 ? [...own.partly] : [];
    const partFact = part && rest.length === 0 ? facts.get(part[0]) : undefined;
    if (part && partFact?.direction === -1 && !partFact.isAct && part[1].some(({ line }) => line === 0))
      positions.set(part[0], { mentions: mentionsOf(part[1], partFact), isInferred: true });
    // "would wait before taking sides", "no decision had been taken": on what the article is about.
    const isUnsided = findNeutrality(reading).length > 0 || (own.topics.length === 0 && findOpenness(reading).length > 0);
    const [lastOf, ...otherOf] = isUnsided && positions.size === 0 ? spoken.before(reading.contentSpan.start, 2, reading.block, plan) : [];
    const unsided = plan ?? (otherOf.length === 0 ? lastOf : undefined);
    if (positions.size === 0 && unsided && isUnsided) positions.set(unsided, { mentions: [], isInferred: true });
    // "rejected the plan, saying it would cost lives": a reason given for the stance that the main verb has.
    const reason = positions.size === 0 || anaphor ? reasonFor(reading, at) : undefined;
    if (positions.size === 0 && reason) positions.set(reason.position, { mentions: [], isInferred: true });
    // "backed the governor", "was dismayed": towards the side that another has just taken.
    const sideOf = (own: number): PositionTaken | undefined => {
      const [one, ...more] = (done.get(own)?.positions ?? []).filter(({ stance }) => /^(?:support|oppose)$/.test(stance));
      return more.length === 0 ? one : undefined;
    };
    const sided = order.slice(0, order.indexOf(at)).filter((own) => sideOf(own) !== undefined);
    const echo =
      own.positions.size === 0
        ? findEcho(
            reading,
            sided.flatMap((own) => readings[own] ?? []),
          )
        : undefined;
    const echoed = echo && sideOf(readings.indexOf(echo.of));
    if (echoed) {
      positions.clear();
      positions.set(echoed.position, { mentions: [], isInferred: true });
    }
    spoken.add(reading.contentSpan.start, [...positions.keys()]);

    const taken = [...index.positions.keys()].flatMap((id): PositionTaken[] => {
      const found = positions.get(id);
      const fact = facts.get(id);
      if (!found || !fact) return [];
      const statement = {
        source: reading.source,
        cue: reading.cue,
        content: reading.content,
        mentions: found.mentions,
        spare: found.spare ?? [],
        isAnaphor: found.isInferred,
        facts: fact,
        sides: voices.sidesOf(reading),
      };
      const stance = echo && echoed?.position === id ? toEchoed(echo, echoed.stance) : findStance(statement);
      // What is only mentioned is under the topic; a position is taken by words that speak on it.
      const heldBefore = goneOn?.position === id ? goneOn : reason?.position === id ? reason : undefined;
      if (!stance)
        return heldBefore
          ? [
              {
                ...heldBefore,
                certainty: 'inferred',
                rule: 'reason',
                why: whyOf('reason'),
              },
            ]
          : [];
      const judgement = judge({ reading, position: id, statement, found: stance });
      if (!judgement.isKept) return [];
      const certainty = found.isInferred || !judgement.isSure ? 'inferred' : stance.certainty;
      return [
        {
          position: id,
          stance: stance.stance,
          certainty,
          confidence: judgement.confidence,
          rule: stance.rule,
          why: whyOf(stance.rule),
          words: spell(text, stance.words),
          ...(stance.condition.length > 0 ? { condition: spell(text, stance.condition) } : {}),
        },
      ];
    });
    const inherited = [...positions.keys()].flatMap((id) => index.positions.get(id)?.topic ?? []);
    const taking = new Set(taken.flatMap(({ position }) => index.positions.get(position)?.topic ?? []));
    // One word in passing puts no claim under a topic that the article is not on.
    const isSpokenOn = (topic: TopicId): boolean => article.isMain(topic) || taking.has(topic) || (own.weight.get(topic) ?? 0) >= 2;
    const topics = new Set([...own.topics, ...inherited].filter(isSpokenOn));
    // "such guarantees", "the guarantees that Holm spoke about": an answer belongs with what it answers, which the title names.
    if (own.topics.length > 0 && isAnswer(reading.content)) for (const topic of titled) if (article.isMain(topic)) topics.add(topic);
    memory.add(reading.sentence, [...topics]);
    const around = (ids: readonly TopicId[]): void => {
      if (topics.size === 0) for (const topic of ids) if (article.isMain(topic)) topics.add(topic);
    };
    around(spoken.topicsAround(reading));
    if (!isAside(reading)) around(memory.before(reading));
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
