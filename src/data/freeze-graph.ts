import { createHash } from 'node:crypto';
import { makeFrozenPage } from '../models/graph/export/frozen-page.ts';
import { makeGraphData } from '../models/graph/picture/make-graph-data.ts';
import type { FreezeGraph } from '../models/record/record.ts';
import base from '../styles/base.css?inline';
import embed from '../styles/embed.css?inline';
import graph from '../styles/graph.css?inline';
import stances from '../styles/stances.css?inline';
import tokens from '../styles/tokens.css?inline';

const sha256 = (text: string, encoding: 'hex' | 'base64'): string => createHash('sha256').update(text).digest(encoding);

/** Puts a topic's graph into one file with all that it needs, named for its own content, so that another content has another name. */
export const freezeGraph: FreezeGraph = ({ corpus, urls, site, statementByClaim }, topic) => {
  const data = makeGraphData(corpus, {
    topics: [topic],
    subject: topic.title.toLowerCase(),
    address: new URL(urls.topic(topic.id), site).href,
    statementOf: ({ claim }) => statementByClaim.get(claim.id),
  });
  const html = makeFrozenPage({
    data,
    style: [tokens, base, stances, graph, embed].join(''),
    hashOf: (text) => sha256(text, 'base64'),
    urls,
    site: site.href,
  });
  return { name: `${topic.id}-${sha256(html, 'hex').slice(0, 12)}`, html };
};
