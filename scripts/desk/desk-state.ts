import { buildCorpus, type Corpus } from '../../src/models/corpus/corpus.ts';
import { buildTopicStands, type TopicStands } from '../../src/models/stands/topic-stands.ts';
import { findStatements, indexStatements } from '../../src/models/statements/find-statements.ts';
import type { Registry } from '../pipeline/1-seed/seed.ts';
import type { ArticleClaims } from '../pipeline/6-page/make-pages.ts';
import { formatIssue, type Issue } from '../pipeline/issue.ts';
import { makeCheckQueue, type QueueItem } from './check-queue.ts';

/** What a run made of the seeds, as a worker hands it over. */
export interface DeskBuild {
  articles: readonly ArticleClaims[];
  registry: Registry;
  issues: readonly Issue[];
}

/** What the desk shows. */
export interface DeskState extends DeskBuild {
  corpus: Corpus;
  graphs: readonly TopicStands[];
  queue: readonly QueueItem[];
  /** The issues as a run prints them. */
  problems: readonly string[];
}

/** Derives what is shown from what a run made. */
export const makeDeskState = (build: DeskBuild): DeskState => {
  const { articles, registry, issues } = build;
  const corpus = buildCorpus({
    articles: articles.map(({ article: { id, meta, text }, claims, withdrawn = [] }) => ({
      id,
      ...meta,
      // What a page says of its text; nothing at the desk looks at it.
      text: { sha256: '', length: text.length, normalisation: '' },
      claims: [...claims],
      ...(withdrawn.length > 0 && { withdrawn: [...withdrawn] }),
    })),
    topics: registry.topics.map(({ topic }) => topic),
    actors: registry.actors,
    outlets: registry.outlets,
  });
  const statementByClaim = indexStatements(findStatements(corpus));
  const graphs = corpus.topics.map(({ id }) => buildTopicStands(corpus, id, statementByClaim));
  return { ...build, corpus, graphs, queue: makeCheckQueue(corpus, graphs), problems: issues.map(formatIssue) };
};
