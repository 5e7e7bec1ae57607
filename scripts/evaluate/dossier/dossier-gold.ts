import { z } from 'zod';
import { form, stance } from '../../../src/schema/index.ts';

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
