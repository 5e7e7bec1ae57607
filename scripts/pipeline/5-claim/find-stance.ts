import type { Certainty, Stance } from '../../../src/schema/index.ts';
import { type Clause, findClauses } from './find-clauses.ts';
import { type Condition, findConditions, isContained } from './find-condition.ts';
import { findOperators, isNegated, type Operator } from './find-operators.ts';
import { BAD_OUTCOMES, NEGATORS, NO_STANCE_CUES, TALK } from './stance-lexicon.ts';
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

/** What the rules look at. */
export interface Statement {
  cue: readonly Word[];
  content: readonly Word[];
  /** The words that name the position; empty where it is known from the context alone. */
  named: ReadonlySet<Word>;
  /** The words of names: the "willing" of a coalition's name carries no stance. */
  names: ReadonlySet<Word>;
  /** -1 where the position is itself a negative sentence. */
  polarity: 1 | -1;
  /** Lemmas of the position's text and keywords. */
  vocabulary: ReadonlySet<string>;
  /** True where an operator tells of somebody else's attitude. */
  isOthers(words: readonly Word[], operator: Operator): boolean;
}

/** A sign for or against the matter that the position names. */
interface Signed {
  rule: string;
  sign: 1 | -1;
  certainty: Certainty;
  words: readonly Word[];
}

const times = (a: 1 | -1, b: 1 | -1): 1 | -1 => (a === b ? 1 : -1);
const slice = (words: readonly Word[], { from, to }: { from: number; to: number }): readonly Word[] => words.slice(from, to);

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

/** "without guarantees", "no foreign boats": the matter itself is negated. */
const flips = (words: readonly Word[], named: ReadonlySet<Word>): { sign: 1 | -1; words: readonly Word[] } => {
  const first = words.findIndex((word) => named.has(word));
  if (first < 0) return { sign: 1, words: [] };
  const own = words.filter((word) => named.has(word) && NEGATORS.has(word.key));
  if (own.length > 0) return { sign: own.length % 2 === 1 ? -1 : 1, words: own };
  return isNegated(words, first) ? { sign: -1, words: words.slice(Math.max(0, first - 4), first) } : { sign: 1, words: [] };
};

/** "If boats are let in, the stock will collapse": named in the condition, something bad in the consequence. */
const badConsequence = ({ words }: Clause, { named }: Statement, isGoingOn: boolean): Signed | undefined => {
  for (const condition of findConditions(words)) {
    if (!/^(?:if|when|should|once|in the event of)$/.test(condition.opener)) continue;
    const inside = words.slice(condition.from, condition.to);
    const isNamed = inside.some((word) => named.has(word)) || (isGoingOn && inside.some(({ key }) => key === 'this' || key === 'that'));
    const outside = [...words.slice(0, condition.from), ...words.slice(condition.to)];
    if (!isNamed || outside.some((word) => named.has(word))) continue;
    const bad = outside.flatMap(({ key, lemma }, at) => {
      if (BAD_OUTCOMES.has(lemma)) return outside.slice(at, at + 1);
      return NEGATORS.has(key) && key !== 'without' ? outside.slice(at, at + 3) : [];
    });
    const operators = findOperators(outside, new Set()).filter(
      ({ rule, negated }) => (rule === 'bad-evaluation' || rule === 'threat' || rule === 'harm') && !negated,
    );
    const words_ = [...bad, ...operators.flatMap((operator) => slice(outside, operator))];
    if (words_.length === 0) continue;
    const sign = inside.some(({ key }) => NEGATORS.has(key)) ? 1 : -1;
    return { rule: 'bad-consequence', sign, certainty: 'inferred', words: words_ };
  }
  return undefined;
};

