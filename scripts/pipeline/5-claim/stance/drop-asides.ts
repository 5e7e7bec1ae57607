import type { Word } from '../words/words.ts';

/** How long an aside may be. */
const LONGEST = 16;

/**
 * Words without what stands between two dashes or brackets, or between commas behind "which" and "who":
 * "the ban – whether it is called one or not – is wrong". An aside that names the matter is kept.
 */
export const dropAsides = (words: readonly Word[], matter: ReadonlySet<Word>): readonly Word[] => {
  const kept: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) continue;
    const isRelative = word.key === ',' && /^(?:which|who|whose|where)$/.test(words[at + 1]?.key ?? '');
    const closer = /^[–—]$/.test(word.key) ? /^[–—]$/ : word.key === '(' ? /^\)$/ : isRelative ? /^,$/ : undefined;
    const end = closer ? words.findIndex(({ key }, own) => own > at && own <= at + LONGEST && closer.test(key)) : -1;
    if (end > at && !words.slice(at, end).some((own) => matter.has(own))) at = end;
    else kept.push(word);
  }
  return kept;
};
