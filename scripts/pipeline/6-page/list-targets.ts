import { parse } from 'yaml';
import type { Claim } from '../../../src/schema/index.ts';
import type { Registry } from '../1-seed/seed.ts';
import type { Article } from '../2-article/article.ts';
import type { LinkTargets } from './check-prose.ts';
import type { Page } from './page.ts';

const idsIn = (value: unknown): readonly string[] => {
  const id = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : undefined;
  return typeof id === 'string' ? [id] : [];
};

/** The ids in the front matter of an earlier page: its own, and its claims'. */
const idsOfPage = ({ source }: Page): { article: readonly string[]; claims: readonly string[] } => {
  const data: unknown = parse(source.split('\n---\n')[0] ?? '');
  const claims: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'claims') : [];
  return { article: idsIn(data), claims: Array.isArray(claims) ? claims.flatMap(idsIn) : [] };
};

/** Everything that a topic's prose may link to: what this run made, and the earlier pages that it keeps. */
export const listTargets = (
  articles: readonly Article[],
  claims: readonly Claim[],
  registry: Registry,
  kept: readonly Page[],
): LinkTargets => {
  const earlier = kept.filter(({ path }) => path.startsWith('articles/')).map(idsOfPage);
  return {
    claim: new Set([...claims.map(({ id }) => id), ...earlier.flatMap((page) => page.claims)]),
    article: new Set([...articles.map(({ id }) => id), ...earlier.flatMap((page) => page.article)]),
    actor: new Set(registry.actors.map(({ id }) => id)),
    outlet: new Set(registry.outlets.map(({ id }) => id)),
    topic: new Set([
      ...registry.topics.map(({ topic }) => topic.id),
      ...kept.flatMap(({ path }) => /^topics\/(.+)\.mdx$/.exec(path)?.[1] ?? []),
    ]),
  };
};
