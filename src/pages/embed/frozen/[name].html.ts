import type { APIRoute } from 'astro';
import { frozenPage } from '../../../data/frozen-pages.ts';
import { loadCorpus } from '../../../data/load-corpus.ts';

export async function getStaticPaths() {
  const corpus = await loadCorpus();
  const site = new URL(import.meta.env.SITE);
  return corpus.topics.map((topic) => {
    const { name, html } = frozenPage(corpus, topic, site);
    return { params: { name }, props: { html } };
  });
}

/** A copy of a topic's graph that never changes. */
export const GET: APIRoute<{ html: string }> = ({ props }) =>
  new Response(props.html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
