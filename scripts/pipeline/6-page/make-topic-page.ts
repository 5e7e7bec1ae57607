import type { SeedTopic } from '../1-seed/seed.ts';
import type { Issue } from '../issue.ts';
import { checkProse, type LinkTargets } from './check-prose.ts';
import type { Page } from './page.ts';
import { serialiseMdx } from './serialise-mdx.ts';
import { serialisePage } from './serialise-page.ts';

/** The page of one topic: its front matter as it is, its prose with every link checked. */
export const makeTopicPage = (
  { topic, file, prose, proseLine }: SeedTopic,
  targets: LinkTargets,
): { page: Page; issues: readonly Issue[] } => {
  const { tree, issues } = checkProse(prose, file, proseLine, targets);
  const body = tree.children.length === 0 ? '' : serialiseMdx(tree);
  return { page: { path: `topics/${topic.id}.mdx`, seed: file, source: serialisePage(file, topic, body) }, issues };
};
