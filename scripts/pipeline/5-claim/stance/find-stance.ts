import type { Certainty, Stance } from '../../../../src/schema/index.ts';
import type { Word } from '../words/words.ts';
import { findComparison } from './find-comparison.ts';
import { findBargain, findMadeCondition, makesEnd } from './find-made-condition.ts';
import { findNeutrality, findOpenness, isSilence } from './find-silence.ts';
import type { Statement } from './mention.ts';
import { conditionOf, readMentions, type Seen, wordsOf } from './read-mentions.ts';
import { readStatement } from './statement.ts';

/** A stance with the row and the words that gave it. */
export interface StanceFound {
  stance: Stance;
  certainty: Certainty;
  /** Name of the row. */
  rule: string;
  words: readonly Word[];
  condition: readonly Word[];
  /** How many rows took part, for the confidence. */
  rows: number;
}

/** Cues and sources of a forecast: that a thing will come does not say that it should. */
const FORECASTS =
  /^(?:predict|prediction|forecast|expect|expectation|anticipate|believe|think|suspect|reckon|estimate|guess|bet|assume|understand|hear|learn|report|fear|note|analyst|economist|expert|observer|researcher|pollster|commentator|columnist|journalist|reporter|correspondent|insider|historian|statistician|scientist|resident|bookmaker|source|official)s?$/;

/** Rows of what is done, and not of what somebody thinks. */
const DEEDS = /^(?:doing|ending|standing|failing)$/;

/** Cues that report a thing as denied, asked or alleged: what follows is not the source's stance. */
const UNSAID = /^(?:deny|denial|ask|wonder|question|allege|speculate|recall|discuss|rumor|rumour|quote|cite|joke|quip|report)$/;

/** Rows of praise and blame. */
const JUDGES = /^(?:approval|rejection|good-judgement|bad-judgement|harm|benefit|warning|strong-case|weak-case)$/;

/** Nouns for what somebody says. */
const SAID = /^(?:answer|question|point|reply|remark|word|comment|speech)$/;

/** Verbs by which one is for a person's staying, or against it. */
const SIDES_WITH = /^(?:back|support|endorse|favor|oppose|stand|stick|rally|side|vote|campaign|fight|resist|plump|prefer|tolerate)$/;

/** "fine in theory", "desirable in an ideal world", "yes, but not like this": good words that take no side. */
const HEDGES =
  /\bin (?:an ideal|a perfect|a better|another) world\b|\bin theory\b|\bon paper\b|\bin the abstract\b|\bbut not (?:this|that|these|those|like|at any|here|now|yet|so|in this|in that|under these|under this|as)\b/;

const isHedged = ({ clause }: Seen): boolean =>
  HEDGES.test(
    clause.words
      .slice(clause.cueLength)
      .map(({ key }) => key)
      .join(' '),
  );

/** Of all readings one that they agree on; a side that is stated goes before one that is concluded. */
const choose = (seen: readonly Seen[]): Seen | undefined => {
  const sides = seen.filter(({ found }) => found.sign !== 0 && !found.isNeutral && found.nature === 'stance');
  const stated = sides.filter(({ found, isGoingOn }) => !found.isInferred && !isGoingOn);
  const group = stated.length > 0 ? stated : sides;
  const [first] = group;
  if (!first) return seen.find(({ found }) => found.nature === 'stance');
  return group.every(({ found }) => found.sign === first.found.sign) ? first : undefined;
};

/**
 * Decides the stance of a statement on one position by its words alone; undefined where they make none
 * clear. Order: silence and a side that is not taken, a bargain, a condition that is made, then what the
 * sentences say of the matter, then what they tell as coming.
 */
