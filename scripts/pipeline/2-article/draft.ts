import type { Bibliography } from '../../../src/schema/index.ts';
import type { Span } from '../span.ts';
import type { SiteData } from './metadata/find-html-metadata.ts';
import { normaliseText } from './normalise-text.ts';

/** A block before boilerplate is looked for. */
export interface DraftBlock {
  kind: 'heading' | 'paragraph' | 'list-item' | 'quote' | 'caption';
  span: Span;
  /** True where all of its words are those of links. */
  linked?: boolean;
}

/** A document as text and blocks, whatever its format was, with the metadata that its markup holds. */
export interface Draft {
  text: string;
  blocks: readonly DraftBlock[];
  meta: Partial<Bibliography>;
  /** What a saved page says of its site. */
  site?: SiteData;
  /** What of its metadata could not be read, or only after repair. */
  faults?: readonly string[];
}

/** A block's own text, before it has a place. */
export interface Part {
  kind: DraftBlock['kind'];
  text: string;
  linked?: boolean;
}

/** The parts, normalised and joined by empty lines, with the place of each; empty ones are left out. */
export const joinParts = (parts: readonly Part[]): Pick<Draft, 'text' | 'blocks'> => {
  const blocks: DraftBlock[] = [];
  let text = '';
  for (const part of parts) {
    const words = normaliseText(part.text).replace(/\n+/g, '\n');
    if (words === '') continue;
    if (text !== '') text += '\n\n';
    blocks.push({
      kind: part.kind,
      span: { start: text.length, end: text.length + words.length },
      ...(part.linked ? { linked: true } : {}),
    });
    text += words;
  }
  return { text, blocks };
};
