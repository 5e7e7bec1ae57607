import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { makeClaim } from '../../src/models/corpus/sample.fixture.ts';
import { actor, type Claim } from '../../src/schema/index.ts';
import { makePlainArticle } from '../evaluate/corpus/make-plain-article.ts';
import type { Article } from '../pipeline/2-article/article.ts';
import type { Issue } from '../pipeline/issue.ts';
import { type BuildResult, explainArticle, findName, hasErrors, plural, reportContent, suggestActor } from './report-content.ts';

test.each([
  ['Tilda Roake', 'Tilda Roake'],
  ['Dr Ilse Garran', 'Ilse Garran'],
  ['councillor Brenda Faulds', 'Brenda Faulds'],
  ['Their leader, Hugo van Tremmel', 'Hugo van Tremmel'],
  ['The Ferry Workers’ Union', 'Ferry Workers’ Union'],
  ['deputy minister Zoë Ålund-Fahy', 'Zoë Ålund-Fahy'],
  ['Олена Гірська', 'Олена Гірська'],
])('%s is named', (words, name) => {
  expect(findName(words)).toBe(name);
});

test.each([
  'she',
  'Critics',
  'Many European nations',
  'Analysts at Corran Health',
  'a source close to the Harbour Board',
  'one retired surgeon',
  'the minister',
  'Northwire',
])('%s names nobody who speaks', (words) => {
  expect(findName(words)).toBeUndefined();
});

test.each([
  ['Dr Ilse Garran', 'ilse-garran', 'person'],
  ['the Port Users Association', 'port-users-association', 'group'],
  ['Zoë "Z": Ålund', undefined, undefined],
])('an entry for %s is valid as it stands', (words, id, kind) => {
  const entry = suggestActor({ words, articles: ['2026-02-03-harbour'] });
  if (id === undefined) expect(entry).toBeUndefined();
  else {
    const [first] = z.array(actor).parse(parse(entry ?? ''));
    expect(first).toMatchObject({ id, kind });
    expect(first?.description).toContain(words);
  }
});

test('words that look like YAML stay words', () => {
  const entry = suggestActor({ words: 'evil: {x} # Ada Norde', articles: ['a'] });
  expect(z.array(actor).parse(parse(entry ?? ''))[0]?.name).toBe('Ada Norde');
});

test('a name without a usable id yields no entry', () => {
  expect(suggestActor({ words: 'Олена Гірська', articles: ['a'] })).toBeUndefined();
});

test.each([
  [0, '0 claims'],
  [1, '1 claim'],
  [2, '2 claims'],
  [1000, '1000 claims'],
])('%d: %s', (count, expected) => {
  expect(plural(count, 'claim')).toBe(expected);
});

describe('what was left out of an article is shown', () => {
  const text = `Read also: ten walks\nby the fjord\nVane left.\n${'word '.repeat(40)}`;
  const articleOf = (...removed: Article['removed']): Article => ({ ...makePlainArticle(text), file: 'seeds/articles/a.txt', removed });

  test.each<[string, Article['removed'], string[]]>([
    ['nothing', [], ['seeds/articles/a.txt: 0 runs of text left out']],
    [
      'a run over two lines, on one',
      [{ rule: 'read-also', span: { start: 0, end: 33 } }],
      ['seeds/articles/a.txt: 1 run of text left out', '  read-also        Read also: ten walks by the fjord'],
    ],
    [
      'a long run is cut',
      [{ rule: 'credit', span: { start: 45, end: 244 } }],
      ['seeds/articles/a.txt: 1 run of text left out', `  credit           ${'word '.repeat(40).slice(0, 89)}…`],
    ],
  ])('%s', (_, removed, expected) => {
    expect(explainArticle(articleOf(...removed))).toEqual(expected);
  });
});

describe('what a person should read at the end of a run', () => {
  const said = (id: string, rest: Record<string, unknown> = {}): Claim =>
    makeClaim(id, { text: 'Ada North said that fares rise.', source: 'Ada North', cue: 'said', content: ['fares rise'] }, rest);
  const doubtful = { found: { rule: 'a-rule', confidence: 0.41 } };
  const review = { decision: 'confirmed', reviewer: 'Ida Lund', date: '2026-03-01', reason: '', changes: [] };
  const resultOf = (claims: readonly Claim[], issues: readonly Issue[] = []): BuildResult => ({
    issues,
    articles: [{ article: { ...makePlainArticle(''), file: 'seeds/articles/a.txt' }, claims }],
    change: { added: [], changed: [], removed: [], issues: [] },
  });
  const fault: Issue = { severity: 'error', code: 'no-title', file: 'a.md', message: 'has no title', hint: 'write one' };

  test.each<[string, readonly Claim[], readonly Issue[], readonly string[]]>([
    ['nothing where all is well', [said('aaaaaaaaaa')], [], []],
    [
      'a strange speaker, once for all its claims',
      [said('aaaaaaaaaa', { unresolved: ['the mayor'] }), said('bbbbbbbbbb', { unresolved: ['the mayor', 'critics'] })],
      [],
      ['2 speakers not in the registry of actors: “the mayor” (2), “critics”'],
    ],
    [
      'a doubtful claim, with its words',
      [said('aaaaaaaaaa', doubtful)],
      [],
      [
        '1 claim to be checked, since fewer than 60 in 100 such finds are right:',
        '  seeds/articles/a.txt aaaaaaaaaa 0.41 a-rule: “Ada North”, “said”: “fares rise”',
      ],
    ],
    ['a doubtful claim that an editor has looked at', [said('aaaaaaaaaa', { ...doubtful, review })], [], []],
    ['the least confidence that is no doubt', [said('aaaaaaaaaa', { found: { rule: 'a-rule', confidence: 0.6 } })], [], []],
    [
      'every problem, and how many there are',
      [],
      [fault, { ...fault, severity: 'note', line: 3 }, { ...fault, file: 'b.md' }],
      ['a.md no-title has no title\n  hint: write one', 'a.md:3 no-title has no title\n  hint: write one', 'b.md no-title has no title\n  hint: write one', '2 errors, 1 note'],
    ],
  ])('%s', (_, claims, issues, expected) => {
    expect(reportContent(resultOf(claims, issues))).toEqual(expected);
  });

  test('a speaker whom the article names gets an entry to be pasted', () => {
    const lines = reportContent(resultOf([said('aaaaaaaaaa', { unresolved: ['Tilda Roake'] })]));
    expect(lines[1]).toBe('entries for actors.yaml, to be checked and pasted:');
    expect(z.array(actor).parse(parse(lines[2] ?? ''))[0]?.id).toBe('tilda-roake');
  });

  test('a run fails by an error, not by a note', () => {
    expect([[], [fault], [{ ...fault, severity: 'note' } as const]].map((issues) => hasErrors(resultOf([], issues)))).toEqual([
      false,
      true,
      false,
    ]);
  });
});
