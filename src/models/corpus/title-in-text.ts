/**
 * True for a title that stands in for a headline which the article does not have, in the square brackets with
 * which catalogues mark a supplied title: `scripts/pipeline/2-article/metadata/find-title.ts` and editors write it so.
 */
export const isSuppliedTitle = (title: string): boolean => title.startsWith('[') && title.endsWith(']');

/** An article's title within a sentence: a headline in quotation marks, a supplied title in its brackets alone. */
export const titleInText = (title: string): string => (isSuppliedTitle(title) ? title : `“${title}”`);
