import { isBodyNoun } from '../../../src/language/en/names/body-lexicon.ts';
import { DEMONYMS } from '../../../src/language/en/names/demonym-lexicon.ts';
import { HER_NAMES, HIS_NAMES } from '../../../src/language/en/names/gender-lexicon.ts';
import { NAME_PARTICLES, NAME_SUFFIXES } from '../../../src/language/en/names/name-particle-lexicon.ts';
import { HONORIFICS, isPersonNoun, NOT_NOW, TITLE_WORDS } from '../../../src/language/en/names/name-title-lexicon.ts';
import { TIME_WORDS } from '../../../src/language/en/time/time-word-lexicon.ts';
import type { Word } from '../../pipeline/5-claim/words/words.ts';
import { isCommon, startOfTitle, trimTitle } from './find-title.ts';

/** A run of words that may be somebody's name, with the words before it that say who that is. */
export interface FoundName {
  /** The words of the name itself, without title and suffix. */
  words: readonly Word[];
  /** "QC", "Jr." behind the name; empty where there is none. */
  suffix: string;
  /** "Mr", "Sir"; empty where there is none. */
  honorific: string;
  /** The words of an office or a trade straight before the name, as written: "fisheries bureau spokesman"; empty where there are none. */
  title: string;
  /** True where the title is one of the past: "former". */
  isFormer: boolean;
  /** True where "the" stands straight before the name. */
  hasThe: boolean;
  /** Index of the name's first word in the sentence, and of the word after the last, suffix included. */
  from: number;
  to: number;
}

/** Adjectives of states and the names of states, in key form. */
const STATE_WORDS: ReadonlySet<string> = new Set(
  Object.entries(DEMONYMS).flatMap(([state, adjectives]) => [state, ...adjectives].map((word) => word.toLowerCase())),
);

