import type { Nodes, Parents, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { parseProse } from '../../corpus/parse-prose.ts';
import { resolveProseLink } from '../../corpus/resolve-prose-link.ts';
import type { Linking } from '../../site/structured-data.ts';

/** Takes elements of MDX off what they hold, and links that lead nowhere off their words; the other links become addresses. */
const toPlain =
  (linking: Linking) =>
  (node: RootContent): RootContent[] => {
    if ('children' in node) flatten(linking, node);
    if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') return node.children;
    if (node.type !== 'link') return [node];
    const link = resolveProseLink(linking.corpus, linking.urls, node.url);
    return link === null ? node.children : [{ ...node, url: new URL(link.href, linking.site).href }];
  };

const flatten = (linking: Linking, parent: Parents): void => {
  const children: Nodes[] = parent.children.flatMap(toPlain(linking));
  Object.assign(parent, { children });
};

/**
 * The body of a page of the content as plain Markdown: its own components are taken off the words that they mark, and
 * links to actors, topics and claims become addresses. Empty where the page has no body.
 */
export const proseTwin = (linking: Linking, body: string): string => {
  const tree = parseProse(body);
  flatten(linking, tree);
  return toMarkdown(tree, { extensions: [gfmToMarkdown()] }).trim();
};
