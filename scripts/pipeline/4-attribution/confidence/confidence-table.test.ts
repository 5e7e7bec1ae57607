import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type ConfidenceTable, confidenceFile, formatConfidenceTable, readConfidenceTable } from './confidence-table.ts';

test.each<[string, ConfidenceTable, string]>([
  ['nothing measured', { rules: {}, learned: [] }, '{\n  "rules": {},\n  "learned": []\n}\n'],
  [
    'counts stand on one line',
    { rules: { a: { quoted: [1, 2], sure: [3, 4], shared: [0, 0], alone: [10, 300] } }, learned: [] },
    '{\n  "rules": {\n    "a": {\n      "quoted": [1, 2],\n      "sure": [3, 4],\n      "shared": [0, 0],\n      "alone": [10, 300]\n    }\n  },\n  "learned": []\n}\n',
  ],
  [
    'steps do not',
    { rules: {}, learned: [{ from: 0.5, share: 0.6 }] },
    '{\n  "rules": {},\n  "learned": [\n    {\n      "from": 0.5,\n      "share": 0.6\n    }\n  ]\n}\n',
  ],
])('%s', (_, table, expected) => {
  expect(formatConfidenceTable(table)).toBe(expected);
  expect(JSON.parse(formatConfidenceTable(table))).toEqual(table);
});

test('the committed file is as it would be written', () => {
  expect(readFileSync(confidenceFile, 'utf8')).toBe(formatConfidenceTable(readConfidenceTable()));
});

test('no rule is right more often than it finds anything', () => {
  for (const [rule, groups] of Object.entries(readConfidenceTable().rules))
    for (const [right, of] of Object.values(groups)) expect(right, rule).toBeLessThanOrEqual(of);
});
