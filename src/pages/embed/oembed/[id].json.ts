import type { APIRoute } from 'astro';
import { loadRecord } from '../../../data/load-record.ts';
import { urls } from '../../../data/urls.ts';
import { embedCode, frameHeight } from '../../../models/graph/export/export-head.ts';
import { embedPage } from '../../../models/pages/graph-page.ts';
import type { Topic } from '../../../schema/index.ts';

export function getStaticPaths() {
  const { corpus } = loadRecord();
  return corpus.topics.map((topic) => ({ params: { id: topic.id }, props: { topic } }));
}

/** What oEmbed 1.0, section 2.3, wants to know of a topic's graph. */
export const GET: APIRoute<{ topic: Topic }> = ({ props: { topic }, site }) => {
  const height = frameHeight(embedPage(loadRecord(), topic.id).graph?.height ?? 0);
  const title = `Who stands where on ${topic.title.toLowerCase()}`;
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'On Record',
    provider_url: new URL(urls.home, site).href,
    html: embedCode(new URL(urls.embed(topic.id), site).href, title, height, new URL(urls.file('embed.js'), site).href),
    width: 760,
    height,
    cache_age: 86_400,
  };
  return new Response(JSON.stringify(answer, null, 2), { headers: { 'content-type': 'application/json' } });
};
