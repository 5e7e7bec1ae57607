import { type Linking, type Node, pageNode } from './structured-data.ts';

/** What the frame of a page is told by the page. */
export interface PageHead {
  /** Of the page, without the site's name. */
  title: string;
  /** One sentence for search engines and previews. */
  description: string;
  /** The pages above this one; left out on the home page and on the page for unknown addresses. */
  trail?: readonly { name: string; href: string }[] | undefined;
  /** What the breadcrumbs call this page; its title unless given. */
  here?: string | undefined;
  ogType?: 'website' | 'article' | 'profile' | undefined;
  /** Address of the preview picture, 1200 by 630, and what it shows in words. */
  picture?: { href: string; alt: string } | undefined;
  /** One node of structured data, without its context. */
  jsonLd?: Node | undefined;
}

/** The head of a page that lists entries of the record; `trail` are the pages above it. */
export const listHead = (
  linking: Linking,
  { address, trail = [], ...words }: { address: string; title: string; description: string; trail?: PageHead['trail'] },
): PageHead => ({ ...words, trail, jsonLd: pageNode(linking, { address, name: words.title, type: 'CollectionPage' }) });
