import { isBodyNoun } from '../../../src/language/en/names/body-lexicon.ts';
import { isPersonNoun, NOT_NOW, TITLE_ADJECTIVES, TITLE_WORDS } from '../../../src/language/en/names/name-title-lexicon.ts';
import { TIME_WORDS } from '../../../src/language/en/time/time-word-lexicon.ts';
import { commonWords } from '../../../src/language/en/words/function-word-lexicon.ts';
import { toSingular } from '../../pipeline/5-claim/words/to-key.ts';
import type { Word } from '../../pipeline/5-claim/words/words.ts';

/** A word of grammar; "US" is none, though "us" is. */
export const isCommon = ({ key, text }: Word): boolean => commonWords.has(key) && text !== 'US';

/** Where a title in lower case or of both kinds begins that ends straight before a place; the place itself where there is none. */
export const startOfTitle = (text: string, words: readonly Word[], end: number): number => {
  let from = end;
  while (from > 0) {
    const word = words[from - 1];
    const next = words[from];
    if (!word || (next && !/^[\s\-‐‑’'“”"]*$/u.test(text.slice(word.span.end, next.span.start)))) break;
    if (/^['’]s?$/u.test(word.text)) {
      if (from === end) break;
      from -= 1;
      continue;
    }
    // "Lagoon Party of Orla leader": the name of a body goes on behind "of".
    const [joint, owner] = word.key === 'the' ? [from - 2, from - 3] : [from - 1, from - 2];
    if (
      /^(?:of|for)$/u.test(words[joint]?.key ?? '') &&
      from < end &&
      words[from]?.capital &&
      words[owner]?.capital &&
      isBodyNoun(words[owner]?.key ?? '')
    ) {
      from = owner;
      continue;
    }
    if (!['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(word.pos) && word.text !== 'US' && !TITLE_WORDS.has(word.key) && !NOT_NOW.has(word.key))
      break;
    if (isCommon(word) || (word.pos === 'NUM' && from < end)) break;
    from -= 1;
  }
  return from;
};

/** The words of a title without what only colours it. */
export const trimTitle = (words: readonly Word[]): readonly Word[] => {
  // "the country's president", "lawmakers and Colonel": the title begins behind an owner that is no name, and behind a plural.
  const isCrowd = ({ key, capital }: Word, at: number): boolean =>
    !capital && toSingular(key) !== key && isPersonNoun(toSingular(key)) && !/^['’]/u.test(words[at + 1]?.text ?? '');
  const crowd = words.slice(0, -1).findLastIndex(isCrowd);
  const owned = words.findLastIndex(({ text }, at) => /^['’]s?$/u.test(text) && words[at - 1]?.capital === false);
  const behind = words.findIndex(({ capital, key }, at) => at > crowd && (capital || TITLE_WORDS.has(key)));
  let from = Math.max(owned + 1, crowd >= 0 ? behind : 0);
  while (from < words.length) {
    const word = words[from];
    if (!word || !(TITLE_ADJECTIVES.has(word.key) || NOT_NOW.has(word.key) || TIME_WORDS.has(word.key) || /^['’]/u.test(word.text))) break;
    from += 1;
  }
  return words.slice(from);
};
