import type { View } from './find-clause-stance.ts';
import { type Operator, wordsOf } from './find-operators.ts';
import { AGENTS } from './frame-lexicon.ts';
import { firstAfter, lastBefore } from './governs.ts';
import { type Signed, times } from './statement.ts';

/** "critics of the toll are mistaken", "those who oppose the toll are wrong": who is blamed for being against it. */
export const findBlame = (
  { words, matter, cueLength }: View,
  operators: readonly Operator[],
): { found: Signed | undefined } | undefined => {
  const head = words.findIndex(
    ({ lemma, key }, at) =>
      at >= cueLength &&
      (AGENTS.has(lemma) || /^(?:those|anyone|anybody|people|everyone|everybody)$/.test(key)) &&
      /^(?:who|that|of|to|in)$/.test(words[at + 1]?.key ?? ''),
  );
  const word = words[head];
  const first = firstAfter(words, matter, 0);
  if (!word || first < head || lastBefore(words, matter, words.length) < head) return undefined;
  const inside =
    operators.find(({ from }) => from > head && from < first) ??
    operators.find(({ from, to }) => from > head && from - first <= 4 && to <= first + 6);
  const sign = AGENTS.get(word.lemma) ?? inside?.sign;
  const end = Math.max(
    lastBefore(words, matter, words.length),
    AGENTS.has(word.lemma) && words[head + 1]?.key === 'of' ? 0 : (inside?.to ?? 0) - 1,
  );
  const blame = operators.find(({ rule, from }) => from > end && (rule === 'bad-evaluation' || rule === 'good-evaluation'));
  const mistaken = words.find(({ lemma }, at) => at > end && /^(?:mistaken|misinformed|deluded|ignorant|blind|liar|lie)$/.test(lemma));
  if (sign === undefined || (!blame && !mistaken)) return { found: undefined };
  return {
    found: {
      rule: 'blame',
      sign: times(sign, blame ? blame.sign : -1),
      certainty: 'inferred',
      words: blame ? wordsOf(words, blame) : mistaken ? [mistaken] : [],
    },
  };
};
