import type { PublicRecord } from '../record/record.ts';
import { listHead, type PageHead } from '../site/page-head.ts';
import { type TopicEntry, toTopicEntry } from '../stands/topic-entry.ts';

/** The list of all topics. */
export interface TopicsPage {
  head: PageHead;
  topics: readonly TopicEntry[];
}

/** All topics, by title. */
export const topicsPage = (record: PublicRecord): TopicsPage => ({
  head: listHead(record, {
    address: record.urls.topics,
    title: 'Topics',
    description: 'The debated questions of the record, each with its positions and who supports or opposes them.',
  }),
  topics: record.graphs.map((graph) => toTopicEntry(record, graph)),
});
