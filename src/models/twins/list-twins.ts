import { answerSentence } from '../answer-sentence.ts';
import type { PlacedClaim } from '../corpus.ts';
import { dateInWords } from '../date-words.ts';
import { lookUp } from '../look-up.ts';
import { countOf } from '../name-list.ts';
import { buildPositionGraph } from '../position-graph.ts';
import type { PageOf } from '../split-into-pages.ts';
import { linkTo, listOf, plainText } from './markdown.ts';
import { type Blocks, standLines, type TwinKit } from './twin-kit.ts';

const list = (title: string, entries: readonly string[]): Blocks => [`# ${title}`, listOf(entries, 'None yet.')];

/** The first page. */
export const homeTwin = ({ linking: { corpus, urls }, twin, lines }: TwinKit): Blocks => [
  '# On Record',
  '> Who said what, when, on which question, with which stance, and which outlet reported it in which words.',
  ...corpus.topics.map(({ id, title, question }) => {
    const answer = answerSentence(buildPositionGraph(corpus, id));
    return `## ${linkTo(title, twin(urls.topic(id)))}\n\n${plainText(question)} ${plainText(answer)}`;
  }),
  `## Newest claims\n\n${listOf(lines(corpus.claims.slice(0, 10)), 'None yet.')}`,
];

/** The list of topics. */
export const topicsTwin = ({ linking: { corpus, urls }, twin }: TwinKit): Blocks =>
  list(
    'Topics',
    corpus.topics.map(({ id, title, question }) => `${linkTo(title, twin(urls.topic(id)))}: ${plainText(question)}`),
  );

/** The list of actors. */
export const actorsTwin = ({ linking: { corpus, urls }, twin }: TwinKit): Blocks =>
  list(
    'Actors',
    corpus.actors.map(({ id, name, description }) => `${linkTo(name, twin(urls.actor(id)))}: ${plainText(description)}`),
  );

/** The list of outlets. */
export const outletsTwin = ({ linking: { corpus, urls }, twin }: TwinKit): Blocks =>
  list(
    'Outlets',
    corpus.outlets.map(({ id, name, ownership }) => `${linkTo(name, twin(urls.outlet(id)))}: ${plainText(ownership)}`),
  );

/** The list of articles. */
export const articlesTwin = ({ linking: { corpus, urls }, twin }: TwinKit): Blocks =>
  list(
    'Articles',
    corpus.articles.map(({ id, title, outlet, published }) => {
      const by = plainText(lookUp(corpus.outletById, outlet, 'outlet').name);
      return `${linkTo(title, twin(urls.article(id)))}, ${by}, ${dateInWords(published)}`;
    }),
  );

/** One page of the list of claims, with the ways to the others. */
export const claimsTwin = ({ linking: { corpus, urls }, twin, lines }: TwinKit, part: PageOf<PlacedClaim>): Blocks => {
  const others = Array.from({ length: part.last }, (_, index) => index + 1).filter((number) => number !== part.number);
  const last = part.first + part.entries.length;
  return [
    `# ${countOf(corpus.claims.length, 'claim')}`,
    part.last === 1 ? '' : `Page ${part.number} of ${part.last}: claims ${part.first + 1} to ${last}, the newest first.`,
    listOf(lines(part.entries), 'None yet.'),
    others.length === 0
      ? ''
      : `## Other pages\n\n${listOf(
          others.map((number) => linkTo(`Page ${number}`, twin(urls.claimsPage(number)))),
          '',
        )}`,
  ];
};

/** The graph of all actors and positions. */
export const graphTwin = ({ linking: { corpus, urls }, twin }: TwinKit): Blocks => [
  '# Who stands where',
  ...corpus.topics
    .flatMap(({ id }) => buildPositionGraph(corpus, id).bands)
    .map(({ position, stands }) => {
      const named = standLines(stands, ({ actor }) => linkTo(actor.name, twin(urls.actor(actor.id))));
      return `## ${plainText(position.text)}\n\n${listOf(named, 'No stance on record.')}`;
    }),
];
