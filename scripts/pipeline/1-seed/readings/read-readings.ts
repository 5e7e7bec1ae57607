import { type ReadBeside, readBeside } from '../read-beside.ts';
import { parseReadings, type SeedReadings } from './parse-readings.ts';

/** Name of the folder in the seeds with a language model's answers, one file an article. */
export const readingsName = 'readings';

/** Reads `readings/` of a seeds folder. What was published of an article whose answers cannot be read stays until they can. */
export const readReadings = (dir: string, nameOf: (fullPath: string) => string, articles: readonly string[]): ReadBeside<SeedReadings> =>
  readBeside(dir, nameOf, articles, {
    name: readingsName,
    ending: /\.ndjson$/,
    other: { message: 'holds no answers of a model', hint: 'a model’s answers are files that end in .ndjson, named for their article' },
    orphan: { hint: 'remove it with the article', ending: '.ndjson' },
    isNeeded: false,
    parse: (text, file, article) => {
      const { readings, issues } = { readings: undefined, ...parseReadings(text, file, article) };
      return { issues, ...(readings === undefined ? {} : { value: readings }) };
    },
  });
