import type { APIRoute } from 'astro';
import { frozenPage } from '../../../data/frozen-pages.ts';
import { loadRecord } from '../../../data/load-record.ts';

export async function getStaticPaths() {
  const record = await loadRecord();
  return record.corpus.topics.map((topic) => {
    const { name, html } = frozenPage(record, topic);
    return { params: { name }, props: { html } };
  });
}

/** A copy of a topic's graph that never changes. */
export const GET: APIRoute<{ html: string }> = ({ props }) =>
  new Response(props.html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
