import { expect, test } from 'vitest';
import type { Span } from '../../../span.ts';
import { labelAt } from '../labels.ts';
import { makeTokenList } from '../make-token-list.ts';
import { splitPlainText } from '../training/read-training-texts.ts';
import { makeColumns } from './columns.ts';
import { fillRuleColumns } from './fill-rule-columns.ts';

const text = 'Vane said that fares rise. Rain fell.';
const list = makeTokenList(text, splitPlainText(text));
const spans = (words: string): Span[] => [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }];

test('each token has the part that the rules give it, and the name of the rule; others have none', () => {
  const columns = makeColumns(list.words.length);
  fillRuleColumns(columns, list, [{ rule: 'a', source: spans('Vane'), cue: spans('said'), content: spans('that fares rise') }]);
  const parts = Array.from(columns.rule, (number) => labelAt(number - 1).part);
  expect(parts).toEqual(['source', 'cue', 'content', 'content', 'content', 'outside', 'outside', 'outside', 'outside']);
  expect(Array.from(columns.ruleName, (name) => name > 0)).toEqual(parts.map((part) => part !== 'outside'));
});

test('rules that found nothing differ from rules that were not asked', () => {
  const asked = makeColumns(list.words.length);
  fillRuleColumns(asked, list, []);
  expect(asked.rule).not.toEqual(makeColumns(list.words.length).rule);
  expect(asked.ruleName).toEqual(makeColumns(list.words.length).ruleName);
});
