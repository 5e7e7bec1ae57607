import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parseReview } from './parse-review.ts';
import { readReviews } from './read-reviews.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'on-record-reviews-'));
afterAll(() => rmSync(folder, { recursive: true }));

const nameOf = (fullPath: string): string => path.relative(folder, fullPath).split(path.sep).join('/');
const good = 'reviewer: "Ada Norde"\ndate: "2026-03-01"\nclaims:\n  aaaaaaaaaa: { decision: confirmed }\n';

const read = (name: string, files: Readonly<Record<string, string>>, articles: readonly string[]) => {
  const dir = path.join(folder, name);
  mkdirSync(path.join(dir, 'reviews'), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(dir, 'reviews', file), text);
  return readReviews(dir, nameOf, articles);
};

test('no folder, no reviews', () => {
  expect(readReviews(path.join(folder, 'none'), nameOf, ['a'])).toEqual({ values: [], issues: [], unusable: new Set() });
});

test('a review knows its article, and each decision who made it and where it stands', () => {
  const { values: reviews, issues, unusable } = read('good', { 'first-pier.yaml': good }, ['first-pier', 'second']);
  expect(issues).toEqual([]);
  expect([...unusable]).toEqual([]);
  expect(reviews).toMatchObject([
    {
      file: 'good/reviews/first-pier.yaml',
      article: 'first-pier',
      decisions: [{ claim: 'aaaaaaaaaa', reviewer: 'Ada Norde', date: '2026-03-01', place: { line: 4, column: 3 } }],
    },
  ]);
});

test.each([
  ['malformed', { 'pier.yaml': 'reviewer: "Ada\n' }, ['malformed-yaml'], ['pier']],
  ['of no article', { 'pierr.yaml': good }, ['no-article'], ['pier']],
  ['of no article, and nobody can say of which', { 'lighthouse.yaml': good }, ['no-article'], []],
  ['twice', { 'pier.yaml': good, 'pier.yml': good }, ['repeated-file'], ['pier']],
  ['a claim twice', { 'pier.yaml': `${good}  aaaaaaaaaa: { decision: confirmed }\n` }, ['malformed-yaml'], ['pier']],
  ['no YAML', { 'pier.txt': good }, ['not-read'], []],
  ['empty', { 'pier.yaml': '' }, ['missing-field', 'missing-field', 'missing-field'], ['pier']],
  ['a list', { 'pier.yaml': '- a\n' }, ['wrong-kind'], ['pier']],
  ['nobody’s', { 'pier.yaml': good.replace('Ada Norde', ' ') }, ['empty-field'], ['pier']],
  ['of a claim that is no name', { 'pier.yaml': `${good}  __proto__: { decision: confirmed }\n` }, ['unknown-claim'], ['pier']],
  ['with a field of its own', { 'pier.yaml': `${good}mood: good\n` }, ['unknown-field'], ['pier']],
])('%s: reported, and its article waits', (name, files, codes, waiting) => {
  const { values: reviews, issues, unusable } = read(name, files, ['pier', 'harbour']);
  expect(issues.map(({ code }) => code)).toEqual(codes);
  expect([...unusable]).toEqual(waiting);
  expect(reviews).toEqual([]);
});

test.each([
  ['{ decision: withdrawn }', 'missing-field'],
  ['{ decision: withdrawn, reason: " " }', 'empty-field'],
  ['{ decision: corrected, reason: "Why." }', 'missing-field'],
  ['{ decision: confirmed, correct: { form: direct } }', 'unknown-field'],
  ['{ decision: corrected, reason: "Why.", correct: { exact: "Other words" } }', 'unknown-field'],
  ['{ decision: corrected, reason: "Why.", correct: { evidence: {} } }', 'unknown-field'],
  ['{ decision: corrected, reason: "Why.", correct: { said: { date: "soon", basis: stated } } }', 'impossible-date'],
  ['{ decision: corect }', 'unknown-value'],
  ['confirmed', 'missing-field'],
])('%s is no decision', (decision, code) => {
  const { review, issues } = parseReview(good.replace('{ decision: confirmed }', decision), 'r.yaml', 'pier');
  expect(review).toBeUndefined();
  expect(issues.map((issue) => issue.code)).toEqual([code]);
  expect(issues[0]?.line).toBe(4);
});
