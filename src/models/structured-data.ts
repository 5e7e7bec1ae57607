import type { Actor, Article, Outlet, Topic } from '../schema/index.ts';
import type { ClaimCard } from './claim-card.ts';
import { wordingText } from './claim-wording.ts';
import type { Corpus } from './corpus.ts';
import { lookUp } from './look-up.ts';
import type { Urls } from './urls.ts';

/** One node of JSON-LD in the vocabulary of schema.org. */
export type Node = Record<string, unknown>;

/** What nodes need to name each other: the dossier, its addresses, and the site that these are relative to. */
export interface Linking {
  corpus: Corpus;
  urls: Urls;
  site: URL;
}

const absolute = ({ site }: Linking, address: string): string => new URL(address, site).href;

/** schema.org knows dates and times, and of EDTF only what is also ISO 8601. */
const isoDate = (date: string): string | undefined => (/^\d{4}(-\d{2}(-\d{2}(T.*)?)?)?$/.test(date) ? date : undefined);

/** A person or an organisation; a state is a kind of organisation here, since it speaks. */
export const actorNode = (linking: Linking, actor: Actor): Node => ({
  '@type': actor.kind === 'person' ? 'Person' : 'Organization',
  '@id': `${absolute(linking, linking.urls.actor(actor.id))}#actor`,
  name: actor.name,
  description: actor.description,
  alternateName: actor.aliases.length > 0 ? actor.aliases : undefined,
  sameAs: actor.wikidata && `https://www.wikidata.org/entity/${actor.wikidata}`,
});

/** The publisher itself, not our page about it. */
export const outletNode = (outlet: Outlet): Node => ({ '@type': 'Organization', name: outlet.name, url: outlet.url });

/** The original at its publisher, not our page about it. */
export const articleNode = ({ corpus }: Linking, article: Article): Node => ({
  '@type': 'NewsArticle',
  headline: article.title,
  url: article.url,
  datePublished: isoDate(article.published),
  inLanguage: article.language,
  author: article.byline === '' ? undefined : { '@type': 'Person', name: article.byline },
  publisher: outletNode(lookUp(corpus.outletById, article.outlet, 'outlet')),
});

const topicNode = (linking: Linking, topic: Topic): Node => ({
  '@type': 'Thing',
  '@id': absolute(linking, linking.urls.topic(topic.id)),
  name: topic.title,
});

/** A claim with its speakers and the article that it appears in; with the quotation where the words are the speaker's. */
export const claimNode = (linking: Linking, card: ClaimCard): Node => {
  const { claim, article, outlet, names, namesInSentence, speakers } = card;
  const authors = speakers.map(({ actor }) => actorNode(linking, actor));
  const source = articleNode(linking, article);
  const quoted =
    claim.form === 'direct'
      ? { '@type': 'Quotation', text: claim.content.map(({ exact }) => exact).join(' … '), creator: authors, isPartOf: source }
      : undefined;
  return {
    '@type': 'Claim',
    '@id': `${absolute(linking, linking.urls.claim(claim.id))}#claim`,
    url: absolute(linking, linking.urls.claim(claim.id)),
    name: `${names}: ${claim.said.date === '' ? 'date not known' : claim.said.date}`,
    text: wordingText(claim, outlet.name, namesInSentence),
    author: authors.length > 0 ? authors : undefined,
    datePublished: isoDate(claim.said.date),
    about: claim.topics.map((topic) => topicNode(linking, lookUp(linking.corpus.topicById, topic, 'topic'))),
    inLanguage: article.language,
    appearance: source,
    hasPart: quoted,
  };
};

/** Our own page about something. */
export const pageNode = (
  linking: Linking,
  page: { address: string; name: string; type?: 'WebPage' | 'CollectionPage'; main?: Node },
): Node => ({
  '@type': page.type ?? 'WebPage',
  '@id': absolute(linking, page.address),
  name: page.name,
  inLanguage: 'en',
  license: 'https://creativecommons.org/licenses/by/4.0/',
  isPartOf: { '@type': 'WebSite', name: 'On Record', url: absolute(linking, linking.urls.home) },
  mainEntity: page.main,
});
