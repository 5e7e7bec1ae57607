/**
 * A query as Pagefind takes it: null where nothing is asked, straight quotation marks, since it knows no others.
 * Only a query that is quoted whole is a phrase to it.
 */
export const toTerm = (query: string): string | null => (query === '' ? null : query.replaceAll(/[“”„«»‟]/gu, '"'));
