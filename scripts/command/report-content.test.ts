import { describe, expect, test } from 'vitest';
import { makeClaim } from '../../src/models/corpus/sample.fixture.ts';
import type { Claim } from '../../src/schema/index.ts';
import { makePlainArticle } from '../evaluate/corpus/make-plain-article.ts';
import type { Article } from '../pipeline/2-article/article.ts';
import type { Issue } from '../pipeline/issue.ts';
import { type BuildResult, explainArticle, hasErrors, reportContent } from './report-content.ts';

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
    registry: { actors: [], outlets: [], topics: [] },
    change: { added: [], changed: [], removed: [], issues: [] },
  });
  const fault: Issue = { severity: 'error', code: 'no-title', file: 'a.md', message: 'has no title', hint: 'write one' };

  test('thousands of one kind are counted, and no other kind is lost among them', () => {
    const many = Array.from({ length: 3_000 }, (_, index): Issue => ({ ...fault, file: `${index}.md` }));
    const printed = reportContent(resultOf([], [...many, { ...fault, code: 'other', file: 'z.md' }]));
    expect(printed).toHaveLength(50 + 1 + 1 + 1);
    expect(printed.slice(50)).toEqual([
      'z.md other has no title\n  hint: write one',
      '... and 2950 more of the kind no-title\n  hint: mend those above, and run again',
      '3001 errors, 0 notes',
    ]);
  });

  test.each<[string, readonly Claim[], readonly Issue[], readonly string[]]>([
    ['nothing where all is well', [said('aaaaaaaaaa')], [], []],
    [
      'a strange speaker, once for all its claims',
      [said('aaaaaaaaaa', { unresolved: ['the mayor'] }), said('bbbbbbbbbb', { unresolved: ['the mayor', 'critics'] })],
      [],
      [
        '2 speakers not in the registry of actors: “the mayor” (2), “critics”',
        '  hint: "npm run draft" proposes an entry for each that an article names',
      ],
    ],
    [
      'a doubtful claim, with its words',
      [said('aaaaaaaaaa', doubtful)],
      [],
      [
        '1 claim to be checked, since fewer than 86 in 100 such finds are right:',
        '  seeds/articles/a.txt aaaaaaaaaa 0.41 a-rule: “Ada North”, “said”: “fares rise”',
      ],
    ],
    ['a doubtful claim that an editor has looked at', [said('aaaaaaaaaa', { ...doubtful, review })], [], []],
    ['the least confidence that is no doubt', [said('aaaaaaaaaa', { found: { rule: 'a-rule', confidence: 0.86 } })], [], []],
    [
      'every problem, and how many there are',
      [],
      [fault, { ...fault, severity: 'note', line: 3 }, { ...fault, file: 'b.md' }],
      [
        'a.md no-title has no title\n  hint: write one',
        'a.md:3 no-title has no title\n  hint: write one',
        'b.md no-title has no title\n  hint: write one',
        '2 errors, 1 note',
      ],
    ],
  ])('%s', (_, claims, issues, expected) => {
    expect(reportContent(resultOf(claims, issues))).toEqual(expected);
  });

  test('the hint names the folder that was built', () => {
    const lines = reportContent(resultOf([said('aaaaaaaaaa', { unresolved: ['Tilda Roake'] })]), { seeds: 'harbour/seeds' });
    expect(lines[1]).toBe('  hint: "npm run draft -- --seeds harbour/seeds" proposes an entry for each that an article names');
  });

  test('a run fails by an error, not by a note', () => {
    expect([[], [fault], [{ ...fault, severity: 'note' } as const]].map((issues) => hasErrors(resultOf([], issues)))).toEqual([
      false,
      true,
      false,
    ]);
  });
});