/** "will be deployed", "would appear": announced as coming. */
const announcement = ({ words }: Clause, { named }: Statement): Signed | undefined => {
  // "the decision to raise the fare would be taken jointly" announces a decision, not the fare.
  const head = words.findIndex((word) => named.has(word));
  if (words.slice(0, Math.max(0, head)).some(({ key }) => TALK.has(key))) return undefined;
  for (const [at, { key, lemma }] of words.entries()) {
    if (key !== 'will' && key !== 'would' && key !== 'shall' && lemma !== 'will') continue;
    const rest = words.slice(at + 1).filter(({ pos }) => pos !== 'ADV');
    const negated = rest[0]?.lemma === 'not' || isNegated(words, at);
    const after = rest[0]?.lemma === 'not' ? rest.slice(1) : rest;
    const verb = after[0]?.lemma === 'be' ? after[1] : after[0];
    if (verb?.pos === 'VERB')
      return {
        rule: negated ? 'negation' : 'announcement',
        sign: negated ? -1 : 1,
        certainty: 'inferred',
        words: [...words.slice(at, at + 1), verb],
      };
  }
  return undefined;
};

/** "could be deployed as part of the plan": held possible, within something that is wanted. */
const possibility = ({ words }: Clause): Signed | undefined => {
  const at = words.findIndex(({ key }) => key === 'could' || key === 'can' || key === 'may' || key === 'might');
  const part = words.findIndex(({ key }, own) => own > at && key === 'part' && words[own + 1]?.key === 'of');
  const order = words.findIndex(({ key }, own) => own > at && key === 'order' && words[own - 1]?.key === 'in');
  if (at < 0 || (part < 0 && order < 0) || words[at + 1]?.lemma === 'not') return undefined;
  return { rule: 'possibility', sign: 1, certainty: 'inferred', words: words.slice(at, at + 2) };
};

const EVALUATIONS = ['bad-evaluation', 'good-evaluation'];
const WISHES = ['refusal', 'reservation', 'support', 'demand', 'need', 'wish', 'commitment'];
const INFERRED = new Set(['reservation', 'good-evaluation', 'threat', 'harm', 'benefit']);

/** "never accept" is a refusal. */
const ruleOf = ({ rule, negated, sign }: Operator): string =>
  negated && sign === -1 ? (rule === 'support' ? 'refusal' : 'negation') : rule;

/** What the matter does: it has to stand in front of the verb ("the merger harms"), and nothing may turn the verb round ("prevents harm"). */
const isSubject = (words: readonly Word[], { from }: Operator, named: ReadonlySet<Word>): boolean =>
  words.slice(0, from).some((word) => named.has(word)) &&
  !/^(?:prevent|avoid|stop|against|or|from)$/.test(words[from - 1]?.lemma ?? '') &&
  words[from]?.pos !== 'NOUN';

/** The stance of a clause by its own words. */
const inClause = (clause: Clause, statement: Statement, isGoingOn: boolean): Signed | undefined => {
  const { words } = clause;
  const bad = badConsequence(clause, statement, isGoingOn);
  if (bad) return bad;
  const operators = findOperators(words, new Set([...statement.named, ...statement.names])).filter(
    (operator) => !statement.isOthers(words, operator),
  );
  const flip = flips(words, statement.named);
  const toSigned = (operator: Operator, sign: 1 | -1 = operator.sign): Signed => ({
    rule: ruleOf(operator),
    sign,
    certainty: INFERRED.has(operator.rule) ? 'inferred' : 'stated',
    words: slice(words, operator.negated ? { from: Math.max(0, operator.from - 1), to: operator.to } : operator),
  });
  const evaluation = operators.find(({ rule }) => EVALUATIONS.includes(rule));
  if (evaluation) return toSigned(evaluation, times(evaluation.sign, flip.sign));
  const threat = operators.find(({ rule, negated }) => rule === 'threat' && !negated);
  if (threat) return toSigned(threat);
  const [first, second] = operators.filter(({ rule }) => WISHES.includes(rule));
  if (first) {
    // "must stop the deployment", "refused to rule out": one works on the other.
    const chained = second && second.from - first.to <= 3 && second.rule === 'refusal' ? times(first.sign, second.sign) : first.sign;
    if (second && chained === 1 && first.sign === -1) return { ...toSigned(first, 1), rule: 'not-ruled-out' };
    if (first.rule === 'refusal' && first.negated) return { ...toSigned(first, 1), rule: 'not-ruled-out' };
    return toSigned(first, times(chained, flip.sign));
  }
  const effect = operators.find(
    (operator) => (operator.rule === 'harm' || operator.rule === 'benefit') && isSubject(words, operator, statement.named),
  );
  if (effect) return toSigned(effect, times(effect.sign, flip.sign));
  if (flip.sign === -1) {
    const others = words.filter((word) => NEGATORS.has(word.key) && !flip.words.includes(word) && !statement.named.has(word));
    const isDouble = others.length % 2 === 1;
    return {
      rule: isDouble ? 'demand' : 'negation',
      sign: isDouble ? 1 : -1,
      certainty: 'inferred',
      words: isDouble ? [...others, ...flip.words] : flip.words,
    };
  }
  return undefined;
};

