import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ReadSeeds, readSeeds } from '../pipeline/1-seed/read-seeds.ts';
import type { SeedReading } from '../pipeline/1-seed/readings/parse-readings.ts';
import type { Seed } from '../pipeline/1-seed/seed.ts';
import type { Question } from '../pipeline/5-claim/readings/make-question.ts';
import { makeSeeds } from './dossier.fixture.ts';
import { type ArticleQuestions, findOpenQuestions } from './find-open-questions.ts';

let folder = '';
let read: ReadSeeds;
let seed: Seed;
let all: readonly Question[] = [];
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'on-record-open-'));
  const dir = makeSeeds(folder, 'pier');
  read = readSeeds(dir, { fallback: dir, root: folder });
  const found = read.seeds.find(({ id }) => id === 'one');
  if (!found) throw new Error('no article');
  seed = found;
  all = findOpenQuestions(seed, read).open;
});
afterAll(() => rmSync(folder, { recursive: true }));

const none = (question: Question | undefined, rest: Partial<SeedReading> = {}): SeedReading => {
  if (!question) throw new Error('no question');
  const { claim, position, hash } = question;
  return { claim, position, question: hash, model: 'm', stance: 'none', words: '', line: 1, ...rest };
};
const find = (article: string, ...readings: readonly SeedReading[]): ArticleQuestions =>
  findOpenQuestions(seed, { ...read, readings: [{ file: 'seeds/readings/one.ndjson', article, readings }] });

test('every claim is asked about every position of its topics, once', () => {
  expect(new Set(all.map(({ claim, position }) => `${claim} ${position}`)).size).toBe(all.length);
  const claims = new Set(all.map(({ claim }) => claim));
  expect(claims.size).toBe(2);
  for (const claim of claims)
    expect(all.filter((one) => one.claim === claim).map(({ position }) => position)).toEqual(['new-pier', 'old-pier']);
});

test('what has an answer that holds is not asked again', () => {
  const kept = none(all[1]);
  expect(find('one', kept)).toEqual({ article: 'one', answered: [kept], outdated: 0, open: all.filter((_, at) => at !== 1) });
});

test.each<[string, Partial<SeedReading>]>([
  ['to a question that is put otherwise now', { question: 'ffffffffffffffff' }],
  ['with words that stand nowhere', { stance: 'support', words: 'words of nobody' }],
  ['with a condition that it must not have', { stance: 'support', words: 'the pier', condition: 'the pier' }],
])('an answer %s is out of date', (_, rest) => {
  expect(find('one', none(all[0], rest))).toMatchObject({ answered: [], outdated: 1, open: all });
});

test('an answer on another article’s claims changes nothing', () => {
  expect(find('two', none(all[0]))).toMatchObject({ answered: [], outdated: 0, open: all });
});

test('an article that cannot be used asks nothing and gives up no answer', () => {
  const kept = none(all[0], { question: 'ffffffffffffffff' });
  const readings = [{ file: 'seeds/readings/one.ndjson', article: 'one', readings: [kept] }];
  const found = findOpenQuestions({ ...seed, body: '' }, { ...read, readings });
  expect(found).toEqual({ article: 'one', answered: [kept], outdated: 0, open: [] });
});
