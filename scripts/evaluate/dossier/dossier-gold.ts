import { z } from 'zod';
import { form, stance } from '../../../src/schema/index.ts';
import type { Span } from '../../pipeline/span.ts';

/** All places of a string in a text, whatever the white space in either. */
const findAll = (text: string, words: string): Span[] => {
  const pattern = words
    .trim()
    .split(/\s+/u)
    .map((word) => RegExp.escape(word))
    .join('\\s+');
  return [...text.matchAll(new RegExp(pattern, 'gu'))].map((match) => ({ start: match.index, end: match.index + match[0].length }));
};

const distance = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end);

/** Where an annotation's source, cue and content stand. */
export interface Located {
  source: Span;
  content: Span;
}

/**
 * Finds an annotation in a text. Of several places of one string those are meant that stand nearest
 * together, source before cue and content after or the other way round. Undefined where a string is not in the text.
 */
export const locateAnnotation = (
  text: string,
  { source, cue, content }: Annotation,
  allowed: (span: Span) => boolean,
): Located | undefined => {
  const contents = findAll(text, content).filter(allowed);
  const sources = findAll(text, source).filter(allowed);
  const cues = cue === null ? [] : findAll(text, cue).filter(allowed);
  let best: (Located & { cost: number }) | undefined;
  for (const own of sources) {
    const nearest = Math.min(...cues.map((span) => distance(span, own)), cues.length === 0 ? 0 : Number.POSITIVE_INFINITY);
    const nearCue = cues.find((span) => distance(span, own) === nearest);
    for (const said of contents) {
      const isSame = said.start < own.end && own.start < said.end;
      const cost = distance(own, said) + nearest + (nearCue ? distance(nearCue, said) : 0) + (isSame ? 1000 : 0);
      if (!best || cost < best.cost) best = { source: own, content: said, cost };
    }
  }
  return best && { source: best.source, content: best.content };
};

/** One hand-made annotation. Strings are verbatim from the text. */
const annotation = z.object({
  id: z.string(),
  actors: z.array(z.string()),
  source: z.string(),
  cue: z.string().nullable(),
  content: z.string(),
  form: form.optional(),
  date: z.string().nullable(),
  topics: z.array(z.string()),
  positions: z.record(z.string(), stance),
  via: z.string().optional(),
});
export type Annotation = z.infer<typeof annotation>;

/** One annotated document: `*.gold.json`. */
export const dossierGold = z.object({ document: z.string(), attributions: z.array(annotation) });
