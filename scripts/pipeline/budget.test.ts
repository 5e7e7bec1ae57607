import { expect, test } from 'vitest';
import { budgets, checkBudget } from './budget.ts';
import { formatIssue } from './issue.ts';

test.each(['sentences', 'attributions'] as const)('as many %s as allowed are read, and one more are not', (stage) => {
  expect(checkBudget('a.md', stage, budgets[stage])).toBeUndefined();
  const issue = checkBudget('a.md', stage, budgets[stage] + 1);
  expect(issue && formatIssue(issue)).toMatch(new RegExp(`^a\\.md too-much has \\d+ ${stage}; at most \\d+ are read\\n {2}hint: split it`));
});
