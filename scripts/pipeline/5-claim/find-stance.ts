import type { Certainty, Stance } from '../../../src/schema/index.ts';
import { findAnnouncement, findAssertion, findPossibility } from './find-announcement.ts';
import { findClauseStance } from './find-clause-stance.ts';
import { type Clause, findClauses } from './find-clauses.ts';
import { type Condition, findConditions, isContained } from './find-condition.ts';
import { findOperators } from './find-operators.ts';
import { NO_STANCE_CUES } from './stance-lexicon.ts';
import { INFERRED, ruleOf, type Signed, type Statement, slice, times, WISHES } from './statement.ts';
import type { Word } from './words.ts';

/** A stance with the rule and the words that gave it. */
export interface StanceFound {
  stance: Stance;
  certainty: Certainty;
  rule: string;
  /** The words that the rule saw; empty for `no-stance`. */
  words: readonly Word[];
  condition: readonly Word[];
}

/** The clauses that speak of the position: those that name it, and those that go on with "this" or "it" behind them. */
const clausesOn = ({ content, named }: Statement): Clause[] => {
  const clauses = findClauses(content);
  if (named.size === 0) return clauses;
  let isOn = false;
  return clauses.filter(({ words, opensSentence }) => {
    const names = words.some((word) => named.has(word));
    const goesOn = isOn && opensSentence && words.slice(0, 3).some(({ key }) => /^(?:this|that|it|such|these|they)$/.test(key));
    isOn = names || goesOn;
    return isOn;
  });
};

const CUE_RULES = new Set(WISHES);

/** The stance that the cue itself carries: "rejected", "called for". */
const inCue = ({ cue, content }: Statement): Signed | undefined => {
  // "is prepared | to raise": the preposition may stand in the content.
  const words = [...cue, ...content.slice(0, 1)];
  const [first, second] = findOperators(words, new Set()).filter(({ rule, from }) => CUE_RULES.has(rule) && from < cue.length);
  if (!first) return undefined;
  const isOpen = (first.rule === 'refusal' && first.negated) || (second?.rule === 'refusal' && first.sign === -1);
  const certainty: Certainty = INFERRED.has(first.rule) ? 'inferred' : 'stated';
  return { rule: isOpen ? 'not-ruled-out' : ruleOf(first), sign: first.sign, certainty, words: slice(cue, first) };
};

/** "declined to comment on the merger", "refused to say whether": silence takes no side. */
const isSilence = ({ cue, content }: Statement): boolean => {
  const words = [...cue, ...content.slice(0, 3)];
  return (
    words.some(
      ({ lemma }, at) =>
        /^(?:decline|refuse)$/.test(lemma) &&
        words.slice(at + 1, at + 3).some(({ key }) => /^(?:comment|say|answer|discuss|speak|talk|elaborate|speculate|respond)$/.test(key)),
    ) ||
    content
      .slice(0, 6)
      .some(({ key }, at) => key === 'comment' && content.slice(0, at).some((word) => word.key === 'not' || word.key === 'no'))
  );
};

/** "before taking sides", "takes no side": says that it takes none. */
const findNeutrality = ({ content }: Statement): readonly Word[] => {
  const at = content.findIndex(
    ({ lemma }, own) =>
      /^(?:take|pick|choose)$/.test(lemma) && content.slice(own + 1, own + 4).some(({ key }) => /^(?:sides?|stand|position)$/.test(key)),
  );
  const isNot =
    at >= 0 && content.slice(Math.max(0, at - 4), at + 2).some(({ key }) => /^(?:before|not|no|without|until|neither)$/.test(key));
  return isNot ? content.slice(at, at + 2) : [];
};

/** "would back it only if **the ferry stays**": what somebody makes a condition is what he wants. */
const madeCondition = ({ content, named, cue }: Statement): Signed | undefined => {
  if (named.size === 0) return undefined;
  for (const condition of findConditions(content)) {
    if (
      !/^(?:if|only if|unless|provided|provided that|providing|as long as|so long as|on condition that|on the condition that)$/.test(
        condition.opener,
      )
    )
      continue;
    const inside = slice(content, condition);
    if (![...named].every((word) => inside.includes(word))) continue;
    const outside = [...cue, ...content.filter((word) => !inside.includes(word))];
    const operator = findOperators(outside, new Set()).find(({ rule }) => CUE_RULES.has(rule));
    const isThreat = condition.opener === 'unless' && outside.some(({ lemma }) => lemma === 'threaten' || lemma === 'abstain');
    if (!operator && !isThreat) continue;
    const isWanted = isThreat || operator?.sign === (condition.opener === 'unless' ? -1 : 1);
    const isDenied = inside.some(({ key }) => /^(?:no|not|never|without)$/.test(key));
    if (isWanted) return { rule: 'made-condition', sign: isDenied ? -1 : 1, certainty: 'inferred', words: inside.slice(0, 1) };
  }
  return undefined;
};

