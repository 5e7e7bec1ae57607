import type { ActorId, ArticleId, ClaimId, OutletId, TopicId } from '../../schema/index.ts';
import type { Urls } from './urls.ts';

/** A typed link in a page's head. */
export interface TypedLink {
  rel: string;
  href: string;
  type: string;
  title?: string;
}

/** Links to the other forms of the pages of a site, beside the Markdown that every page has. */
export const makePageLinks = (urls: Urls) => {
  const annotation = (file: string): TypedLink => ({
    rel: 'describedby',
    href: `${urls.annotations}${file}.jsonld`,
    type: 'application/ld+json',
  });
  const entry = (path: string): TypedLink => ({ rel: 'alternate', href: `${urls.api}${path}.json`, type: 'application/json' });
  const feeds = (path: string, name: string): readonly TypedLink[] => [
    { rel: 'alternate', href: `${urls.feeds}${path}.atom`, type: 'application/atom+xml', title: `${name}: new claims` },
    { rel: 'alternate', href: `${urls.feeds}${path}.json`, type: 'application/feed+json', title: `${name}: new claims` },
  ];
  const item = (path: string, type: string): TypedLink => ({ rel: 'item', href: urls.data + path, type });
  return {
    home: (): readonly TypedLink[] => [
      ...feeds('all', 'On Record'),
      item('claims.csv', 'text/csv'),
      item('claims.json', 'application/json'),
      item('on-record.sqlite', 'application/vnd.sqlite3'),
    ],
    graph: (): readonly TypedLink[] => [item('network.graphml', 'application/graphml+xml'), item('network.gexf', 'application/gexf+xml')],
    claim: (id: ClaimId): readonly TypedLink[] => [
      annotation(`claims/${id}`),
      entry(`claims/${id}`),
      { rel: 'alternate', href: `${urls.embeds}claims/${id}.json`, type: 'application/json+oembed', title: 'This claim as a card' },
    ],
    article: (id: ArticleId): readonly TypedLink[] => [annotation(`articles/${id}`), entry(`articles/${id}`)],
    outlet: (id: OutletId, name: string): readonly TypedLink[] => [entry(`outlets/${id}`), ...feeds(`outlets/${id}`, name)],
    /** A topic's page or an actor's; who has said nothing has no data of their own. */
    part: (kind: 'topics' | 'actors', id: TopicId | ActorId, name: string, hasData = true): readonly TypedLink[] => [
      entry(`${kind}/${id}`),
      ...feeds(`${kind}/${id}`, name),
      ...(hasData
        ? [
            item(`${kind}/${id}/claims.csv`, 'text/csv'),
            item(`${kind}/${id}/claims.json`, 'application/json'),
            item(`${kind}/${id}/on-record.sqlite`, 'application/vnd.sqlite3'),
            item(`${kind}/${id}/network.graphml`, 'application/graphml+xml'),
          ]
        : []),
    ],
  };
};
