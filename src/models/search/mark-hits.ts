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
