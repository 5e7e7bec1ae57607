import { TIME_WORDS } from '../../../../src/language/en/time-word-lexicon.ts';
import { findOpener, QUOTES } from './find-opener.ts';
import { findPhraseStart } from './find-phrase-start.ts';
import { AND, isNounEnd, isPossessive } from './noun-word.ts';
import type { Range, Word } from './passage.ts';

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
    const isTime = TIME_WORDS.has(word.lower) && word.pos !== 'DET' && !isPossessive(words[start + 1]) && words[start + 1]?.pos !== 'NOUN';
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