const combine = (statement: Statement, clauses: readonly Clause[]): Signed | undefined => {
  const { cue } = statement;
  if (isSilence(statement)) return undefined;
  const neutral = findNeutrality(statement);
  if (neutral.length > 0) return { rule: 'takes-no-side', sign: 1, certainty: 'stated', words: neutral };
  const wanted = madeCondition(statement);
  if (wanted) return wanted;
  const operator = inCue(statement);
  const own = clauses
    .map((clause, at) => findClauseStance(clause, statement, at > 0 || statement.named.size === 0))
    .find((signed) => signed !== undefined);
  if (!operator) {
    if (cue.some(({ lemma }) => NO_STANCE_CUES.has(lemma))) return undefined;
    if (own) return own;
    const warns = cue.find(({ lemma }) => lemma === 'warn' || lemma === 'warning' || lemma === 'caution');
    if (warns) return { rule: 'warning', sign: -1, certainty: 'inferred', words: [warns] };
    return clauses
      .map((clause) => findAnnouncement(clause, statement) ?? findPossibility(clause) ?? findAssertion(clause, statement))
      .find((signed) => signed !== undefined);
  }
  if (operator.rule === 'not-ruled-out') return operator;
  // "rejected the fare as unfair" is no double negative; "insisted that the fare is unfair" is against it.
  const isTurned = own && (operator.sign === 1 ? own.sign === -1 : own.rule === 'refusal' || own.rule === 'negation');
  if (!isTurned) return operator;
  const words = [...operator.words, ...own.words];
  if (operator.sign === -1 && own.rule === 'refusal') return { ...operator, rule: 'not-ruled-out', words };
  return { ...own, rule: own.rule === 'negation' ? operator.rule : own.rule, sign: times(operator.sign, own.sign), words };
};

/** "No fee, no boats": the first is demanded, the second is had on that condition. */
const findBargain = ({ content, named, polarity }: Statement): StanceFound | undefined => {
  const [first] = content;
  const comma = content.findIndex(({ key }) => key === ',');
  if (first?.key !== 'no' || comma < 2 || comma > 5 || content[comma + 1]?.key !== 'no') return undefined;
  const end = content.findIndex(
    ({ key, span }, at) => at > comma && (/^[,.;!?]$/.test(key) || (content[at - 1]?.span.end ?? 0) < span.start - 2),
  );
  const [before, after] = [content.slice(0, comma), content.slice(comma + 1, end < 0 ? content.length : end)];
  if (after.length > 4) return undefined;
  const inFirst = before.some((word) => named.has(word));
  if (inFirst === after.some((word) => named.has(word))) return undefined;
  if (inFirst)
    return { stance: polarity === 1 ? 'support' : 'oppose', certainty: 'inferred', rule: 'made-condition', words: before, condition: [] };
  return { stance: 'conditional', certainty: 'inferred', rule: 'made-condition', words: after, condition: before };
};

/**
 * Decides the stance on one position by the words alone. Order: a bad consequence, an evaluation, a
 * threat, a wish or refusal, then what is only announced or held possible. What carries no stance is
 * `neutral`. Of supports, those under a condition that the position does not contain are `conditional`.
 */
export const findStance = (statement: Statement): StanceFound => {
  const clauses = clausesOn(statement);
  const bargain = findBargain(statement);
  if (bargain) return bargain;
  const found = combine(statement, clauses);
  if (!found) return { stance: 'neutral', certainty: 'inferred', rule: 'no-stance', words: [], condition: [] };
  const { rule, certainty, words } = found;
  if (rule === 'not-ruled-out' || rule === 'takes-no-side') return { stance: 'neutral', certainty, rule, words, condition: [] };
  const sign = times(found.sign, statement.polarity);
  const condition = clauses.flatMap(({ words: own }) => {
    const open = findConditions(own).find(
      (one: Condition) => !isContained(own, one, statement.vocabulary) && !own.slice(one.from, one.to).some((word) => words.includes(word)),
    );
    return open ? [{ open, words: slice(own, open) }] : [];
  })[0];
  const isConditional =
    condition !== undefined &&
    rule !== 'bad-consequence' &&
    rule !== 'made-condition' &&
    (sign === 1 || condition.open.opener === 'unless');
  if (isConditional) return { stance: 'conditional', certainty, rule, words, condition: condition.words };
  return { stance: sign === 1 ? 'support' : 'oppose', certainty, rule, words, condition: [] };
};
