import { findBlame } from './find-blame.ts';
import { findChain } from './find-chain.ts';
import { findConsequence } from './find-consequence.ts';
import { findFlip } from './find-flip.ts';
import { findOperators, type Operator, wordsOf } from './find-operators.ts';
import { findPreference } from './find-preference.ts';
import { CLAIMS, COMING, NEGATORS } from './frame-lexicon.ts';
import { acts, evaluates, lastBefore, saysOfOther } from './governs.ts';
import { INFERRED, ruleOf, type Signed, type Statement, times } from './statement.ts';
import type { Word } from './words.ts';

/** One clause as the rules see it: the words of the cue stand before those of the clause, where the cue works on it. */
export interface View {
  words: readonly Word[];
  /** How many of the words are the cue's. */
  cueLength: number;
  /** The words of the clause that stand for the matter. */
  matter: ReadonlySet<Word>;
  isGoingOn: boolean;
}

/** "backs it four months after calling it a betrayal": what was said once, and is left. */
const isFormer = (words: readonly Word[], at: number): boolean =>
  words
    .slice(Math.max(0, at - 6), at)
    .some(
      ({ key, lemma }, own, near) =>
        /^(?:call|brand|describe|label|dismiss)$/.test(lemma) && key.endsWith('ing') && /^(?:after|before)$/.test(near[own - 1]?.key ?? ''),
    );

/** "No one waits, and no deckhand loses": negators with a comma between deny two things, and not one twice. */
const sharesClause = (words: readonly Word[], one: Word, others: readonly Word[]): boolean => {
  const [a, b] = [words.indexOf(one), words.indexOf(others[0] ?? one)];
  return !words.slice(Math.min(a, b), Math.max(a, b)).some(({ key }, at, run) => key === ',' && run[at + 1]?.pos === 'CCONJ');
};

const EVALUATIONS = ['bad-evaluation', 'good-evaluation'];

/** "the **threat to** the pool is a scandal", "**fears about** the reactor are overblown": what is judged is against the matter. */
const hasBadHead = (words: readonly Word[], matter: ReadonlySet<Word>): boolean => {
  const first = words.findIndex((word) => matter.has(word));
  const near = words.slice(Math.max(0, first - 4), Math.max(0, first));
  return near.some(
    ({ lemma, key }, at) =>
      /^(?:threat|attack|assault|opposition|resistance|objection|challenge|fear|worry|concern|criticism|complaint|doubt|delay|campaign|protest|hysteria|panic|fuss)$/.test(
        lemma === '' ? key : lemma,
      ) && /^(?:to|on|about|over|against|of)$/.test(near[at + 1]?.key ?? ''),
  );
};

/** What the clause says the matter is or does. */
const findJudgement = (
  { words, matter }: View,
  operators: readonly Operator[],
  flip: { sign: 1 | -1; words: readonly Word[] },
): (Signed & { from: number }) | undefined => {
  const isNamed = words.some(({ key }) =>
    /^(?:call(?:s|ed|ing)?|brand(?:s|ed|ing)?|label(?:s|led|ed|ling)?|describ(?:es?|ed|ing)|denounc(?:es?|ed|ing)|dub(?:s|bed)?|consider(?:s|ed)?|deem(?:s|ed)?|regard(?:s|ed)?|as)$/.test(
      key,
    ),
  );
  const evaluation = operators.find(
    (operator) =>
      EVALUATIONS.includes(operator.rule) &&
      !isFormer(words, operator.from) &&
      (matter.size === 0 || evaluates(words, operator, matter, isNamed)),
  );
  const toSigned = (operator: Operator): Signed & { from: number } => ({
    rule: ruleOf(operator),
    sign: operator.negator && flip.words.includes(operator.negator) ? operator.sign : times(operator.sign, flip.sign),
    certainty: INFERRED.has(operator.rule) ? 'inferred' : 'stated',
    words: wordsOf(words, operator),
    from: operator.from,
  });
  if (evaluation) {
    const found = toSigned(evaluation);
    return hasBadHead(words, matter) ? { ...found, sign: times(found.sign, -1), certainty: 'inferred' } : found;
  }
  // "a patrol would show that pirates will be met with force" threatens no patrol.
  const threat = operators.find(
    ({ rule, negated, from }) =>
      rule === 'threat' && !negated && !saysOfOther(words.slice(Math.max(0, lastBefore(words, matter, from)) + 1, from)),
  );
  if (threat) return { ...toSigned(threat), sign: threat.sign };
  const effect = operators.find(
    (operator) =>
      (operator.rule === 'harm' || operator.rule === 'benefit') &&
      acts(words, operator, matter) &&
      // "would save nine million" is a sum.
      words[operator.to]?.pos !== 'NUM',
  );
  return effect && toSigned(effect);
};

