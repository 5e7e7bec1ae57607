import type { Article } from '../../../schema/index.ts';
import type { PlacedClaim } from '../../corpus/corpus.ts';
import { lookUp } from '../../corpus/look-up.ts';
import { countOf } from '../../corpus/name-list.ts';
import { dateInWords } from '../../dates/date-words.ts';
import type { PageOf } from '../../site/split-into-pages.ts';
import { answerSentence } from '../../stands/answer-sentence.ts';
import { tellOnce } from '../../statements/clearest-claim.ts';
import { type Blocks, linkTo, listOf, plainText, standLines, type TwinKit } from './twin-kit.ts';

const list = (title: string, entries: readonly string[]): Blocks => [`# ${title}`, listOf(entries, 'None yet.')];

/** The first page. */
export const homeTwin = ({ record: { corpus, urls, graphs, statementByClaim }, twin, lines }: TwinKit): Blocks => [
  '# On Record',
  '> Who said what, when, on which question, with which stance, and which outlet reported it in which words.',
  ...graphs.map((graph) => {
    const { id, title, question } = graph.topic;
    const answer = answerSentence(graph);
    return `## ${linkTo(title, twin(urls.topic(id)))}\n\n${plainText(question)} ${plainText(answer)}`;
  }),
  `## Newest claims\n\n${listOf(
    lines(
      tellOnce(statementByClaim, corpus.claims)
        .slice(0, 10)
        .map(({ clearest }) => clearest),
    ),
    'None yet.',
  )}`,
];

/** The list of topics. */
export const topicsTwin = ({ record: { corpus, urls }, twin }: TwinKit): Blocks =>
  list(
    'Topics',
    corpus.topics.map(({ id, title, question }) => `${linkTo(title, twin(urls.topic(id)))}: ${plainText(question)}`),
  );

/** The list of actors. */
export const actorsTwin = ({ record: { corpus, urls }, twin }: TwinKit): Blocks =>
  list(
    'Actors',
    corpus.actors.map(({ id, name, description }) => `${linkTo(name, twin(urls.actor(id)))}: ${plainText(description)}`),
  );

/** The list of outlets. */
export const outletsTwin = ({ record: { corpus, urls }, twin }: TwinKit): Blocks =>
  list(
    'Outlets',
    corpus.outlets.map(({ id, name, ownership }) => `${linkTo(name, twin(urls.outlet(id)))}: ${plainText(ownership)}`),
  );

/** Where a page of a long list stands in it, and the ways to the others; nothing where there is one page alone. */
const otherPages = (
  { number, last, first, entries }: PageOf<unknown>,
  name: string,
  linkOf: (number: number) => string,
): [string, string] => {
  if (last === 1) return ['', ''];
  const others = Array.from({ length: last }, (_, index) => index + 1).filter((other) => other !== number);
  return [
    `Page ${number} of ${last}: ${name} ${first + 1} to ${first + entries.length}, the newest first.`,
    `## Other pages\n\n${listOf(others.map(linkOf), '')}`,
  ];
};

/** One page of the list of articles. */
export const articlesTwin = ({ record: { corpus, urls }, twin }: TwinKit, part: PageOf<Article>): Blocks => {
  const [here, others] = otherPages(part, 'articles', (number) => linkTo(`Page ${number}`, twin(urls.articlesPage(number))));
  const entries = part.entries.map(({ id, title, outlet, published }) => {
    const by = plainText(lookUp(corpus.outletById, outlet, 'outlet').name);
    return `${linkTo(title, twin(urls.article(id)))}, ${by}, ${dateInWords(published)}`;
  });
  return [...list('Articles', entries), here, others];
};

/** One page of the list of claims. */
export const claimsTwin = ({ record: { corpus, urls }, twin, lines }: TwinKit, part: PageOf<PlacedClaim>): Blocks => {
  const [here, others] = otherPages(part, 'claims', (number) => linkTo(`Page ${number}`, twin(urls.claimsPage(number))));
  return [`# ${countOf(corpus.claims.length, 'claim')}`, here, listOf(lines(part.entries), 'None yet.'), others];
};

/** The graph of all actors and positions. */
export const graphTwin = ({ record: { graphs, urls }, twin }: TwinKit): Blocks => [
  '# Who stands where',
  ...graphs
    .flatMap(({ bands }) => bands)
    .map(({ position, stands }) => {
      const named = standLines(stands, ({ actor }) => linkTo(actor.name, twin(urls.actor(actor.id))));
      return `## ${plainText(position.text)}\n\n${listOf(named, 'No stance on record.')}`;
    }),
];
