import type { Clause } from './find-clauses.ts';
import { findConditions } from './find-condition.ts';
import { findOperators } from './find-operators.ts';
import { BAD_OUTCOMES, NEGATORS } from './frame-lexicon.ts';
import { type Signed, slice } from './statement.ts';
import type { Word } from './words.ts';

/** "If boats are let in, the stock will collapse": named in the condition, something bad in the consequence. */
export const findConsequence = ({ words }: Pick<Clause, 'words'>, matter: ReadonlySet<Word>, isGoingOn: boolean): Signed | undefined => {
  for (const condition of findConditions(words)) {
    if (!/^(?:if|should|once|in the event of|unless)$/.test(condition.opener)) continue;
    const inside = words.slice(condition.from, condition.to);
    const isNamed = inside.some((word) => matter.has(word)) || (isGoingOn && inside.some(({ key }) => key === 'this' || key === 'that'));
    const outside = [...words.slice(0, condition.from), ...words.slice(condition.to)];
    if (!isNamed || outside.some((word) => matter.has(word))) continue;
    const bad = outside.flatMap(({ key, lemma, pos }, at) => {
      if (BAD_OUTCOMES.has(lemma) && !NEGATORS.has(outside[at - 1]?.key ?? '')) return outside.slice(at, at + 1);
      return NEGATORS.has(key) && key !== 'without' && pos !== 'ADV' ? outside.slice(at, at + 3) : [];
    });
    const operators = findOperators(outside, new Set()).filter(
      ({ rule, negated }) => (rule === 'bad-evaluation' || rule === 'threat' || rule === 'harm') && !negated,
    );
    const found = [...bad, ...operators.flatMap((operator) => slice(outside, operator))];
    // "would not oppose": the negation is of an attitude, and tells of no bad end.
    const isAttitude = findOperators(outside, new Set()).some(({ rule }) => /^(?:refusal|support|commitment)$/.test(rule));
    if (found.length === 0 || isAttitude) continue;
    const isDenied = inside.some(({ key }) => NEGATORS.has(key)) !== (condition.opener === 'unless');
    return { rule: 'bad-consequence', sign: isDenied ? 1 : -1, certainty: 'inferred', words: found };
  }
  return undefined;
};
