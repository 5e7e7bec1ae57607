import { isNobody } from './find-announcement.ts';
import { findNegator } from './find-operators.ts';
import { NEGATORS } from './frame-lexicon.ts';
import type { Word } from './words.ts';

/** "without guarantees", "no foreign boats", "repairs instead of a toll": the matter itself is negated, by these words. */
export const findFlip = (
  words: readonly Word[],
  matter: ReadonlySet<Word>,
  counted: ReadonlySet<Word>,
): { sign: 1 | -1; words: readonly Word[] } => {
  const first = words.findIndex((word) => matter.has(word));
  if (first < 0) return { sign: 1, words: [] };
  const own = words.filter((word) => matter.has(word) && NEGATORS.has(word.key));
  if (own.length > 0) return { sign: own.length % 2 === 1 ? -1 : 1, words: own };
  const instead = words.findIndex(
    ({ key }, at) => at < first && at >= first - 5 && /^(?:instead|rather)$/.test(key) && /^(?:of|than)$/.test(words[at + 1]?.key ?? ''),
  );
  if (instead >= 0) return { sign: -1, words: words.slice(instead, instead + 2) };
  const negator = findNegator(words, first);
  const word = words[negator];
  if (word) return counted.has(word) ? { sign: 1, words: [] } : { sign: -1, words: [word] };
  // "no deckhand will lose a berth": the subject is denied.
  const modal = words.findLastIndex(({ pos, key }, at) => at < first && (pos === 'AUX' || key === 'will' || key === 'would'));
  const isBehind = words.slice(modal, first).some(({ key }) => /^(?:before|until|unless|if|because|after)$/.test(key));
  if (modal > 0 && !isBehind && isNobody(words, modal)) {
    const nobody = words
      .slice(0, modal)
      .filter(({ key }) => NEGATORS.has(key))
      .slice(-1);
    return { sign: -1, words: nobody };
  }
  return { sign: 1, words: [] };
};