/** "dismissed claims **that the toll is unfair**": what is denied is turned round; what takes no side stays so. */
const findDenial = (view: View, operators: readonly Operator[]): { from: number; denier: Operator } | undefined => {
  const { words } = view;
  const denier = operators.find(({ rule, sign }) => rule === 'refusal' && sign === -1);
  if (!denier) return undefined;
  const claim = words.findIndex(({ lemma }, at) => at >= denier.to && at <= denier.to + 3 && CLAIMS.has(lemma));
  return claim >= 0 && words[claim + 1]?.key === 'that' ? { from: claim + 2, denier } : undefined;
};

/** The stance of a clause by its own words and those of the cue. */
export const findClauseStance = (view: View, statement: Statement): Signed | undefined => {
  const { words, matter, cueLength } = view;
  const bad = findConsequence(view, matter, view.isGoingOn);
  if (bad) return bad;
  const skip = new Set([...statement.named, ...statement.names, ...statement.turned]);
  const own = words.slice(cueLength);
  const all = findOperators(words, skip);
  const operators = all.filter(
    (operator) =>
      operator.from < cueLength || !statement.isOthers(own, { ...operator, from: operator.from - cueLength, to: operator.to - cueLength }),
  );
  const denial = findDenial(view, operators);
  if (denial) {
    const inner: View = { ...view, words: words.slice(denial.from), cueLength: 0 };
    const found = inner.words.some((word) => matter.has(word)) ? findClauseStance(inner, statement) : undefined;
    return found && { ...found, rule: 'refusal', certainty: 'inferred', sign: times(found.sign, -1), words: wordsOf(words, denial.denier) };
  }
  const blame = findBlame(view, all);
  if (blame) return blame.found;
  const preference = findPreference(view);
  if (preference) return preference;
  // The "no" of "no objection to" is the phrase's own.
  const inPhrases = operators.flatMap((operator) => words.slice(operator.from, operator.to).filter(({ key }) => NEGATORS.has(key)));
  const flip = findFlip(words, matter, new Set([...statement.turned, ...inPhrases]));
  const chain = findChain(words, operators, matter, cueLength, flip);
  // "some call the statue a disgrace": a name that others give.
  const naming = own.findIndex(({ lemma }) => /^(?:call|brand|label|describe|denounce|dub|consider|deem|regard|see|view)$/.test(lemma));
  const isNamedByOthers =
    naming > 0 &&
    statement.isOthers(own, {
      rule: 'refusal',
      sign: -1,
      negated: false,
      negator: undefined,
      attitude: true,
      from: naming,
      to: naming + 1,
    });
  const judgement = isNamedByOthers ? undefined : findJudgement(view, operators, flip);
  if (judgement) {
    // "insisted the toll is unfair" is against it; "backs the toll as the lesser evil" is for it.
    const isOuter = chain && !/^(?:demand|wish|commitment|need)$/.test(chain.rule);
    const isPredicate = lastBefore(words, matter, judgement.from) >= 0;
    if (!chain || (!isOuter && isPredicate)) return judgement;
  }
  if (chain) return chain;
  if (flip.sign === -1) {
    const others = words.filter(
      (word) =>
        NEGATORS.has(word.key) &&
        !flip.words.includes(word) &&
        !matter.has(word) &&
        !statement.turned.has(word) &&
        words.indexOf(word) >= cueLength &&
        sharesClause(words, word, flip.words),
    );
    const isDouble = others.length % 2 === 1;
    // "saw no toll": another verb than one of being or coming tells of something else.
    const isTold = words
      .slice(cueLength)
      .some((word) => word.pos === 'VERB' && !COMING.has(word.lemma) && !matter.has(word) && !/^(?:will|would|need)$/.test(word.key));
    // "you can’t merge a mountain": what cannot be done is not refused.
    const isUnable = words.some(
      ({ key }, at) => /^(?:can|ca|could|cannot)$/.test(key) && flip.words.some((word) => word === words[at + 1] || word === words[at]),
    );
    if (!isDouble && isUnable) return undefined;
    if (!isDouble && isTold && !words.some(({ key }) => /^(?:will|would|shall|wo)$/.test(key))) return undefined;
    return {
      rule: isDouble ? 'demand' : 'negation',
      sign: isDouble ? 1 : -1,
      certainty: 'inferred',
      words: isDouble ? [...others, ...flip.words] : flip.words,
    };
  }
  return undefined;
};
