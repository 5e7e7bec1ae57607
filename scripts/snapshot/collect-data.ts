import { parse } from 'yaml';
import { z } from 'zod';
import { type Actor, type Article, actor, article, type Claim, type Outlet, outlet, type Topic, topic } from '../../src/schema/index.ts';
import type { Page } from '../pipeline/6-page/page.ts';

/** Everything that the record holds on one topic. */
export interface TopicData {
  topic: Topic;
  /** In the order of their articles, and in these of the text. */
  claims: readonly (Claim & { article: string })[];
  articles: readonly Omit<Article, 'claims'>[];
  /** Who speaks, and for whom. */
  actors: readonly Actor[];
  /** Who reports, and who is cited. */
  outlets: readonly Outlet[];
}

const frontMatter = (source: string): unknown => parse(source.slice(4, source.indexOf('\n---\n', 4) + 1));

const listIn = <Entry>(pages: readonly Page[], name: 'actors' | 'outlets', schema: z.ZodType<Entry>): readonly Entry[] => {
  const page = pages.find(({ path }) => path === `${name}.json`);
  return page
    ? (z
        .record(z.string(), z.unknown())
        .pipe(z.looseObject({ [name]: z.array(schema) }))
        .parse(JSON.parse(page.source))[name] ?? [])
    : [];
};

/** Gathers the data of one topic from the pages of the content; undefined where there is no such topic. */
export const collectData = (pages: readonly Page[], id: string): TopicData | undefined => {
  const page = pages.find(({ path }) => path === `topics/${id}.mdx`);
  if (!page) return undefined;
  const all = pages.filter(({ path }) => path.startsWith('articles/')).map(({ source }) => article.parse(frontMatter(source)));
  const claims = all.flatMap((one) =>
    one.claims.filter(({ topics }) => topics.some((name) => name === id)).map((claim) => ({ ...claim, article: one.id })),
  );
  const reporting = all.filter((one) => claims.some((claim) => claim.article === one.id));
  const actors = listIn(pages, 'actors', actor);
  const speaking = new Set<string>(claims.flatMap((claim) => claim.actors.map(({ actor: name }) => name)));
  for (const { id: name, speaksFor } of actors) if (speaking.has(name)) for (const { actor: other } of speaksFor) speaking.add(other);
  const outlets = new Set<string>([
    ...reporting.map((one) => one.outlet),
    ...claims.flatMap(({ via }) => via.flatMap(({ outlet: name }) => name ?? [])),
  ]);
  return {
    topic: topic.parse(frontMatter(page.source)),
    claims,
    articles: reporting.map(({ claims: _, ...rest }) => rest),
    actors: actors.filter(({ id: name }) => speaking.has(name)),
    outlets: listIn(pages, 'outlets', outlet).filter(({ id: name }) => outlets.has(name)),
  };
};
