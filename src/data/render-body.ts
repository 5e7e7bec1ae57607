import { getEntry, render } from 'astro:content';

/** The body of an article or a topic as a component. It takes its own components: `a`, and `ClaimMark` for articles. */
export const renderBody = async (collection: 'articles' | 'topics', id: string) => {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`unknown entry of ${collection}: ${id}`);
  const { Content } = await render(entry);
  return Content;
};
