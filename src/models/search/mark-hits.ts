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

/** A run of text, and whether the query found it. */
export interface Run {
  text: string;
  hit: boolean;
}

/** Joins neighbours of one kind. */
const join = (runs: readonly Run[]): Run[] => {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.hit === run.hit) last.text += run.text;
    else if (run.text !== '') joined.push({ ...run });
  }
  return joined;
};

/** A word with the punctuation around it left unmarked. */
const markWord = (word: string): Run[] => {
  const [, before = '', inner = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(word) ?? [];
  return inner === ''
    ? [{ text: word, hit: false }]
    : [
        { text: before, hit: false },
        { text: inner, hit: true },
        { text: after, hit: false },
      ];
};

/**
 * Marks words of a text by their places. Pagefind counts words as split by white space and gives the
 * places of those that it found in a record's content; the shown text is the content's beginning.
 */
export const markHits = (text: string, places: readonly number[]): Run[] => {
  const found = new Set(places);
  let place = -1;
  const runs = text.split(/(\s+)/u).flatMap((part, index): Run[] => {
    if (index % 2 === 1) return [{ text: part, hit: false }];
    place += 1;
    return found.has(place) ? markWord(part) : [{ text: part, hit: false }];
  });
  return join(runs);
};

/** Takes apart an excerpt of Pagefind, in which hits stand in `<mark>` and `<` and `>` of the text are escaped, without making it HTML. */
export const parseExcerpt = (excerpt: string): Run[] =>
  join(
    excerpt
      .split(/<\/?mark>/u)
      .map((text, index) => ({ text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'), hit: index % 2 === 1 })),
  );
