import path from 'node:path';
import { type Issue, suggestNearest } from '../issue.ts';
import { parseReview, type SeedReview } from './parse-review.ts';
import { listFolder, readTextFile } from './read-text-file.ts';

/** Name of the folder in the seeds with an editor's decisions, one file an article. */
export const reviewsName = 'reviews';

/** Every review of a dossier, and what could not be used. */
export interface ReadReviews {
  reviews: readonly SeedReview[];
  issues: readonly Issue[];
  /** Ids of articles whose review could not be used: nothing is published of them without it. */
  unusable: ReadonlySet<string>;
}

/** Reads `reviews/` of a seeds folder; one that is not there has none. `articles` are the ids in the seeds, those of faulty documents too. */
export const readReviews = (dir: string, nameOf: (fullPath: string) => string, articles: readonly string[]): ReadReviews => {
  const folder = path.join(dir, reviewsName);
  const listed = listFolder(folder, nameOf(folder));
  const reviews: SeedReview[] = [];
  const issues: Issue[] = [...listed.issues];
  const unusable = new Set<string>(listed.issues.length > 0 ? articles : []);
  for (const name of listed.names) {
    const fullPath = path.join(folder, name);
    const file = nameOf(fullPath);
    const article = name.replace(/\.ya?ml$/i, '');
    if (article === name) {
      const hint = 'reviews are files that end in .yaml, named for their article';
      issues.push({ severity: 'note', code: 'not-read', file, message: 'is no review', hint });
      continue;
    }
    if (!articles.includes(article)) {
      const near = suggestNearest(article, articles);
      const hint =
        near === undefined ? 'name it for the id of its article, or remove it with the article' : `is it meant for ${near}.yaml?`;
      issues.push({ severity: 'error', code: 'no-article', file, message: `there is no article "${article}"`, hint });
      // Of the article that it was meant for, nothing is to be published without it.
      if (near !== undefined && !listed.names.some((other) => other.replace(/\.ya?ml$/i, '') === near)) unusable.add(near);
      continue;
    }
    if (reviews.some((other) => other.article === article) || unusable.has(article)) {
      issues.push({
        severity: 'error',
        code: 'repeated-review',
        file,
        message: `"${article}" has another review`,
        hint: 'join the two files',
      });
      unusable.add(article);
      continue;
    }
    const { text, issues: found } = readTextFile(dir, fullPath, file);
    const parsed = text === undefined ? { issues: [] } : parseReview(text, file, article);
    issues.push(...found, ...parsed.issues);
    if ('review' in parsed && parsed.review) reviews.push(parsed.review);
    else unusable.add(article);
  }
  return { reviews: reviews.filter(({ article }) => !unusable.has(article)), issues, unusable };
};
