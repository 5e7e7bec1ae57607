import type { Actor, Article, Topic } from '../../schema/index.ts';
import { citeClaim } from '../citation.ts';
import type { ClaimCard } from '../claim-card.ts';
import type { Linking } from '../structured-data.ts';
import { articleFootnote, pageFootnote } from './footnotes.ts';
import type { Citable } from './make-citations.ts';
import { actorItem, articleItem, articlePageItem, claimItem, pageItem, topicItem } from './make-items.ts';

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

/** A claim, and the article that reports it. */
export const citeClaimPage = (linking: Linking, card: ClaimCard): readonly CitedThing[] => {
  const item = claimItem(linking, card);
  return [{ heading: 'This claim', citable: { item, footnote: citeClaim(card, item.URL) } }, original(linking, card.article)];
};

/** The original of an article, and our page of it. */
export const citeArticlePage = (linking: Linking, article: Article): readonly CitedThing[] => [
  original(linking, article),
  ours('This page', articlePageItem(linking, article)),
];

/** The page of a topic. */
export const citeTopicPage = (linking: Linking, topic: Topic): readonly CitedThing[] => [ours('This page', topicItem(linking, topic))];

/** The page of an actor. */
export const citeActorPage = (linking: Linking, actor: Actor): readonly CitedThing[] => [ours('This page', actorItem(linking, actor))];

/** The graph of all actors and positions. */
export const citeGraphPage = (linking: Linking): readonly CitedThing[] => [
  ours('This graph', pageItem(linking, { id: 'graph', title: 'Who stands where: actors and positions', address: linking.urls.graph })),
];
