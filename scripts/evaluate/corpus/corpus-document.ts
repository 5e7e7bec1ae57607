import { z } from 'zod';

const spans = z.array(z.tuple([z.int().nonnegative(), z.int().nonnegative()]));

/** One attribution of a corpus: UTF-16 offsets, end exclusive. */
export const corpusAttribution = z.object({ source: spans, cue: spans, content: spans });
export type CorpusAttribution = z.infer<typeof corpusAttribution>;

/** One article to predict. Further fields are ignored. */
export const corpusArticle = z.object({ id: z.string(), text: z.string() });
export type CorpusArticle = z.infer<typeof corpusArticle>;

/** One annotated article. */
export const corpusDocument = corpusArticle.extend({ attributions: z.array(corpusAttribution) });
export type CorpusDocument = z.infer<typeof corpusDocument>;
