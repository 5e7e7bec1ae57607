import type { APIRoute } from 'astro';
import { loadRecord } from '../../../data/load-record.ts';

export function getStaticPaths() {
  const { frozenByTopic } = loadRecord();
  return [...frozenByTopic().values()].map(({ name, html }) => ({ params: { name }, props: { html } }));
}

/** A copy of a topic's graph that never changes. */
export const GET: APIRoute<{ html: string }> = ({ props }) =>
  new Response(props.html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
