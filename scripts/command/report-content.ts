import { countOf } from '../../src/models/corpus/name-list.ts';
import { doubtBelow } from '../../src/schema/index.ts';
import type { Registry } from '../pipeline/1-seed/seed.ts';
import type { Article } from '../pipeline/2-article/article.ts';
import type { ArticleClaims } from '../pipeline/6-page/make-pages.ts';
import type { ContentChange } from '../pipeline/6-page/write-content.ts';
import { formatIssue, type Issue } from '../pipeline/issue.ts';
import { shorten, showLines, showText } from '../pipeline/show-text.ts';
import { textOf } from '../pipeline/span.ts';

/** What a run came to. */
export interface BuildResult {
  issues: readonly Issue[];
  articles: readonly ArticleClaims[];
  /** As the run knew it: what no file lists is drafted from the articles. */
  registry: Registry;
  change: ContentChange;
}

/** Lines for `--explain`: what was left out of an article, by rule. */
export const explainArticle = ({ file, text, removed }: Article): readonly string[] => [
  `${showText(file)}: ${countOf(removed.length, 'run')} of text left out`,
  ...removed.map(({ rule, span }) => {
    const words = textOf(text, span).replace(/\n/g, ' ');
    return `  ${rule.padEnd(16)} ${showText(shorten(words, 90))}`;
  }),
];

/** The words for speakers of whom no actor could be found, most frequent first. */
const findStrangers = (articles: readonly ArticleClaims[]): readonly { words: string; times: number }[] => {
  const counts = new Map<string, number>();
  for (const words of articles.flatMap(({ claims }) => claims.flatMap(({ unresolved }) => unresolved)))
    counts.set(words, (counts.get(words) ?? 0) + 1);
  return [...counts].map(([words, times]) => ({ words, times })).sort((a, b) => b.times - a.times || (a.words < b.words ? -1 : 1));
};

/** Speakers that no actor could be found for, and how to have entries proposed for those that the articles name. */
const listUnresolved = (articles: readonly ArticleClaims[], seeds: string): readonly string[] => {
  const strangers = findStrangers(articles);
  if (strangers.length === 0) return [];
  const names = strangers.map(({ words, times }) => (times === 1 ? `“${showText(words)}”` : `“${showText(words)}” (${times})`));
  const command = seeds === 'seeds' ? 'npm run draft' : `npm run draft -- --seeds ${showText(seeds)}`;
  return [
    `${countOf(strangers.length, 'speaker')} not in the registry of actors: ${names.join(', ')}`,
    `  hint: "${command}" proposes an entry for each that an article names`,
  ];
};

const inLine = (words: string): string => showText(shorten(words.replace(/\s+/g, ' '), 70));

/** Claims of low confidence, with what an editor needs to judge them. */
const listDoubtful = (articles: readonly ArticleClaims[]): readonly string[] => {
  const doubtful = articles.flatMap(({ article, claims }) =>
    claims
      .filter(({ found, review }) => review === undefined && found.confidence < doubtBelow)
      .map(
        ({ id, found, source, cue, content }) =>
          `  ${showText(article.file)} ${id} ${found.confidence.toFixed(2)} ${found.rule}: “${inLine(source.exact)}”, “${inLine(cue?.exact ?? '')}”: “${inLine(content[0]?.exact ?? '')}”`,
      ),
  );
  return doubtful.length === 0
    ? []
    : [
        `${countOf(doubtful.length, 'claim')} to be checked, since fewer than ${100 * doubtBelow} in 100 such finds are right:`,
        ...doubtful,
      ];
};

/** Most issues of one kind that are printed one by one. */
const mostAlike = 50;

/** The issues, of each kind the first; where there are more, how many. */
const foldIssues = (issues: readonly Issue[]): { shown: readonly Issue[]; folded: readonly string[] } => {
  const kinds = Map.groupBy(issues, ({ code }) => code);
  const shown = new Set([...kinds.values()].flatMap((alike) => alike.slice(0, mostAlike)));
  const folded = [...kinds].flatMap(([code, { length }]) =>
    length > mostAlike ? [`... and ${length - mostAlike} more of the kind ${code}\n  hint: mend those above, and run again`] : [],
  );
  return { shown: issues.filter((issue) => shown.has(issue)), folded };
};

/** What a person should read of a run, at its very end: who could not be resolved, which claims are doubtful, and every problem; with `debug`, the stack of what the program threw. `seeds` is the folder as the command named it. */
export const reportContent = (
  { articles, issues }: Pick<BuildResult, 'articles' | 'issues'>,
  { debug = false, seeds = 'seeds' }: { debug?: boolean; seeds?: string } = {},
): readonly string[] => {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const listIssue = (issue: Issue): readonly string[] => [
    formatIssue(issue),
    ...(debug && issue.cause instanceof Error ? [showLines(issue.cause.stack ?? '')] : []),
  ];
  const sum = issues.length === 0 ? [] : [`${countOf(errors, 'error')}, ${countOf(issues.length - errors, 'note')}`];
  const { shown, folded } = foldIssues(issues);
  return [...listUnresolved(articles, seeds), ...listDoubtful(articles), ...shown.flatMap(listIssue), ...folded, ...sum];
};

/** True where the run must end with exit code 1. */
export const hasErrors = ({ issues }: BuildResult): boolean => issues.some(({ severity }) => severity === 'error');
