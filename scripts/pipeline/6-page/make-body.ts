import type { BlockContent, ListItem, Paragraph, PhrasingContent, Root } from 'mdast';
import type { Block } from '../2-article/article.ts';
import type { Span } from '../span.ts';

/** A run of text that belongs to the same marks all through. `marks` is empty outside of any. */
interface Segment {
  span: Span;
  marks: readonly string[];
}

/** Something to be marked in the text, in UTF-16 units. */
export interface Mark {
  id: string;
  span: Span;
}

/** A mark's edges never fall on white space: `<mark> word</mark>` would move a line's end into the mark. */
const trim = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, end);
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length };
};

/**
 * Cuts the stretch `within` at every edge of a mark, so that overlapping and nested marks become
 * neighbours: `a[b(c]d)` -> a, b[1], c[1 2], d[2]. The segments, joined, are the stretch.
 */
export const splitAtMarks = (text: string, within: Span, marks: readonly Mark[]): readonly Segment[] => {
  const inside = marks
    .map(({ id, span }) => ({ id, span: { start: Math.max(span.start, within.start), end: Math.min(span.end, within.end) } }))
    .filter(({ span }) => span.start < span.end);
  const edges = [...new Set([within.start, within.end, ...inside.flatMap(({ span }) => [span.start, span.end])])].sort((a, b) => a - b);
  const segments: Segment[] = [];
  const add = (span: Span, ids: readonly string[]): void => {
    if (span.start >= span.end) return;
    const last = segments.at(-1);
    if (last && last.marks.join(' ') === ids.join(' ')) last.span.end = span.end;
    else segments.push({ span: { ...span }, marks: ids });
  };
  edges.slice(0, -1).forEach((start, index) => {
    const span = { start, end: edges[index + 1] ?? start };
    const ids = [...new Set(inside.filter((mark) => mark.span.start <= span.start && span.end <= mark.span.end).map(({ id }) => id))];
    const words = ids.length === 0 ? span : trim(text, span);
    if (words.start >= words.end) add(span, []);
    else {
      add({ start: span.start, end: words.start }, []);
      add(words, ids);
      add({ start: words.end, end: span.end }, []);
    }
  });
  return segments;
};

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