const CUE_RULES = new Set(WISHES);

/** The stance that the cue itself carries: "rejected", "called for". */
const inCue = ({ cue, content }: Statement): Operator | undefined => {
  // "is prepared | to raise": the preposition may stand in the content.
  const words = [...cue, ...content.slice(0, 1)];
  return findOperators(words, new Set()).find(({ rule, from }) => CUE_RULES.has(rule) && from < cue.length);
};

const combine = (statement: Statement, clauses: readonly Clause[]): Signed | undefined => {
  const { cue } = statement;
  const operator = inCue(statement);
  const own = clauses
    .map((clause, at) => inClause(clause, statement, at > 0 || statement.named.size === 0))
    .find((signed) => signed !== undefined);
  if (!operator) {
    if (cue.some(({ lemma }) => NO_STANCE_CUES.has(lemma))) return undefined;
    if (own) return own;
    const warns = cue.find(({ lemma }) => lemma === 'warn' || lemma === 'warning' || lemma === 'caution');
    if (warns) return { rule: 'warning', sign: -1, certainty: 'inferred', words: [warns] };
    return clauses.map((clause) => announcement(clause, statement) ?? possibility(clause)).find((signed) => signed !== undefined);
  }
  const words = slice(cue, operator);
  const certainty: Certainty = INFERRED.has(operator.rule) ? 'inferred' : 'stated';
  if (operator.rule === 'refusal' && operator.negated) return { rule: 'not-ruled-out', sign: 1, certainty, words };
  // "rejected the fare as unfair" is no double negative; "insisted that the fare is unfair" is against it.
  const counts =
    own && (operator.sign === 1 ? own.sign === -1 : own.rule === 'refusal' || own.rule === 'negation' || own.rule === 'not-ruled-out');
  if (counts && operator.sign === -1 && own.rule === 'refusal')
    return { rule: 'not-ruled-out', sign: 1, certainty, words: [...words, ...own.words] };
  return counts
    ? { ...own, sign: times(operator.sign, own.sign), words: [...words, ...own.words] }
    : { rule: operator.rule, sign: operator.sign, certainty, words };
};

/**
 * Decides the stance on one position by the words alone. Order: a bad consequence, an evaluation, a
 * threat, a wish or refusal, then what is only announced or held possible. What carries no stance is
 * `neutral`. Of supports, those under a condition that the position does not contain are `conditional`.
 */
export const findStance = (statement: Statement): StanceFound => {
  const clauses = clausesOn(statement);
  const found = combine(statement, clauses);
  if (!found) return { stance: 'neutral', certainty: 'inferred', rule: 'no-stance', words: [], condition: [] };
  const { rule, certainty, words } = found;
  if (rule === 'not-ruled-out') return { stance: 'neutral', certainty, rule, words, condition: [] };
  const sign = times(found.sign, statement.polarity);
  const condition = clauses.flatMap(({ words: own }) => {
    const open = findConditions(own).find(
      (one: Condition) => !isContained(own, one, statement.vocabulary) && !own.slice(one.from, one.to).some((word) => words.includes(word)),
    );
    return open ? [{ open, words: slice(own, open) }] : [];
  })[0];
  const isConditional = condition !== undefined && rule !== 'bad-consequence' && (sign === 1 || condition.open.opener === 'unless');
  if (isConditional) return { stance: 'conditional', certainty, rule, words, condition: condition.words };
  return { stance: sign === 1 ? 'support' : 'oppose', certainty, rule, words, condition: [] };
};
