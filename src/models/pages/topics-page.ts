import { type TopicEntry, toTopicEntry } from '../stands/topic-entry.ts';
import type { PageHead } from './page-head.ts';
import type { PublicRecord } from './record.ts';
import { pageNode } from './structured-data.ts';

/** The list of all topics. */
export interface TopicsPage {
  head: PageHead;
  topics: readonly TopicEntry[];
}

/** All topics, by title. */
export const topicsPage = (record: PublicRecord): TopicsPage => ({
  head: {
    title: 'Topics',
    description: 'The debated questions of the record, each with its positions and who supports or opposes them.',
    trail: [],
    jsonLd: pageNode(record, { address: record.urls.topics, name: 'Topics', type: 'CollectionPage' }),
  },
  topics: record.graphs.map((graph) => toTopicEntry(record, graph)),
});
