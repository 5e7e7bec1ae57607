import type { Topic, TopicId } from '../../schema/index.ts';
import { type CitedThing, citeGraphPage } from '../cite/citables.ts';
import { type CiteHead, makeCiteHead } from '../cite/head-data.ts';
import { graphItem } from '../cite/make-items.ts';
import { lookUp } from '../corpus/look-up.ts';
import { type ShownGraph, showGraph } from '../graph/shown-graph.ts';
import type { PublicRecord } from '../record/record.ts';
import type { PageHead } from '../site/page-head.ts';
import { makePageLinks } from '../site/page-links.ts';

/** The page of the graph of all topics. */
export interface GraphPage {
  head: PageHead;
  citeHead: CiteHead;
  topics: readonly Topic[];
  graph: ShownGraph | null;
  citations: readonly CitedThing[];
}

/** All actors on all positions. */
export const graphPage = (record: PublicRecord): GraphPage => {
  const { corpus, urls } = record;
  const description =
    'Every actor of the record on every position: who supports it, who opposes it, on what condition, and by which claims that is proved.';
  return {
    head: { title: 'Who stands where', description, trail: [] },
    citeHead: makeCiteHead(graphItem(record), makePageLinks(urls).graph(), description),
    topics: corpus.topics,
    graph: showGraph(record, { topics: corpus.topics, subject: 'all topics of the record', path: urls.graph }),
    citations: citeGraphPage(record),
  };
};

/** The graph of one topic alone, to be framed by other sites. */
export interface EmbedPage {
  topic: Topic;
  title: string;
  graph: ShownGraph | null;
}

/** The graph of a topic without claim cards, to stay small. */
export const embedPage = (record: PublicRecord, id: TopicId): EmbedPage => {
  const topic = lookUp(record.corpus.topicById, id, 'topic');
  const subject = topic.title.toLowerCase();
  return {
    topic,
    title: `Who stands where on ${subject} · On Record`,
    graph: showGraph(record, { topics: [topic], subject, path: record.urls.topic(id), framed: true }),
  };
};