const isGivenName = (key: string): boolean => HER_NAMES.has(key) || HIS_NAMES.has(key);
const isInitial = (word: Word): boolean => /^\p{Lu}\.?$/u.test(word.text);
const isMark = (word: Word | undefined): boolean => word !== undefined && /^['’]$/u.test(word.text);

/** Whether two words of a sentence stand side by side with nothing but a space, a hyphen or a quotation mark's absence between. */
const isNext = (text: string, one: Word, other: Word): boolean =>
  /^(?:[\s\-‐‑]*|\s?[’']\s?)$/u.test(text.slice(one.span.end, other.span.start));

/** A capital that only begins a sentence says nothing. */
const isNameWord = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (!word?.capital || word.pos === 'PUNCT') return false;
  if (TIME_WORDS.has(word.key) && !isNameWord(words, at + 1)) return false;
  const before = words[at - 1];
  const opens = before === undefined || /^[.:;?!—–]$/u.test(before.text) || (before.quoted !== word.quoted && word.quoted);
  return (
    !opens ||
    (!isCommon(word) && (word.pos === 'PROPN' || /^\p{Lu}{2,}$/u.test(word.text) || TITLE_WORDS.has(word.key) || isGivenName(word.key)))
  );
};

/** The end of the run of capitals that begins at a word: "Rui da Costa", "Hal O’Dell", "J. P. Moor". */
const endOfRun = (text: string, words: readonly Word[], from: number): number => {
  let to = from + 1;
  for (;;) {
    const last = words[to - 1];
    let next = to;
    // "O’Dell": the apostrophe stands between two halves of one word.
    if (isMark(words[next]) && words[next + 1]?.span.start === words[next]?.span.end && words[next]?.span.start === last?.span.end)
      next += 1;
    // "Drivers’ Association": the plural owns the body.
    const isOwned =
      next === to &&
      isMark(words[to]) &&
      words[to]?.span.start === last?.span.end &&
      words[to + 1]?.capital &&
      isBodyNoun(words[to + 1]?.key ?? '');
    if (isOwned) next += 1;
    while (NAME_PARTICLES.has(words[next]?.text ?? '')) next += 1;
    const word = words[next];
    const isSuffix = word !== undefined && NAME_SUFFIXES.has(word.key);
    if (!last || !word || !(word.capital || isSuffix) || word.pos === 'PUNCT' || last.quoted !== word.quoted) return to;
    for (let at = isOwned ? next + 1 : to; at <= next; at += 1) {
      const [one, other] = [words[at - 1], words[at]];
      if (!one || !other || !isNext(text, one, other)) return to;
    }
    to = next + 1;
  }
};

const spell = (text: string, words: readonly Word[]): string => {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? text.slice(first.span.start, last.span.end).replace(/\s+/gu, ' ') : '';
};

/** "the European Union Ada Roe", "Ukraine Per Lind": a given name behind the name of a state or a body begins a name of its own. */
const afterBody = (run: readonly Word[]): number => {
  const given = run.findIndex(({ key }, at) => at > 0 && at < run.length - 1 && isGivenName(key));
  const before = run.slice(0, Math.max(0, given));
  const isBody = before.some(({ key, text }) => STATE_WORDS.has(key) || isBodyNoun(key) || /^\p{Lu}{2,}$/u.test(text));
  return given > 0 && isBody ? given : 0;
};

/** "Secretary of State Ada Roe": where the name begins behind "of" in a run of capitals. */
const afterOf = (run: readonly Word[]): number => {
  const given = run.findIndex(({ key }, at) => at < run.length - 1 && isGivenName(key));
  return given >= 0 ? given : run.length > 2 ? run.length - 2 : 0;
};

/** Runs of words with capitals, in the order of the sentence. */
export const findRuns = (text: string, words: readonly Word[]): readonly { from: number; to: number }[] => {
  const runs: { from: number; to: number }[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!isNameWord(words, at)) continue;
    const to = endOfRun(text, words, at);
    runs.push({ from: at, to });
    at = to - 1;
  }
  return runs;
};

/** The names in the words of one sentence. A run of capitals is parted into title and name at its last title word. */
export const findNames = (text: string, words: readonly Word[]): readonly FoundName[] => {
  const found: FoundName[] = [];
  for (const { from: at, to: end } of findRuns(text, words)) {
    const run = words.slice(at, end);
    let to = end;
    while (to > at + 1 && NAME_SUFFIXES.has(words[to - 1]?.key ?? '')) to -= 1;
    // "Florist Ada Roe": at the head of a sentence a trade has a capital like the name.
    const isTrade = (key: string, place: number): boolean => at === 0 && place === 0 && to > 2 && isPersonNoun(key);
    const lastTitle = run
      .slice(0, to - at - 1)
      .findLastIndex(({ key, pos }, place) => TITLE_WORDS.has(key) || (pos === 'NOUN' && isPersonNoun(key)) || isTrade(key, place));
    let from = at + lastTitle + 1;
    const isOf = words[at - 1]?.key === 'of' && TITLE_WORDS.has(words[at - 2]?.key ?? '') && lastTitle < 0;
    if (isOf) from = at + afterOf(run.slice(0, to - at));
    // "the General Assembly", "the Justice Department": no office and no name.
    const isBody = lastTitle >= 0 && words.slice(from, to).some(({ key }) => isBodyNoun(key));
    if (isBody) from = at;
    else if (lastTitle < 0 && !isOf) from = at + afterBody(run.slice(0, to - at));
    const before = words[from - 1];
    const isLowTitle =
      before !== undefined &&
      from === at &&
      isPersonNoun(before.key) &&
      /^[\s]*$/u.test(text.slice(before.span.end, words[from]?.span.start));
    // "Orla’s prime minister, Ada Roe,": the title stands before a comma.
    const isBeforeComma =
      lastTitle < 0 && before?.text === ',' && words[from - 2]?.capital === false && isPersonNoun(words[from - 2]?.key ?? '');
    const hasTitle = isBeforeComma || (lastTitle >= 0 && !isBody) || isLowTitle || (isOf && from > at);
    const titleFrom = !hasTitle
      ? from
      : isBeforeComma
        ? startOfTitle(text, words, from - 1)
        : isOf
          ? startOfTitle(text, words, at - 1)
          : startOfTitle(text, words, from);
    const titleWords = words.slice(titleFrom, isBeforeComma ? from - 1 : from);
    const honorific = titleWords.findLast(({ key }) => HONORIFICS.has(key));
    const office = trimTitle(titleWords.filter((word) => word !== honorific && !HONORIFICS.has(word.key)));
    found.push({
      words: words.slice(from, to),
      suffix: spell(text, words.slice(to, end)),
      honorific: honorific?.text ?? '',
      title: office.some(({ key }) => isPersonNoun(key)) ? spell(text, office) : '',
      isFormer: titleWords.some(({ key }) => NOT_NOW.has(key)) || NOT_NOW.has(words[titleFrom - 1]?.key ?? ''),
      hasThe: words[from - 1]?.key === 'the',
      from,
      to: end,
    });
  }
  return found.filter(({ words: own }) => own.some((word) => !isInitial(word) && !STATE_WORDS.has(word.key)) || own.length === 1);
};
