import { TIME_WORDS } from '../../../../src/language/en/time-word-lexicon.ts';
import { findOpener, isClosingBracket, QUOTES } from './find-opener.ts';
import { HEADS, isNounEnd, isPossessive, NOMINAL, NOT_INSIDE, TYING } from './noun-word.ts';
import type { Word } from './passage.ts';

const REFLEXIVE = /^(?:himself|herself|itself|themselves)$/u;

/** True where a quoted name of few words ends before `end`: "the “Admirals” of the harbour". */
const isQuotedName = (words: readonly Word[], end: number, low: number): boolean => {
  const mark = words[end - 1];
  if (!mark || !QUOTES.test(mark.text) || mark.quoted || isPossessive(mark) || !isNounEnd(words[end - 2])) return false;
  const opener = findOpener(words, end - 1, low);
  return opener > low && end - opener <= 7 && ['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON'].includes(words[opener - 1]?.pos ?? '');
};

/** Goes left from `end` (exclusive) over one phrase without "and"; returns its start. */
export const findPhraseStart = (words: readonly Word[], end: number, low: number): number => {
  let start = end;
  while (start > low) {
    const word = words[start - 1];
    const right = start < end ? words[start] : undefined;
    if (!word) break;
    const isQuote = QUOTES.test(word.text) && !isPossessive(word) && !word.quoted;
    if (isClosingBracket(word) || isQuote) {
      const opener = findOpener(words, start - 1, low);
      // A quoted name inside a phrase ("the “Admirals” of the harbour") is short and ends in no stop; a quotation before its speaker is not one.
      if (
        opener < 0 ||
        (isQuote && start < end && (start - opener > 7 || /^[,.!?]$/u.test(words[start - 2]?.text ?? '') || right?.pos === 'PRON'))
      )
        break;
      start = opener;
      continue;
    }
    const isHyphen = /^[-‑/&]$/u.test(word.text) && start < end;
    const isModifier =
      word.pos === 'VERB' &&
      start < end &&
      right !== undefined &&
      (HEADS.has(right.pos) || right.pos === 'ADJ') &&
      /(?:ed|ing|en)$/u.test(word.lower) &&
      ['DET', 'ADJ', 'NUM', 'PUNCT', 'ADV'].includes(words[start - 2]?.pos ?? '');
    const isGrading = word.pos === 'ADV' && start < end && right?.pos === 'ADJ' && ['DET', 'PRON'].includes(words[start - 2]?.pos ?? '');
    if ((NOMINAL.has(word.pos) && !NOT_INSIDE.has(word.lower)) || isPossessive(word) || isHyphen || isModifier || isGrading) {
      // "reporters he met": a pronoun begins a phrase of its own, and so does an article.
      if (right && start < end && right.pos === 'PRON' && !REFLEXIVE.test(right.lower) && !/^(?:all|both|each)$/u.test(word.lower)) break;
      if (right && start < end && right.pos === 'DET' && word.pos !== 'DET' && !isPossessive(word)) break;
      start -= 1;
      continue;
    }
    const isTied =
      word.pos === 'ADP' &&
      TYING.has(word.lower) &&
      start < end &&
      (isNounEnd(words[start - 2]) ||
        isQuotedName(words, start - 1, low) ||
        /^(?:many|some|most|several|both|all|few|one|none|half)$/u.test(words[start - 2]?.lower ?? ''));
    // "sources close to the board", "an aide familiar with the plan".
    const bound = `${words[start - 2]?.lower} ${word.lower}`;
    if (
      start < end &&
      (bound === 'close to' || bound === 'familiar with' || bound === 'loyal to' || bound === 'opposed to') &&
      isNounEnd(words[start - 3])
    ) {
      start -= 2;
      continue;
    }
    // "a poll in January shows" but not "On Tuesday Vane said".
    if (!isTied || (TIME_WORDS.has(right?.lower ?? '') && start + 1 < end)) break;
    start -= 1;
  }
  return start;
};
