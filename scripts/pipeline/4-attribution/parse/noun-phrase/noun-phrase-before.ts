import { MONTH_NAMES } from '../../../../../src/language/en/names/name-particle-lexicon.ts';
import { TIME_WORDS } from '../../../../../src/language/en/time/time-word-lexicon.ts';
import type { Range } from '../passage/passage.ts';
import type { Word } from '../passage/word.ts';
import { AND, HEADS, isNounEnd, isPossessive, NOMINAL, NOT_INSIDE, TYING } from './noun-phrase-after.ts';

const OPENERS = new Map([
  [')', '('],
  [']', '['],
]);

/** Any quotation mark. */
const QUOTES = /^[“”"‘’'«»„]$/u;

/** True for a bracket that closes. */
const isClosingBracket = (word: Word): boolean => OPENERS.has(word.text);

/** Index of the bracket or quotation mark that opens what closes at `index`, at most twelve words back; -1 where there is none. */
const findOpener = (words: readonly Word[], index: number, low: number): number => {
  const closing = words[index]?.text ?? '';
  const opening = OPENERS.get(closing);
  for (let at = index - 1; at >= Math.max(low, index - 12); at -= 1) {
    const text = words[at]?.text ?? '';
    if (opening === undefined ? QUOTES.test(text) && !words[at]?.quoted : text === opening) return at;
  }
  return -1;
};

const REFLEXIVE = /^(?:himself|herself|itself|themselves)$/u;

/** True where a quoted name of few words ends before `end`: "the “Admirals” of the harbour". */
const isQuotedName = (words: readonly Word[], end: number, low: number): boolean => {
  const mark = words[end - 1];
  if (!mark || !QUOTES.test(mark.text) || mark.quoted || isPossessive(mark) || !isNounEnd(words[end - 2])) return false;
  const opener = findOpener(words, end - 1, low);
  return opener > low && end - opener <= 7 && ['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON'].includes(words[opener - 1]?.pos ?? '');
};

/** Goes left from `end` (exclusive) over one phrase without "and"; returns its start. */
const findPhraseStart = (words: readonly Word[], end: number, low: number): number => {
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
    // "the very old mayor", "the newly elected mayor"
    const isGraded = right?.pos === 'ADJ' || (right?.pos === 'VERB' && /(?:ed|en)$/u.test(right.lower));
    const isGrading = word.pos === 'ADV' && start < end && isGraded && ['DET', 'PRON'].includes(words[start - 2]?.pos ?? '');
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

/** True for an adjective that stands for people: "the wealthy", "some", "many", "the Democratic". */
const isNominalAdjective = (word: Word | undefined): boolean =>
  word?.pos === 'ADJ' || (word?.pos === 'DET' && !/^(?:the|a|an|every|no)$/u.test(word.lower));

/** True where "and", "or" or a comma before `index` joins a phrase that stands as subject too, and is no object of what comes before it. */
const joinsSubject = (words: readonly Word[], start: number, low: number): boolean => {
  const before = words[start - 1];
  if (start <= low || !before) return true;
  return !['VERB', 'AUX', 'ADP', 'PART'].includes(before.pos) || before.lower === "'s";
};

/** Drops what cannot begin a phrase: prepositions, time words ("On Tuesday Vane"), stray marks, possessive endings. */
const trimStart = (words: readonly Word[], range: Range): Range => {
  let { start } = range;
  while (start < range.end - 1) {
    const word = words[start];
    if (!word) break;
    // "April Stone said" names a person, "In April Stone said" a month.
    const isGivenName =
      MONTH_NAMES.has(word.lower) && words[start + 1]?.pos === 'PROPN' && start + 2 === range.end && words[start - 1]?.pos !== 'ADP';
    const isTime =
      !isGivenName &&
      TIME_WORDS.has(word.lower) &&
      word.pos !== 'DET' &&
      !isPossessive(words[start + 1]) &&
      words[start + 1]?.pos !== 'NOUN';
    const isStray = word.pos === 'ADP' || word.pos === 'CCONJ' || isPossessive(word) || /^[-‑/&,)\]]$/u.test(word.text);
    if (!isTime && !isStray) break;
    start += 1;
  }
  return { start, end: range.end };
};

/**
 * The noun phrase that ends before `end`, not reaching beyond `low`: "Norway, Iceland and the Faroes",
 * "many of the town’s skippers". Undefined where no noun stands there.
 */
export const nounPhraseBefore = (words: readonly Word[], end: number, low: number): Range | undefined => {
  const last = words[end - 1];
  if (end <= low || !last) return undefined;
  const isClosed = last.text === ')' || QUOTES.test(last.text);
  if (isClosed && last.text !== ')') {
    // A quotation that no article or noun leads up to is what was said, not a name.
    const opener = findOpener(words, end - 1, low);
    if (opener <= low || !['DET', 'ADJ', 'ADP', 'NOUN', 'PROPN', 'PART'].includes(words[opener - 1]?.pos ?? '')) return undefined;
  }
  if (!isNounEnd(last) && !isClosed && !isNominalAdjective(last)) return undefined;
  let start = findPhraseStart(words, end, low);
  if (start === end) return undefined;
  let inList = false;
  while (start > low + 1) {
    const joint = words[start - 1];
    if (!joint) break;
    const isAnd = AND.has(joint.lower);
    if (!isAnd && !(joint.text === ',' && inList)) break;
    let leftEnd = start - 1;
    if (isAnd && words[leftEnd - 1]?.text === ',') leftEnd -= 1;
    if (!isNounEnd(words[leftEnd - 1]) && words[leftEnd - 1]?.text !== ')') break;
    const left = findPhraseStart(words, leftEnd, low);
    if (left === leftEnd || !joinsSubject(words, left, low)) break;
    // "In May, Norway and Iceland": a comma right before the list is no joint.
    if (!isAnd && leftEnd - left > 6) break;
    start = left;
    inList = true;
  }
  return trimStart(words, { start, end });
};
