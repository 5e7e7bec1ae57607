import type { APIRoute } from 'astro';
import { urls } from '../data/urls.ts';
import { makeOpenSearch } from '../models/search/open-search.ts';

/** Lets browsers offer the site as a search engine. */
export const GET: APIRoute = ({ site }) =>
  new Response(makeOpenSearch(urls, site ?? new URL('http://localhost/')), {
    headers: { 'content-type': 'application/opensearchdescription+xml' },
  });
