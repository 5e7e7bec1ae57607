import path from 'node:path';
import { type Issue, suggestNearest } from '../../issue.ts';
import { listFolder, readTextFile } from '../read-text-file.ts';
import { parseReadings, type SeedReadings } from './parse-readings.ts';

/** Name of the folder in the seeds with a language model's answers, one file an article. */
export const readingsName = 'readings';

/** Every kept answer of a dossier, and what could not be used. */
export interface ReadReadings {
  readings: readonly SeedReadings[];
  issues: readonly Issue[];
  /** Ids of articles whose answers could not be read: what was published of them stays until they can. */
  unusable: ReadonlySet<string>;
}

/** Reads `readings/` of a seeds folder; one that is not there has none. `articles` are the ids in the seeds, those of faulty documents too. */
export const readReadings = (dir: string, nameOf: (fullPath: string) => string, articles: readonly string[]): ReadReadings => {
  const folder = path.join(dir, readingsName);
  const listed = listFolder(folder, nameOf(folder));
  const readings: SeedReadings[] = [];
  const issues: Issue[] = [...listed.issues];
  const unusable = new Set<string>(listed.issues.length > 0 ? articles : []);
  for (const name of listed.names) {
    const fullPath = path.join(folder, name);
    const file = nameOf(fullPath);
    if (!name.endsWith('.ndjson')) {
      const hint = 'a model’s answers are files that end in .ndjson, named for their article';
      issues.push({ severity: 'note', code: 'not-read', file, message: 'holds no answers of a model', hint });
      continue;
    }
    const article = name.slice(0, -'.ndjson'.length);
    if (!articles.includes(article)) {
      const near = suggestNearest(article, articles);
      const hint = near === undefined ? 'remove it with the article' : `is it meant for ${near}.ndjson?`;
      issues.push({ severity: 'error', code: 'no-article', file, message: `there is no article "${article}"`, hint });
      continue;
    }
    const { text, issues: found } = readTextFile(dir, fullPath, file);
    const parsed = text === undefined ? { issues: [] } : parseReadings(text, file, article);
    issues.push(...found, ...parsed.issues);
    if ('readings' in parsed && parsed.readings) readings.push(parsed.readings);
    else unusable.add(article);
  }
  return { readings, issues, unusable };
};
