import type { Actor, Article, Outlet, Topic } from '../../../schema/index.ts';
import { articleFootnote } from '../../cite/citables.ts';
import { lookUp } from '../../corpus/look-up.ts';
import { actorKindWords, outletKindWords, rightsWords, uncheckedWords } from '../../corpus/registry-words.ts';
import { answerSentence } from '../../stands/answer-sentence.ts';
import { standsOf } from '../../stands/stands.ts';
import { type Blocks, linkTo, listOf, plainText, standLines, type TwinKit } from './twin-kit.ts';

/** The page of a topic as Markdown; `body` is its own prose. */
export const topicTwin = ({ record: { corpus, urls, graphByTopic }, twin, lines }: TwinKit, topic: Topic, body: string): Blocks => {
  const graph = lookUp(graphByTopic, topic.id, 'topic');
  return [
    `# ${plainText(topic.question)}`,
    `> ${plainText(answerSentence(graph))}`,
    plainText(topic.summary),
    ...graph.bands.map(({ position, stands }) => {
      const named = standLines(stands, ({ actor }) => linkTo(actor.name, twin(urls.actor(actor.id))));
      return `## ${plainText(position.text)}\n\n${listOf(named, 'No stance on record.')}`;
    }),
    `## Background\n\n${body}`,
    `## Claims\n\n${listOf(lines(corpus.claimsByTopic.get(topic.id) ?? []), 'None yet.')}`,
  ];
};

/** The page of an actor. */
export const actorTwin = ({ record: { corpus, graphs }, lines }: TwinKit, actor: Actor): Blocks => {
  const stands = standLines(standsOf(graphs, actor.id), ({ position }) => plainText(position.text));
  const wikidata = actor.wikidata === undefined ? '' : `, Wikidata <https://www.wikidata.org/entity/${actor.wikidata}>`;
  return [
    `# ${plainText(actor.name)}`,
    `> ${plainText(actor.description)}`,
    `${actorKindWords[actor.kind].one}${wikidata}`,
    ...(actor.checked === undefined ? [] : [uncheckedWords(actor)]),
    `## Stances\n\n${listOf(stands, 'None on record.')}`,
    `## Claims\n\n${listOf(lines(corpus.claimsByActor.get(actor.id) ?? []), 'None on record.')}`,
  ];
};

/** The page of an outlet. */
export const outletTwin = ({ record: { corpus, urls }, twin, lines }: TwinKit, outlet: Outlet): Blocks => {
  const articles = (corpus.articlesByOutlet.get(outlet.id) ?? []).map(({ id, title }) => linkTo(title, twin(urls.article(id))));
  return [
    `# ${plainText(outlet.name)}`,
    `> ${plainText(`${outletKindWords[outlet.kind]}. ${outlet.ownership}`)}`,
    `<${outlet.url}>`,
    `## Articles\n\n${listOf(articles, 'None in the record.')}`,
    `## Claims\n\n${listOf(lines(corpus.claimsByOutlet.get(outlet.id) ?? []), 'None on record.')}`,
  ];
};

/** The page of an article; `body` is its text, which an excerpt does not have. */
export const articleTwin = ({ record, lines }: TwinKit, article: Article, body: string): Blocks => [
  `# ${plainText(article.title)}`,
  plainText(articleFootnote(record, article)),
  rightsWords[article.rights].explained,
  article.rights === 'excerpt' ? '' : `## ${article.rights === 'digest' ? 'Summary' : 'Text'}\n\n${body}`,
  `## Claims\n\n${listOf(lines(article.claims.map((claim) => ({ claim, article }))), 'None found.')}`,
];
