import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, type Token } from 'parse5';
import { escapeXml } from '../models/exports/to-xml.ts';

/** What becomes of an element: it goes with all that it holds, or it holds a text, or some of its attributes are written anew, by the name that they have. */
export type Change = 'remove' | { text: string } | { attributes: Readonly<Record<string, string>> };

/** An attribute as it is written in a tag. */
export const writeAttribute = (name: string, value: string): string => `${name}="${escapeXml(value)}"`;

/** What stands from `start` to `end` in a page's source, in UTF-16 units, and what is to stand there. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

const toEdits = ({ startOffset, endOffset, startTag, endTag, attrs }: Token.ElementLocation, change: Change): readonly Edit[] => {
  if (change === 'remove') return [{ start: startOffset, end: endOffset, text: '' }];
  if ('text' in change)
    return startTag && endTag ? [{ start: startTag.endOffset, end: endTag.startOffset, text: escapeXml(change.text) }] : [];
  return Object.entries(change.attributes).flatMap(([name, text]) => {
    const place = attrs?.[name];
    return place ? [{ start: place.startOffset, end: place.endOffset, text }] : [];
  });
};

/**
 * A page's source after changes of its elements, those in templates among them; `decide` is asked for each by its name and
 * its attributes. All else stays as it was, letter for letter.
 */
export const editHtml = (html: string, decide: (tag: string, attributes: ReadonlyMap<string, string>) => Change | undefined): string => {
  const edits: Edit[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if (defaultTreeAdapter.isElementNode(node) && node.sourceCodeLocation) {
      const change = decide(node.tagName, new Map(node.attrs.map(({ name, value }) => [name, value])));
      if (change) edits.push(...toEdits(node.sourceCodeLocation, change));
      if (change === 'remove') return;
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
    if ('content' in node) visit(node.content);
  };
  visit(parse(html, { sourceCodeLocationInfo: true }));
  edits.sort((a, b) => a.start - b.start);
  const kept = edits.map(({ start }, index) => html.slice(edits[index - 1]?.end ?? 0, start));
  return kept.map((part, index) => part + (edits[index]?.text ?? '')).join('') + html.slice(edits.at(-1)?.end ?? 0);
};
