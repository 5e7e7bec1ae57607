import type { Ledger } from '../../ledger/ledger.ts';
import type { Linking } from '../../pages/structured-data.ts';
import { mimeTypes } from '../mime-types.ts';
import { once, type SiteFile } from '../site-file.ts';
import { makeFeed } from './feed.ts';
import { toAtom } from './to-atom.ts';
import { toJsonFeed } from './to-json-feed.ts';

/** Feeds of everything, and of each topic, actor and outlet, in both formats. */
export const makeFeedFiles = (linking: Linking, ledger: Ledger): readonly SiteFile[] => {
  const { corpus, urls } = linking;
  const lists = [
    { path: 'all', title: 'On Record', page: urls.home, claims: corpus.claims },
    ...corpus.topics.map(({ id, title }) => ({
      path: `topics/${id}`,
      title: `On Record: ${title}`,
      page: urls.topic(id),
      claims: corpus.claimsByTopic.get(id) ?? [],
    })),
    ...corpus.actors.map(({ id, name }) => ({
      path: `actors/${id}`,
      title: `On Record: ${name}`,
      page: urls.actor(id),
      claims: corpus.claimsByActor.get(id) ?? [],
    })),
    ...corpus.outlets.map(({ id, name }) => ({
      path: `outlets/${id}`,
      title: `On Record: ${name}`,
      page: urls.outlet(id),
      claims: corpus.claimsByOutlet.get(id) ?? [],
    })),
  ];
  return lists.flatMap(({ claims, ...head }) => {
    const feed = once(() => makeFeed(linking, ledger, head, claims));
    return [
      { path: `${head.path}.atom`, type: mimeTypes.atom, make: once(() => toAtom(feed())) },
      { path: `${head.path}.json`, type: mimeTypes.feed, make: once(() => toJsonFeed(feed())) },
    ];
  });
};
