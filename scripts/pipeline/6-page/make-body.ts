import type { BlockContent, ListItem, Paragraph, PhrasingContent, Root } from 'mdast';
import type { Block } from '../2-article/article.ts';
import type { Span } from '../span.ts';
import { type Mark, splitAtMarks } from './split-at-marks.ts';

/** An element of JSX inside a paragraph; `null` is the fragment `<></>`. */
const jsx = (name: string | null, attributes: Readonly<Record<string, string>>, children: readonly PhrasingContent[]): PhrasingContent => ({
  type: 'mdxJsxTextElement',
  name,
  attributes: Object.entries(attributes).map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value })),
  children: [...children],
});

/** Where GFM would make a link of bare text, whatever is escaped: after "www", after "http", before "@". */
const linkable = /(?<=www)(?=\.)|(?<=https?)(?=:\/\/)|(?=@)/gi;

/** Text that stays text. An empty fragment, which renders nothing, stands where GFM would see an address: links in an article are not ours, and none may stand inside a claim's own link. */
const toText = (words: string): readonly PhrasingContent[] =>
  words.split(linkable).flatMap((value, index): PhrasingContent[] => {
    const text: PhrasingContent = { type: 'text', value };
    return index === 0 ? [text] : [jsx(null, {}, []), text];
  });

const toPhrasing = (text: string, span: Span, marks: readonly Mark[]): readonly PhrasingContent[] =>
  splitAtMarks(text, span, marks).flatMap(({ span: { start, end }, marks: ids }): readonly PhrasingContent[] => {
    const words = toText(text.slice(start, end));
    return ids.length === 0 ? words : [jsx('ClaimMark', { claims: ids.join(' ') }, words)];
  });

/** MDX takes the paragraph, and the spaces, away from around what is JSX and white space alone (remark-mark-and-unravel), so such a line brings its own. */
const paragraph = (children: readonly PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  children: children.every((child) => child.type === 'mdxJsxTextElement' || (child.type === 'text' && child.value.trim() === ''))
    ? [jsx('p', {}, children)]
    : [...children],
});

/**
 * The article's blocks as a Markdown tree, each claim's words in a `<ClaimMark claims="id ...">`; the
 * text of the tree is the text of the blocks, a post's signature after it, and nothing else.
 */
export const makeBody = (text: string, blocks: readonly Block[], marks: readonly Mark[]): Root => {
  const children: BlockContent[] = [];
  let previous: Block['kind'] | undefined;
  for (const { kind, span, post } of blocks) {
    const words = toPhrasing(text, span, marks);
    const last = children.at(-1);
    if (kind === 'heading') children.push({ type: 'heading', depth: 2, children: [...words] });
    else if (kind === 'paragraph') children.push(paragraph(words));
    else if (kind === 'list-item') {
      const item: ListItem = { type: 'listItem', spread: false, children: [paragraph(words)] };
      if (previous === kind && last?.type === 'list') last.children.push(item);
      else children.push({ type: 'list', ordered: false, spread: false, children: [item] });
    } else if (post)
      children.push({ type: 'blockquote', children: [paragraph(words), paragraph(toPhrasing(text, post.signature, marks))] });
    else if (previous === kind && last?.type === 'blockquote') last.children.push(paragraph(words));
    else children.push({ type: 'blockquote', children: [paragraph(words)] });
    previous = kind;
  }
  return { type: 'root', children };
};
