import type { Actor, Article, Snapshot, Topic } from '../../schema/index.ts';
import { type ClaimCard, citeClaim } from '../claims/claim-card.ts';
import { lookUp } from '../corpus/look-up.ts';
import { titleInText } from '../corpus/title-in-text.ts';
import { dateInWords } from '../dates/date-words.ts';
import type { Linking } from '../site/structured-data.ts';
import type { CslItem } from './csl-item.ts';
import type { Citable } from './make-citations.ts';
import {
  actorItem,
  articleItem,
  articlePageItem,
  claimItem,
  frozenClaimItem,
  frozenTopicItem,
  graphItem,
  topicItem,
} from './make-items.ts';

/** The original in one line: byline, headline, outlet, date, address. */
export const articleFootnote = ({ corpus }: Linking, article: Article): string => {
  const outlet = lookUp(corpus.outletById, article.outlet, 'outlet');
  const byline = article.byline === '' ? '' : `${article.byline}, `;
  const published = article.published === '' ? 'undated' : dateInWords(article.published);
  const archived = article.archived ? ` (archived at ${article.archived.url})` : '';
  return `${byline}${titleInText(article.title)}, ${outlet.name}, ${published}${archived}, ${article.url}.`;
};

/** A page of ours in one line. */
const pageFootnote = (item: CslItem): string => `On Record, “${item.title.replaceAll('“', '‘').replaceAll('”', '’')}”, ${item.URL}.`;

/** Something to cite under its heading: "This claim", "The original article". */
export interface CitedThing {
  heading: string;
  citable: Citable;
}

const original = (linking: Linking, article: Article): CitedThing => ({
  heading: 'The original article',
  citable: { item: articleItem(linking, article), footnote: articleFootnote(linking, article) },
});

const ours = (heading: string, item: Citable['item']): CitedThing => ({ heading, citable: { item, footnote: pageFootnote(item) } });

/** "As of 2 November 2026": what a frozen state is called, beside the page that shows the newest one. */
const frozenHeading = ({ date }: Snapshot): string => `As of ${dateInWords(date)}: frozen`;

const latest = (heading: string, snapshot: Snapshot | undefined): string => (snapshot ? `${heading}: latest` : heading);

/** A claim, its words as they were frozen where they were, and the article that reports it. */
export const citeClaimPage = (linking: Linking, card: ClaimCard, snapshot?: Snapshot): readonly CitedThing[] => {
  const item = claimItem(linking, card);
  const frozen = snapshot && frozenClaimItem(linking, card, snapshot);
  return [
    { heading: latest('This claim', snapshot), citable: { item, footnote: citeClaim(card, item.URL) } },
    ...(frozen ? [{ heading: frozenHeading(snapshot), citable: { item: frozen, footnote: citeClaim(card, frozen.URL) } }] : []),
    original(linking, card.article),
  ];
};

/** The original of an article, and our page of it. */
export const citeArticlePage = (linking: Linking, article: Article): readonly CitedThing[] => [
  original(linking, article),
  ours('This page', articlePageItem(linking, article)),
];

/** The page of a topic, and its newest frozen state where there is one. */
export const citeTopicPage = (linking: Linking, topic: Topic, snapshot?: Snapshot): readonly CitedThing[] => [
  ours(latest('This page', snapshot), topicItem(linking, topic)),
  ...(snapshot ? [ours(frozenHeading(snapshot), frozenTopicItem(linking, topic, snapshot))] : []),
];

/** The page of an actor. */
export const citeActorPage = (linking: Linking, actor: Actor): readonly CitedThing[] => [ours('This page', actorItem(linking, actor))];

/** The graph of all actors and positions. */
export const citeGraphPage = (linking: Linking): readonly CitedThing[] => [ours('This graph', graphItem(linking))];
