import { expect, test } from 'vitest';
import { forEachCandidate } from './find-candidates.ts';
import { weighClaims } from './find-statements.ts';
import { corpusOf, type Report } from './reports.fixture.ts';

const WORDS = 'the herring boats anchor off the lighthouse';

const candidatesOf = (reports: readonly Report[]): string[] => {
  const found: string[] = [];
  forEachCandidate(weighClaims(corpusOf(reports)), (a, b) => {
    found.push(
      [a, b]
        .map(({ placed }) => placed.claim.id.slice(-1))
        .sort()
        .join(''),
    );
  });
  return found;
};

test.each<[string, Partial<Report>, boolean]>([
  ['the same day', {}, true],
  ['three days later', { said: '2026-03-06' }, true],
  ['a week later', { said: '2026-03-10' }, false],
  ['no date', { said: '' }, true],
  ['a month', { said: '2026-03' }, true],
  ['neither date', { said: '', published: '' }, true],
  ['the county', { actors: ['lund'] }, true],
  ['two speakers together', { actors: ['quill', 'vane'] }, true],
  ['somebody else', { actors: ['quill'] }, false],
  ['another speaker for the county', { actors: ['okafor'] }, false],
  ['other words', { words: 'fares double by Easter' }, false],
])('a claim and one of %s', (_, second, met) => {
  expect([...new Set(candidatesOf([{ words: WORDS }, { words: WORDS, ...second }]))]).toEqual(met ? ['ab'] : []);
  expect([...new Set(candidatesOf([{ words: WORDS, ...second }, { words: WORDS }]))]).toEqual(met ? ['ab'] : []);
});

test('a pair of exact dates is handed over once, though it shares many words and voices', () => {
  const both: Report = { words: WORDS, actors: ['vane', 'quill'] };
  expect(candidatesOf([both, both])).toEqual(['ab']);
});

test('twice the claims of one speaker make about twice the pairs, not four times, once the nearest are many', () => {
  const day = (index: number): string => new Date(Date.UTC(2020, 0, 1 + Math.floor(index / 2))).toISOString().slice(0, 10);
  const words = [...Array(40).keys()].map((index) => `habit${String.fromCharCode(97 + (index % 26))}${index}`);
  const count = (size: number): number =>
    candidatesOf(
      [...Array(size).keys()].map((index) => ({
        words: [1, 3, 7, 11].map((step) => words[(index * step) % words.length]).join(' '),
        said: index % 3 === 0 ? '' : day(index),
        published: day(index),
      })),
    ).length;
  const few = count(800);
  expect(few).toBeGreaterThan(0);
  expect(count(1600) / few).toBeLessThan(2.7);
});
