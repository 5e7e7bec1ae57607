import { parseReview, type SeedReview } from './parse-review.ts';
import { type ReadBeside, readBeside } from './read-beside.ts';

/** Name of the folder in the seeds with an editor's decisions, one file an article. */
export const reviewsName = 'reviews';

/** Reads `reviews/` of a seeds folder. Of an article whose review cannot be used nothing is published without it. */
export const readReviews = (dir: string, nameOf: (fullPath: string) => string, articles: readonly string[]): ReadBeside<SeedReview> =>
  readBeside(dir, nameOf, articles, {
    name: reviewsName,
    ending: /\.ya?ml$/i,
    other: { message: 'is no review', hint: 'reviews are files that end in .yaml, named for their article' },
    orphan: { hint: 'name it for the id of its article, or remove it with the article', ending: '.yaml' },
    isNeeded: true,
    parse: (text, file, article) => {
      const { review, issues } = { review: undefined, ...parseReview(text, file, article) };
      return { issues, ...(review === undefined ? {} : { value: review }) };
    },
  });
