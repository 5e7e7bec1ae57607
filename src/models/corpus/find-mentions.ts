import { visit } from 'unist-util-visit';
import type { Topic } from '../../schema/index.ts';
import { parseProse } from './parse-prose.ts';

/** Which topics' prose links to an entry: `claim:ID`, `actor:ID` and so on, as `resolve-prose-link.ts` reads them. */
export type Mentions = ReadonlyMap<string, readonly Topic[]>;

/** The links in the prose of topics; `bodyOf` gives a topic's body as MDX. Each topic stands once with what it links. */
export const findMentions = (topics: readonly Topic[], bodyOf: (topic: Topic) => string): Mentions => {
  const mentions = new Map<string, Set<Topic>>();
  for (const topic of topics)
    visit(parseProse(bodyOf(topic)), 'link', ({ url }) => {
      mentions.set(url, (mentions.get(url) ?? new Set()).add(topic));
    });
  return new Map(Array.from(mentions, ([target, citing]) => [target, [...citing]]));
};
