import { urls } from '../data/urls.ts';

/** Everything may be read; the sitemap's address is known only to the build. */
export const GET = ({ site }: { site: URL | undefined }): Response =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(urls.file('sitemap.xml'), site).href}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
