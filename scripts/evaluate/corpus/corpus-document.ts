import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Reads a file of one JSON value a line. Throws, with the line, on the first that is not what `schema` wants. */
export const readJsonl = <T extends z.ZodType>(file: string, schema: T): z.infer<T>[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return [schema.parse(JSON.parse(line))];
      } catch (cause) {
        throw new Error(`${file}:${index + 1} is not a document of the corpus`, { cause });
      }
    });

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
