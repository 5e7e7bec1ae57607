import { stringify } from 'yaml';
import { actorId, doubtBelow } from '../../src/schema/index.ts';
import type { Article } from '../pipeline/2-article/article.ts';
import type { ArticleClaims } from '../pipeline/6-page/make-pages.ts';
import type { ContentChange } from '../pipeline/6-page/write-content.ts';
import { formatIssue, type Issue } from '../pipeline/issue.ts';
import { shorten, showLines, showText } from '../pipeline/show-text.ts';
import { textOf } from '../pipeline/span.ts';

/** Words that make a capitalised name that of a body. */
const BODIES =
  /\b(?:Agency|Alliance|Association|Authority|Board|Commission|Committee|Company|Confederation|Council|Court|Department|Federation|Foundation|Government|Group|Institute|League|Ministry|Network|Office|Party|Service|Society|Trust|Union|University)\b/u;

/** Letters and titles that stand before a name and are no part of it. */
const TITLES = /^(?:(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor|Sir|Dame|Lord|Lady|Gen|General|Col|Colonel|Capt|Captain|Rev|St)\.?\s+)+/u;

/** The capitalised words at the end of a source, with particles between them: "its leader, Hugo van Tremmel". */
const NAME = /(?:^|\s)((?:\p{Lu}[\p{L}’'-]*\.?\s+(?:(?:van|von|de|der|den|la|le|di|da|bin|al)\s+)*)+\p{Lu}[\p{L}’'-]*)$/u;

/** "analysts at Corran Health": the name is not that of who speaks. */
const OTHER = /\b(?:at|of|for|from|with|to|in|by|on|near|behind|against)(?:\s+the)?\s*$/iu;

/** The name in the words that the article gives for a source; undefined where they describe somebody without naming. */
export const findName = (words: string): string | undefined => {
  const match = NAME.exec(words.trim());
  if (!match?.[1] || OTHER.test(words.slice(0, match.index + 1))) return undefined;
  const name = match[1].replace(TITLES, '').replace(/^(?:The|A|An|Its|Their|Our|His|Her|Many|Some|Several|Most)\s+/u, '');
  return /\s/u.test(name) ? name : undefined;
};

/** A source of unknown identity, as the articles name it. */
interface Stranger {
  /** As the articles have it. */
  words: string;
  /** Ids of the articles. */
  articles: readonly string[];
}

/**
 * An entry for `actors.yaml` that can be pasted as it is: valid, with the name, a guess at the kind, and
 * a description that says only where the name was met; undefined where the words name nobody.
 */
export const suggestActor = ({ words, articles }: Stranger): string | undefined => {
  const name = findName(words);
  if (name === undefined) return undefined;
  const slug = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const id = actorId.safeParse(slug);
  if (!id.success) return undefined;
  const kind = BODIES.test(name) ? 'group' : 'person';
  const entry = { id: id.data, name, kind, description: `Named as “${words}” in ${articles.join(', ')}.` };
  return stringify([entry], { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' }).trimEnd();
};

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
  `${showText(file)}: ${plural(removed.length, 'run')} of text left out`,
  ...removed.map(({ rule, span }) => {
    const words = textOf(text, span).replace(/\n/g, ' ');
    return `  ${rule.padEnd(16)} ${showText(shorten(words, 90))}`;
  }),
];

/** Where each unresolved speaker is named, most frequent first. */
const findStrangers = (articles: readonly ArticleClaims[]): readonly (Stranger & { times: number })[] => {
  const places = new Map<string, string[]>();
  for (const { article, claims } of articles)
    for (const words of claims.flatMap(({ unresolved }) => unresolved)) places.set(words, [...(places.get(words) ?? []), article.id]);
  return [...places]
    .map(([words, ids]) => ({ words, articles: [...new Set(ids)], times: ids.length }))
    .sort((a, b) => b.times - a.times || (a.words < b.words ? -1 : 1));
};

/** Speakers that no actor could be found for, and an entry for each that the articles name. */
const listUnresolved = (articles: readonly ArticleClaims[]): readonly string[] => {
  const strangers = findStrangers(articles);
  if (strangers.length === 0) return [];
  const names = strangers.map(({ words, times }) => (times === 1 ? `“${showText(words)}”` : `“${showText(words)}” (${times})`));
  const entries = strangers.flatMap((stranger) => suggestActor(stranger) ?? []);
  return [
    `${plural(strangers.length, 'speaker')} not in the registry of actors: ${names.join(', ')}`,
    ...(entries.length > 0 ? ['entries for actors.yaml, to be checked and pasted:', ...entries] : []),
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
    : [`${plural(doubtful.length, 'claim')} to be checked, since fewer than ${100 * doubtBelow} in 100 such finds are right:`, ...doubtful];
};

/** What a person should read of a run, at its very end: who could not be resolved, which claims are doubtful, and every problem; with `debug`, the stack of what the program threw. */
export const reportContent = ({ articles, issues }: BuildResult, { debug = false }: { debug?: boolean } = {}): readonly string[] => {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const listIssue = (issue: Issue): readonly string[] => [
    formatIssue(issue),
    ...(debug && issue.cause instanceof Error ? [showLines(issue.cause.stack ?? '')] : []),
  ];
  const sum = issues.length === 0 ? [] : [`${plural(errors, 'error')}, ${plural(issues.length - errors, 'note')}`];
  return [...listUnresolved(articles), ...listDoubtful(articles), ...issues.flatMap(listIssue), ...sum];
};

/** True where the run must end with exit code 1. */
export const hasErrors = ({ issues }: BuildResult): boolean => issues.some(({ severity }) => severity === 'error');
