import { isNobody } from './find-announcement.ts';
import type { Clause } from './find-clauses.ts';
import { findConditions } from './find-condition.ts';
import { findNegator, findOperators, type Operator } from './find-operators.ts';
import { BAD_OUTCOMES, NEGATORS } from './stance-lexicon.ts';
import { INFERRED, ruleOf, type Signed, type Statement, slice, times, WISHES } from './statement.ts';
import type { Word } from './words.ts';

/** "without guarantees", "no foreign boats": the matter itself is negated. */
const flips = (words: readonly Word[], named: ReadonlySet<Word>): { sign: 1 | -1; words: readonly Word[] } => {
  const first = words.findIndex((word) => named.has(word));
  if (first < 0) return { sign: 1, words: [] };
  const own = words.filter((word) => named.has(word) && NEGATORS.has(word.key));
  if (own.length > 0) return { sign: own.length % 2 === 1 ? -1 : 1, words: own };
  const negator = findNegator(words, first);
  // "no deckhand will lose a berth": the subject is denied.
  const modal = words.findLastIndex(({ pos, key }, at) => at < first && (pos === 'AUX' || key === 'will' || key === 'would'));
  if (negator < 0 && modal > 0 && isNobody(words, modal))
    return {
      sign: -1,
      words: words
        .slice(0, modal)
        .filter(({ key }) => NEGATORS.has(key))
        .slice(-1),
    };
  return negator >= 0 ? { sign: -1, words: words.slice(negator, negator + 1) } : { sign: 1, words: [] };
};

/** "If boats are let in, the stock will collapse": named in the condition, something bad in the consequence. */
const badConsequence = ({ words }: Clause, { named }: Statement, isGoingOn: boolean): Signed | undefined => {
  for (const condition of findConditions(words)) {
    if (!/^(?:if|should|once|in the event of)$/.test(condition.opener) || words[condition.from - 1]?.key === 'even') continue;
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

/** "backs it four months after calling it a betrayal": what was said once, and is left. */
const isFormer = (words: readonly Word[], at: number): boolean =>
  words
    .slice(Math.max(0, at - 6), at)
    .some(
      ({ key, lemma }, own, near) =>
        /^(?:call|brand|describe|label|dismiss)$/.test(lemma) && key.endsWith('ing') && /^(?:after|before)$/.test(near[own - 1]?.key ?? ''),
    );

const EVALUATIONS = ['bad-evaluation', 'good-evaluation'];

/** What the matter does: it has to stand in front of the verb ("the merger harms"), and nothing may turn the verb round ("prevents harm"). */
const isSubject = (words: readonly Word[], { from }: Operator, named: ReadonlySet<Word>): boolean =>
  words.slice(0, from).some((word) => named.has(word)) &&
  !/^(?:prevent|avoid|stop|against|or|from)$/.test(words[from - 1]?.lemma ?? '') &&
  words[from]?.pos !== 'NOUN';

/** "No one waits, and no deckhand loses": negators with a comma between deny two things, and not one twice. */
const sharesClause = (words: readonly Word[], one: Word, others: readonly Word[]): boolean => {
  const [a, b] = [words.indexOf(one), words.indexOf(others[0] ?? one)];
  return !words.slice(Math.min(a, b), Math.max(a, b)).some(({ key }, at, run) => key === ',' && run[at + 1]?.pos === 'CCONJ');
};

/** The stance of a clause by its own words. */
export const findClauseStance = (clause: Clause, statement: Statement, isGoingOn: boolean): Signed | undefined => {
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
  const evaluation = operators.find(({ rule, from }) => EVALUATIONS.includes(rule) && !isFormer(words, from));
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
    (operator) =>
      (operator.rule === 'harm' || operator.rule === 'benefit') &&
      isSubject(words, operator, statement.named) &&
      // "would save nine million" is a sum.
      words[operator.to]?.pos !== 'NUM',
  );
  if (effect) return toSigned(effect, times(effect.sign, flip.sign));
  if (flip.sign === -1) {
    const others = words.filter(
      (word) => NEGATORS.has(word.key) && !flip.words.includes(word) && !statement.named.has(word) && sharesClause(words, word, flip.words),
    );
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
