import { expect, test } from 'vitest';
import { attributionRules, ruleWords, speakerRules, stanceRules } from './rule-words.ts';

test('no rule is explained twice', () => {
  const names = [...attributionRules, ...speakerRules, ...stanceRules].map(({ rule }) => rule);
  expect(new Set(names).size).toBe(names.length);
});

test.each([
  ['refusal', 'the words refuse it'],
  ['review', 'an editor set it'],
  ['a-new-rule', 'rule “a new rule”'],
])('%s', (rule, words) => {
  expect(ruleWords(rule)).toBe(words);
});
