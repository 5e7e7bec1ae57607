import { createHash } from 'node:crypto';
import { compareText } from '../models/corpus/compare-text.ts';
import type { Corpus } from '../models/corpus/corpus.ts';
import { makeFrozenPage } from '../models/graph/export/frozen-page.ts';
import { makeGraphData } from '../models/graph/picture/make-graph-data.ts';
import { statementOf } from '../models/statements/find-statements.ts';
import type { Topic, TopicId } from '../schema/index.ts';
import base from '../styles/base.css?inline';
import embed from '../styles/embed.css?inline';
import graph from '../styles/graph.css?inline';
import stances from '../styles/stances.css?inline';
import tokens from '../styles/tokens.css?inline';
import { urls } from './urls.ts';

/** Absolute address of a path of this site; `site` is where it is published. */
export const absolute = (path: string, site: URL | undefined): string => new URL(path, site).href;

/** The live embed's address, and where its description for oEmbed is. */
export const embedAddresses = (topic: TopicId, site: URL | undefined): { live: string; oembed: string } => ({
  live: absolute(urls.embed(topic), site),
  oembed: absolute(urls.oembed(topic), site),
});

const sha256 = (text: string, encoding: 'hex' | 'base64'): string => createHash('sha256').update(text).digest(encoding);

/** The newest day on which an article of the record was published or read: the date that a frozen copy bears. */
const dateOfRecord = (corpus: Corpus): string =>
  corpus.articles
    .flatMap(({ published, accessed }) => [published, accessed])
    .map((date) => date.slice(0, 10))
    .filter((date) => /^\d{4}-\d{2}-\d{2}$/.test(date))
    .sort(compareText)
    .at(-1) ?? '';

/**
 * The copy of a topic's graph that never changes: one file with all that it needs, named for its own content, so that
 * another content has another name. `npm run freeze` puts it where later builds keep it.
 */
export const frozenPage = (corpus: Corpus, topic: Topic, site: URL | undefined): { name: string; html: string } => {
  const data = makeGraphData(corpus, {
    topics: [topic],
    subject: topic.title.toLowerCase(),
    address: absolute(urls.topic(topic.id), site),
    statementOf: ({ claim }) => statementOf(corpus, claim.id),
  });
  const html = makeFrozenPage({
    data,
    date: dateOfRecord(corpus),
    style: [tokens, base, stances, graph, embed].join(''),
    hashOf: (text) => sha256(text, 'base64'),
    urls,
    site: absolute('', site),
  });
  return { name: `${topic.id}-${sha256(html, 'hex').slice(0, 12)}`, html };
};
