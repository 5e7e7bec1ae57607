import { expect, test } from 'vitest';
import { claimsOf } from '../claim/marked.fixture.ts';

const topics = (lines: string, title: string): string => claimsOf(lines, { title }).at(-1)?.topics.join(',') ?? '';

const two = 'The quota is low. Foreign trawlers came in.\n\n[Holm] <said> {the winter was long}.';

test.each([
  ['the title decides between two of the last paragraph', two, 'Quota to be set in May', 'quota'],
  ['without one, the nearest', two, 'A bad year', 'access'],
  ['the title is no help', two, 'Quota set, trawlers let in', 'access'],
  [
    'not where it is of its own paragraph',
    'Quotas are low. Trawlers came. [Holm] <said> {the winter was long}.',
    'Quota to be set',
    'access',
  ],
])('before: %s', (_, lines, title, expected) => {
  expect(topics(lines, title)).toBe(expected);
});

const said = (content: string): string => `[Holm] <said> {${content}}.`;
const far = `\n\n${'It rained.\n\n'.repeat(6)}`;
const quotas = [1, 2, 3, 4].map((week) => said(`the catch limits of week ${week} are low`)).join('\n');
const mixed = `${said('the quota is low')}\n${said('the catch limits are small')}\n${said('foreign boats are big')}\n${said('trawlers are old')}`;

test.each([
  ['the one of nearly all', quotas, 'A bad year', 'quota'],
  ['and that of the title', quotas, 'Trawlers let in', 'quota,access'],
  ['that of the title with half', mixed, 'Quota to be set', 'quota'],
  ['none of two', mixed, 'A bad year', ''],
  ['none of a title with two', mixed, 'Quota set, trawlers let in', ''],
  ['too few to tell', said('the quota is low'), 'Quota to be set', ''],
])('main: %s', (_, lines, title, expected) => {
  expect(topics(`${lines}${far}${said('the winter was long')}`, title)).toBe(expected);
});
