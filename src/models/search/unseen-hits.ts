import { markHits, type Run } from './mark-hits.ts';

/** Stands in a record's content between the words that are shown and each of those that are only searched. */
export const unseenMark = '¶';

/**
 * Why a claim was found whose shown words hold no hit: the names, titles or headings around it that do, each
 * with its hits marked. Places are Pagefind's, in words of the content. Empty where the shown words have a hit.
 */
export const unseenHits = (content: string, places: readonly number[]): Run[][] => {
  const found = new Set(places);
  const parts: { words: string[]; hits: number[] }[] = [{ words: [], hits: [] }];
  for (const [place, word] of content.split(/\s+/u).entries()) {
    const part = parts.at(-1);
    if (word === unseenMark) parts.push({ words: [], hits: [] });
    else if (part) {
      if (found.has(place)) part.hits.push(part.words.length);
      part.words.push(word);
    }
  }
  const [shown, ...unseen] = parts;
  if (!shown || shown.hits.length > 0) return [];
  return unseen.filter(({ hits }) => hits.length > 0).map(({ words, hits }) => markHits(words.join(' '), hits));
};
