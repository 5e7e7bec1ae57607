import type { ActorId, ArticleId, ClaimId, OutletId, PositionId, TopicId } from '../../schema/index.ts';

/** Every address of the site; all start and end with a slash, or end with a fragment. */
export interface Urls {
  home: string;
  topics: string;
  actors: string;
  outlets: string;
  articles: string;
  claims: string;
  graph: string;
  search: string;
  methods: string;
  /** What each publication added, corrected and took back. */
  changes: string;
  /** The list of frozen topics, and one of them. */
  snapshots: string;
  snapshot: (id: string) => string;
  /** The page at an address of the ledger, such as `claims/ffgcp2eqb3`, whether it is still there or says why not. */
  at: (address: string) => string;
  /** What is saved on the reader's device. */
  offline: string;
  data: string;
  api: string;
  annotations: string;
  embeds: string;
  feeds: string;
  /** A page of the list of all claims, from 1. */
  claimsPage: (number: number) => string;
  /** A page of the list of all articles, from 1. */
  articlesPage: (number: number) => string;
  topic: (id: TopicId) => string;
  actor: (id: ActorId) => string;
  outlet: (id: OutletId) => string;
  article: (id: ArticleId) => string;
  claim: (id: ClaimId) => string;
  /** A claim's mark in the text of its article. */
  claimInArticle: (article: ArticleId, claim: ClaimId) => string;
  /** What an actor says on one position, on the actor's page. */
  actorOnPosition: (actor: ActorId, position: PositionId) => string;
  /** The preview picture of a page. */
  picture: (kind: 'claims' | 'topics' | 'actors', id: ClaimId | TopicId | ActorId) => string;
  /** The graph of a topic alone, to be framed by other sites; its description for oEmbed; a copy that stays as it is. */
  embed: (id: TopicId) => string;
  oembed: (id: TopicId) => string;
  frozen: (name: string) => string;
  /** The cards of all claims on a position, from which the graph's panel takes its own. */
  cards: (id: PositionId) => string;
  /** A file of `public/`, such as `favicon.svg`. */
  file: (name: string) => string;
}

/** Id of the element that shows a claim, on whatever page. */
export const claimAnchor = (id: ClaimId): string => `claim-${id}`;

/** Id of the element that shows a position, on an actor's page and on a topic's. */
export const positionAnchor = (id: PositionId): string => `position-${id}`;

/** The addresses of a site that lies under `base`: `/`, `/record` and `/record/` are all understood. */
export const makeUrls = (base: string): Urls => {
  const root = `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  const page = (folder: string) => `${root}${folder}/`;
  return {
    home: root,
    topics: page('topics'),
    actors: page('actors'),
    outlets: page('outlets'),
    articles: page('articles'),
    claims: page('claims'),
    graph: page('graph'),
    search: page('search'),
    methods: page('methods'),
    changes: page('changes'),
    snapshots: page('snapshots'),
    snapshot: (id) => page(`snapshots/${id}`),
    at: page,
    offline: page('offline'),
    data: page('data'),
    api: page('api/v1'),
    annotations: page('annotations'),
    embeds: page('embed'),
    feeds: page('feeds'),
    claimsPage: (number) => page(number === 1 ? 'claims' : `claims/page/${number}`),
    articlesPage: (number) => page(number === 1 ? 'articles' : `articles/page/${number}`),
    topic: (id) => page(`topics/${id}`),
    actor: (id) => page(`actors/${id}`),
    outlet: (id) => page(`outlets/${id}`),
    article: (id) => page(`articles/${id}`),
    claim: (id) => page(`claims/${id}`),
    claimInArticle: (article, claim) => `${page(`articles/${article}`)}#${claimAnchor(claim)}`,
    actorOnPosition: (actor, position) => `${page(`actors/${actor}`)}#${positionAnchor(position)}`,
    picture: (kind, id) => `${root}pictures/${kind}/${id}.png`,
    embed: (id) => page(`embed/topics/${id}`),
    oembed: (id) => `${root}embed/oembed/${id}.json`,
    frozen: (name) => `${root}embed/frozen/${name}.html`,
    cards: (id) => page(`embed/cards/${id}`),
    file: (name) => root + name,
  };
};
