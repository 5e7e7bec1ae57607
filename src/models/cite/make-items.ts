import type { Actor, Article, Snapshot, Topic } from '../../schema/index.ts';
import type { ClaimCard } from '../claims/claim-card.ts';
import { wordingText } from '../claims/claim-wording.ts';
import { whoseWords } from '../claims/whose-words.ts';
import { lookUp } from '../corpus/look-up.ts';
import { titleInText } from '../corpus/title-in-text.ts';
import { dateInWords } from '../dates/date-words.ts';
import type { Linking } from '../site/structured-data.ts';
import { claimAnchor } from '../site/urls.ts';
import { actorName, bylineNames, type CslItem, saidAsCsl, toCslDate } from './csl-item.ts';

/** Longest title of a claim, in characters; the whole words stand on its page. */
const longestTitle = 200;

const shorten = (text: string): string => {
  if (text.length <= longestTitle) return text;
  // One more than allowed: a space there means that a word ends just at the limit.
  return `${text
    .slice(0, longestTitle + 1)
    .replace(/(?:\s+\S*|\p{Cs})$/u, '')
    .replace(/[\s,;:–—-]+$/u, '')} …`;
};

/** The words of a claim as the title of its page: the speaker's own in quotation marks, else the outlet's report of them, or our paraphrase of it. */
export const claimTitle = (card: ClaimCard): string => {
  const { wording } = card;
  if (wording.kind === 'reported') return shorten(wordingText(card));
  const words = wording.pieces
    .join(' … ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/[,;:]$/u, '');
  return `“${shorten(words)}${wording.cut ? ' …' : ''}”`;
};

/** This project as the author of its pages and paraphrases. */
const self = { literal: 'On Record' } as const;

const absolute = ({ site }: Linking, address: string): string => new URL(address, site).href;

/** Leaves out what is not known. */
const known = <Value>(key: string, value: Value | undefined): Record<string, Value> => (value === undefined ? {} : { [key]: value });

/** Whose work the words are: the speaker's where they are quoted, the outlet's where it reports them, else our own. */
const authorOf = (card: ClaimCard): Pick<CslItem, 'author' | 'genre'> => {
  const { claim, outlet, speakers } = card;
  const whose = whoseWords(card);
  if (whose === 'digest') return { author: [self] };
  if (whose === 'outlet') return { author: [{ literal: outlet.name }], genre: `Statement in the words of ${outlet.name}` };
  return {
    author: [...speakers.map(({ actor }) => actorName(actor)), ...claim.unresolved.map((literal) => ({ literal }))],
    genre: `Statement reported by ${outlet.name}`,
  };
};

/** Our page of a claim: by whose words they are, of the day on which it was said. */
export const claimItem = (linking: Linking, card: ClaimCard): CslItem => {
  const { claim, article, outlet } = card;
  return {
    id: `claim-${claim.id}`,
    type: 'webpage',
    title: claimTitle(card),
    ...authorOf(card),
    'container-title': self.literal,
    ...known('issued', saidAsCsl(card)),
    URL: absolute(linking, linking.urls.claim(claim.id)),
    language: article.language,
    note: `Reported in ${titleInText(article.title)}, ${outlet.name}, ${article.url}`,
  };
};

/** The claim as a frozen topic shows it. The address has the day and the hash; what it shows cannot change. */
export const frozenClaimItem = (linking: Linking, card: ClaimCard, { id }: Snapshot): CslItem => {
  const item = claimItem(linking, card);
  const address = `${linking.urls.snapshot(id)}#${claimAnchor(card.claim.id)}`;
  return { ...item, id: `${item.id}-${id}`, URL: absolute(linking, address) };
};

/** The original of an article, at its publisher. */
export const articleItem = ({ corpus }: Linking, article: Article): CslItem => {
  const outlet = lookUp(corpus.outletById, article.outlet, 'outlet');
  const author = bylineNames(article.byline, outlet);
  return {
    id: `article-${article.id}`,
    type: 'article-newspaper',
    title: article.title,
    ...known('author', author.length > 0 ? author : undefined),
    'container-title': outlet.name,
    ...known('issued', toCslDate(article.published)),
    ...known('accessed', toCslDate(article.accessed)),
    URL: article.url,
    language: article.language,
  };
};

/** A page that this project wrote, in the state of the record. */
export const pageItem = (linking: Linking, page: { id: string; title: string; address: string }): CslItem => ({
  id: page.id,
  type: 'webpage',
  title: page.title,
  author: [self],
  'container-title': self.literal,
  ...known('issued', toCslDate(linking.corpus.day)),
  URL: absolute(linking, page.address),
  language: 'en',
});

/** The page of a topic. */
export const topicItem = (linking: Linking, topic: Topic): CslItem =>
  pageItem(linking, { id: `topic-${topic.id}`, title: `${topic.title}: ${topic.question}`, address: linking.urls.topic(topic.id) });

/** The page of a topic as it was frozen on a day, under the name that it had then. */
export const frozenTopicItem = (linking: Linking, topic: Topic, { id, title, date }: Snapshot): CslItem => ({
  ...pageItem(linking, {
    id: `topic-${topic.id}-${id}`,
    title: `${title}, as of ${dateInWords(date)} (snapshot ${id.slice(-12)})`,
    address: linking.urls.snapshot(id),
  }),
  ...known('issued', toCslDate(date)),
});

/** The page of an actor. */
export const actorItem = (linking: Linking, actor: Actor): CslItem =>
  pageItem(linking, { id: `actor-${actor.id}`, title: `${actor.name}: statements on record`, address: linking.urls.actor(actor.id) });

/** Our page of an article, which is not the article. */
export const articlePageItem = (linking: Linking, article: Article): CslItem => {
  const outlet = lookUp(linking.corpus.outletById, article.outlet, 'outlet');
  return pageItem(linking, {
    id: `page-${article.id}`,
    title: `Statements in ${titleInText(article.title)} (${outlet.name})`,
    address: linking.urls.article(article.id),
  });
};

/** The page of the graph of all actors and positions. */
export const graphItem = (linking: Linking): CslItem =>
  pageItem(linking, { id: 'graph', title: 'Who stands where: actors and positions', address: linking.urls.graph });
