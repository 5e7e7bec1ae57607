import { getCollection } from 'astro:content';
import type { Topic } from '../schema/index.ts';

/** Which topics' prose links to an entry: `claim:ID`, `actor:ID` and so on, as `resolve-prose-link.ts` reads them. */
export type Mentions = ReadonlyMap<string, readonly Topic[]>;

const readMentions = async (): Promise<Mentions> => {
  const mentions = new Map<string, Set<Topic>>();
  for (const { body = '', data } of await getCollection('topics'))
    for (const [, target = ''] of body.matchAll(/\]\(((?:claim|actor|article|outlet|topic):[^)\s]+)\)/gu))
      mentions.set(target, (mentions.get(target) ?? new Set()).add(data));
  return new Map(Array.from(mentions, ([target, topics]) => [target, [...topics]]));
};

let known: Promise<Mentions> | undefined;

/** The links in the prose of all topics, read once for the whole build. */
export const loadMentions = (): Promise<Mentions> => {
  if (import.meta.env.DEV) return readMentions();
  known ??= readMentions();
  return known;
};
