import type { Claim, WithdrawnClaim } from '../../../src/schema/index.ts';
import type { ReadSeeds } from '../1-seed/read-seeds.ts';
import type { Registry, SeedTopic } from '../1-seed/seed.ts';
import type { Article } from '../2-article/article.ts';
import { failedArticle, type Issue } from '../issue.ts';
import { checkProse, type LinkTargets, listTargets } from './check-prose.ts';
import { makeArticlePage } from './make-article-page.ts';
import type { Page } from './page.ts';
import { serialiseList, serialiseMdx, serialisePage } from './serialise-page.ts';

/** The page of one topic: its front matter as it is, its prose with every link checked. */
const makeTopicPage = ({ topic, file, prose, proseLine }: SeedTopic, targets: LinkTargets): { page: Page; issues: readonly Issue[] } => {
  const { tree, issues } = checkProse(prose, file, proseLine, targets);
  const body = tree.children.length === 0 ? '' : serialiseMdx(tree);
  return { page: { path: `topics/${topic.id}.mdx`, seed: file, source: serialisePage(file, topic, body) }, issues };
};

/** `actors.json` and `outlets.json`: the registry with every default filled in. */
const makeRegistryPages = ({ actors, outlets }: Registry, files: { actors: string; outlets: string }): readonly Page[] => [
  { path: 'actors.json', seed: files.actors, source: serialiseList(files.actors, 'actors', actors) },
  { path: 'outlets.json', seed: files.outlets, source: serialiseList(files.outlets, 'outlets', outlets) },
];

/** An article and what was found in it. */
export interface ArticleClaims {
  article: Article;
  claims: readonly Claim[];
  /** What an editor took back of it. */
  withdrawn?: readonly WithdrawnClaim[];
}

/**
 * Every file of the content folder. Of an article that brings its `page` none is made; one of which no page can be made is left out, with an Issue. `unread` names seeds, or whole folders (`x/`), that could not be used: the pages that an
 * earlier run made of them are kept as they are, unless this run made one under the same name.
 */
export const makePages = (
  articles: readonly (ArticleClaims & { page?: Page })[],
  { registry, registryFiles }: Pick<ReadSeeds, 'registry' | 'registryFiles'>,
  earlier: readonly Page[],
  unread: ReadonlySet<string>,
): { pages: readonly Page[]; kept: readonly Page[]; issues: readonly Issue[] } => {
  const failures: Issue[] = [];
  const made = articles.flatMap((one) => {
    try {
      return [{ ...one, page: one.page ?? makeArticlePage(one.article, one.claims, one.withdrawn) }];
    } catch (error) {
      failures.push(failedArticle(one.article.file, error));
      return [];
    }
  });
  const articlePages = made.map(({ page }) => page);
  const failed = new Set(failures.map(({ file }) => file));
  const folders = [...unread].filter((name) => name.endsWith('/'));
  const isUnread = (seed: string): boolean => unread.has(seed) || failed.has(seed) || folders.some((folder) => seed.startsWith(folder));
  const kept = earlier.filter(({ seed, path }) => isUnread(seed) && !articlePages.some((page) => page.path === path));
  const targets = listTargets(
    made.map(({ article }) => article),
    made.flatMap(({ claims }) => claims),
    registry,
    kept,
  );
  const topics = registry.topics.map((topic): ReturnType<typeof makeTopicPage> => {
    try {
      return makeTopicPage(topic, targets);
    } catch (error) {
      // Its articles name it, so that it cannot be left out: it stays as it was, or says nothing.
      const old = earlier.find(({ path }) => path === `topics/${topic.topic.id}.mdx`);
      const { page } = makeTopicPage({ ...topic, prose: '' }, targets);
      return { page: old ?? page, issues: [failedArticle(topic.file, error)] };
    }
  });
  const pages = [...articlePages, ...topics.map(({ page }) => page), ...makeRegistryPages(registry, registryFiles)];
  return { pages: [...pages, ...kept], kept, issues: [...failures, ...topics.flatMap(({ issues }) => issues)] };
};
