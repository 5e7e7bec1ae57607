import type { CitedThing } from './citables.ts';
import { type Citation, makeCitations } from './make-citations.ts';

/** Something to cite in every form, under its heading. */
export interface ShownCitations {
  heading: string;
  /** Texts for readers. */
  styles: readonly Citation[];
  /** Texts for programs; `download` is the name of a file, missing where the text is to be pasted. */
  formats: readonly (Citation & { download?: string | undefined })[];
}

/** Citations of what a page is about. */
export const showCitations = (things: readonly CitedThing[]): ShownCitations[] =>
  things.map(({ heading, citable }) => {
    const citations = makeCitations(citable);
    return {
      heading,
      styles: citations.filter(({ file }) => file === undefined),
      formats: citations.flatMap((citation) => {
        const { file } = citation;
        if (file === undefined) return [];
        return [{ ...citation, download: file === 'md' || file === 'html' ? undefined : `${citable.item.id}.${file}` }];
      }),
    };
  });
