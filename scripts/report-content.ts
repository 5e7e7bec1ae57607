import type { Article } from './pipeline/2-article/article.ts';
import type { ArticleClaims } from './pipeline/6-page/make-pages.ts';
import type { ContentChange } from './pipeline/6-page/write-content.ts';
import { formatIssue, type Issue } from './pipeline/issue.ts';
import { textOf } from './pipeline/span.ts';

/** What a run came to. */
export interface BuildResult {
  issues: readonly Issue[];
  articles: readonly ArticleClaims[];
  change: ContentChange;
}

/** `1 claim`, `2 claims`. */
export const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** Lines for `--explain`: what was left out of an article, by rule. */
export const explainArticle = ({ file, text, removed }: Article): readonly string[] => [
  `${file}: ${plural(removed.length, 'run')} of text left out`,
  ...removed.map(({ rule, span }) => {
    const words = textOf(text, span).replace(/\n/g, ' ');
    return `  ${rule.padEnd(16)} ${words.length > 90 ? `${words.slice(0, 89)}…` : words}`;
  }),
];

/** Speakers that no actor could be found for, most frequent first. */
const listUnresolved = (articles: readonly ArticleClaims[]): readonly string[] => {
  const times = new Map<string, number>();
  for (const { claims } of articles)
    for (const words of claims.flatMap(({ unresolved }) => unresolved)) times.set(words, (times.get(words) ?? 0) + 1);
  if (times.size === 0) return [];
  const names = [...times]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([words, count]) => (count === 1 ? `“${words}”` : `“${words}” (${count})`));
  return [`${plural(times.size, 'speaker')} not in the registry of actors: ${names.join(', ')}`];
};

/** What a person should read of a run, at its very end: who could not be resolved, and every problem. */
export const reportContent = ({ articles, issues }: BuildResult): readonly string[] => {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const sum = issues.length === 0 ? [] : [`${plural(errors, 'error')}, ${plural(issues.length - errors, 'note')}`];
  return [...listUnresolved(articles), ...issues.map(formatIssue), ...sum];
};

/** True where the run must end with exit code 1. */
export const hasErrors = ({ issues }: BuildResult): boolean => issues.some(({ severity }) => severity === 'error');