export const findStance = (statement: Statement): StanceFound | undefined => {
  const { cue, content, source, mentions, isAnaphor, facts, sides } = statement;
  if (isSilence(statement)) return undefined;
  const base = { certainty: 'inferred', condition: [], rows: 1 } as const;
  const neutral = findNeutrality(statement);
  if (neutral.length > 0) return { ...base, stance: 'neutral', certainty: 'stated', rule: 'takes-no-side', words: neutral };
  const open = cue.some(({ lemma }) => lemma === 'wonder') ? [] : findOpenness(statement);
  if (open.length > 0) return { ...base, stance: 'unclear', certainty: 'stated', rule: 'side-not-clear', words: open };
  const toStance = (sign: 1 | -1): Stance => (sign === 1 ? 'support' : 'oppose');
  const named = new Map(mentions.flatMap(({ words, sign }) => words.map((word) => [word, sign] as const)));
  const bargain = findBargain(content);
  if (bargain) {
    const asked = bargain.asked.find((word) => named.has(word));
    const had = bargain.had.find((word) => named.has(word));
    const word = asked ?? had;
    const sign = word && named.get(word);
    if (sign && !(asked && had))
      return asked
        ? {
            ...base,
            stance: toStance(makesEnd(bargain.asked, [...named.keys()]) === (sign === 1) ? -1 : 1),
            rule: 'made-condition',
            words: bargain.asked,
          }
        : { ...base, stance: 'conditional', rule: 'made-condition', words: bargain.had, condition: bargain.asked };
  }
  const made = findMadeCondition(statement);
  if (made) return { ...base, stance: toStance(made.sign), rule: made.rule, words: made.words };
  const isAsked = cue.some(({ lemma }) => /^(?:ask|wonder|question)$/.test(lemma)) && content[0]?.quoted === true;
  // "questioned the need for it" is no question.
  const isDoubt = cue.some(({ lemma }) => lemma === 'question') && /^(?:the|any)$/.test(content[0]?.key ?? '');
  if (cue.some(({ lemma }) => UNSAID.test(lemma)) && !isAsked && !isDoubt && !cue.some(({ key }) => /^(?:for|fears?)$/.test(key)))
    return undefined;
  const clauses = readStatement(cue, content, new Set(named.keys()));
  const compared = findComparison(clauses, statement);
  if (compared) return { ...base, stance: toStance(compared.sign), rule: compared.rule, words: compared.words };
  const isOwnWord = content.slice(0, 4).some(({ key, quoted }) => quoted && /^(?:i|we)$/.test(key));
  const isGranting = !isOwnWord && cue.some(({ lemma }) => /^(?:concede|admit|acknowledge|grant|confess)$/.test(lemma));
  const isJudgement = ({ found }: Seen): boolean => /^(?:harm|benefit|good-judgement|bad-judgement|strong-case|weak-case)$/.test(found.row);
  const primary = readMentions(clauses, statement);
  const found = primary.length > 0 ? primary : readMentions(clauses, { ...statement, mentions: statement.spare });
  const seen = found.filter((one) => !isGranting || !isJudgement(one)).filter((one) => one.found.sign !== 1 || !isHedged(one));
  const chosen = choose(seen);
  const certainty: Certainty = chosen && !chosen.found.isInferred && !chosen.isGoingOn && !isAnaphor ? 'stated' : 'inferred';
  if (chosen) {
    const { found } = chosen;
    const words = wordsOf(chosen);
    // Who is praised or blamed may be right or wrong: "attacked Holm" is not on whether Holm stays.
    const isOfPerson = mentions.length > 0 && mentions.every((mention) => sides.isPerson?.(mention.words) === true);
    if (isOfPerson && JUDGES.test(found.row) && !words.some(({ lemma }) => SIDES_WITH.test(lemma))) return undefined;
    // "it was the wrong answer": on what was just said.
    if (isAnaphor && JUDGES.test(found.row) && words.some(({ lemma }) => SAID.test(lemma))) return undefined;
    const condition = conditionOf(chosen, statement);
    const common = { certainty, rule: found.row, words, condition: [], rows: found.rows };
    const isBound =
      condition.length > 0 &&
      /^(?:if|only|unless|provided|providing|as|so|on|in|but|subject|depending|should|once)$/.test(condition[0]?.key ?? '');
    if (found.isNeutral) return isBound ? { ...common, stance: 'conditional', condition } : { ...common, stance: 'neutral' };
    if (found.needsCondition) return isBound && found.sign === 1 ? { ...common, stance: 'conditional', condition } : undefined;
    if (found.sign === 0) return { ...common, stance: 'unclear' };
    if (condition.length > 0 && (found.sign === 1 || condition[0]?.key === 'unless') && (isBound || condition.length > 1))
      return { ...common, stance: 'conditional', condition };
    return { ...common, stance: toStance(found.sign) };
  }
  if (seen.some(({ found }) => found.nature === 'stance')) return undefined;
  const coming = seen.find(
    ({ clause, found }) =>
      found.nature === 'event' && found.sign !== 0 && DEEDS.test(found.row) && /^(?:|that)$/.test(clause.chunks[found.verb]?.opener ?? ''),
  );
  const isForecast = [...cue, ...source].some(({ lemma, key }) => FORECASTS.test(lemma) || FORECASTS.test(key));
  if (!coming || isForecast || isAnaphor || coming.found.sign === 0) return undefined;
  const chunk = coming.clause.chunks[coming.found.verb];
  const isComing = chunk?.verb?.modal === 'will' || chunk?.verb?.modal === 'would';
  // "the ward stays": the position's own verb of lasting, said of it outright.
  const isLasting =
    chunk?.verb?.form === 'finite' &&
    !chunk.verb.modal &&
    !chunk.verb.past &&
    coming.found.row === 'standing' &&
    facts.vocabulary.has(coming.clause.words[chunk.head]?.lemma ?? '');
  if (!isComing && !isLasting) return undefined;
  const announced = { ...base, rule: 'announcement', words: wordsOf(coming) };
  const condition = conditionOf(coming, statement);
  // "will be built once the money is there" promises it on a condition.
  if (condition.length > 0 && coming.found.sign === 1) return { ...announced, stance: 'conditional', condition };
  return { ...announced, stance: toStance(coming.found.sign) };
};
