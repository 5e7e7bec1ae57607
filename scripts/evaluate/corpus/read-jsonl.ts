import { readFileSync } from 'node:fs';
import type { z } from 'zod';

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
