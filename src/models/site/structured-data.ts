import type { Actor, Article, Claim, Outlet, Topic } from '../../schema/index.ts';
import type { ClaimCard } from '../claims/claim-card.ts';
import { closeQuotation, wordingText } from '../claims/claim-wording.ts';
import { saidShort } from '../claims/said-words.ts';
import { quotedRuns } from '../claims/source-link.ts';
import { whoseWords } from '../claims/whose-words.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { lookUp } from '../corpus/look-up.ts';
import { isSuppliedTitle } from '../corpus/title-in-text.ts';
import type { StatementByClaim } from '../statements/statement.ts';
import type { Urls } from './urls.ts';

/** One node of JSON-LD in the vocabulary of schema.org. */
export type Node = Record<string, unknown>;

/** What nodes need to name each other: the dossier, its addresses, and the site that these are relative to. */
export interface Linking {
  corpus: Corpus;
  urls: Urls;
  site: URL;
}

const absolute = ({ site }: Pick<Linking, 'site'>, address: string): string => new URL(address, site).href;

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
  // A description in place of a headline is none.
  ...(isSuppliedTitle(article.title) ? { name: article.title } : { headline: article.title }),
  url: article.url,
  datePublished: isoDate(article.published),
  inLanguage: article.language,
  archivedAt: article.archived?.url,
  author: article.byline === '' ? undefined : { '@type': 'Person', name: article.byline },
  publisher: outletNode(lookUp(corpus.outletById, article.outlet, 'outlet')),
});

const topicNode = (linking: Linking, topic: Topic): Node => ({
  '@type': 'Thing',
  '@id': absolute(linking, linking.urls.topic(topic.id)),
  name: topic.title,
});

/** This project, as the author of its paraphrases. */
const recordNode = (linking: Linking): Node => ({
  '@type': 'Organization',
  name: 'On Record',
  url: absolute(linking, linking.urls.home),
});

/** Words of the claim that are the speaker's own: all of a quotation, the quoted runs of a report. */
const spokenWords = (claim: Claim): readonly string[] => {
  if (claim.form === 'direct') return [claim.content.map(({ exact }) => exact).join(' … ')];
  return claim.form === 'mixed' ? claim.content.flatMap(({ exact }) => quotedRuns(closeQuotation(exact))) : [];
};

/** A claim with its speakers and the article that it appears in; with the quotation where the words are the speaker's. */
export const claimNode = (linking: Linking & { statementByClaim: StatementByClaim }, card: ClaimCard): Node => {
  const { claim, article, outlet, names, speakers } = card;
  const authors = speakers.map(({ actor }) => actorNode(linking, actor));
  const whose = whoseWords(card);
  const source = articleNode(linking, article);
  const creator = authors.length > 0 ? authors : undefined;
  const quotations = spokenWords(claim).map((text) => ({
    '@type': 'Quotation',
    text,
    creator,
    inLanguage: article.language,
    isPartOf: source,
  }));
  const reports = linking.statementByClaim.get(claim.id)?.reports ?? [];
  const [first] = reports;
  return {
    '@type': 'Claim',
    '@id': `${absolute(linking, linking.urls.claim(claim.id))}#claim`,
    url: absolute(linking, linking.urls.claim(claim.id)),
    name: `${names}: ${saidShort(card)}`,
    text: wordingText(card),
    // The author is that of the text: who speaks of it is another matter where the words are not the speaker's.
    author: whose === 'speaker' ? creator : whose === 'outlet' ? outletNode(outlet) : recordNode(linking),
    claimInterpreter: whose === 'digest' ? recordNode(linking) : undefined,
    isBasedOn: whose === 'digest' ? article.url : undefined,
    mentions: whose === 'speaker' ? undefined : creator,
    datePublished: isoDate(claim.said.date),
    license: 'https://creativecommons.org/licenses/by/4.0/',
    about: claim.topics.map((topic) => topicNode(linking, lookUp(linking.corpus.topicById, topic, 'topic'))),
    inLanguage: article.language,
    appearance: source,
    firstAppearance: first && reports.length > 1 ? articleNode(linking, first.article) : undefined,
    hasPart: quotations.length > 0 ? quotations : undefined,
  };
};

/** Our own page about something. */
export const pageNode = (
  linking: Omit<Linking, 'corpus'>,
  page: {
    address: string;
    name: string;
    type?: 'WebPage' | 'CollectionPage';
    main?: Node;
    parts?: readonly Node[] | undefined;
    /** The day on which what it shows was last published; empty where it was not. */
    modified?: string;
    /** Address of the original that it tells of. */
    basedOn?: string;
  },
): Node => ({
  '@type': page.type ?? 'WebPage',
  '@id': absolute(linking, page.address),
  name: page.name,
  inLanguage: 'en',
  license: 'https://creativecommons.org/licenses/by/4.0/',
  isPartOf: { '@type': 'WebSite', name: 'On Record', url: absolute(linking, linking.urls.home) },
  dateModified: page.modified || undefined,
  isBasedOn: page.basedOn,
  mainEntity: page.main,
  hasPart: page.parts,
});

/** Where a page stands, from the home page down to itself. */
export const breadcrumbNode = (
  { urls, site }: Omit<Linking, 'corpus'>,
  trail: readonly { name: string; href: string }[],
  here: { name: string; href: string },
): Node => ({
  '@type': 'BreadcrumbList',
  itemListElement: [{ name: 'On Record', href: urls.home }, ...trail, here].map(({ name, href }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: { '@type': 'WebPage', '@id': new URL(href, site).href },
  })),
});
