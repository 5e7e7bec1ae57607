import { toSingular } from '../words/to-key.ts';
import { rowsOfNoun } from './find-idioms.ts';

/** A verb's base form without a tagger: the text of a position is one short sentence. */
export const stems = (word: string): string[] => {
  const singular = toSingular(word);
  return [
    word,
    singular,
    word.replace(/ed$/, ''),
    word.replace(/d$/, ''),
    word.replace(/ing$/, ''),
    word.replace(/ing$/, 'e'),
    word.replace(/(.)\1ing$/, '$1'),
  ];
};

const DATES = /^(?:date|deadline|year|day|plan|proposal|bill|law|order|decision|vote|scheme)$/;

/** Whether a phrase names the end or the lack of a thing, by its head: "ban on cod fishing", "cod ban", "without us"; not "death penalty". */
export const isEnding = (words: readonly { key: string; lemma: string; pos: string }[]): boolean =>
  words.some(({ key, lemma, pos }, at) => {
    if (/^(?:without|no)$/.test(key)) return true;
    // "off the streets", "car-free"
    if (at === 0 && words.length > 1 && /^(?:off|out)$/.test(key)) return true;
    if (key === 'free' && at > 0 && at === words.length - 1) return true;
    const next = words[at + 1];
    // "closing date", "removal plan"
    const isHead = next === undefined || next.pos === 'ADP' || (DATES.test(next.key) && at === words.length - 2);
    const rows = [lemma, key, ...stems(key)].flatMap(rowsOfNoun).filter(({ role }) => role === 'end');
    return isHead ? rows.length > 0 : at === 0 && pos === 'VERB' && rows.some(({ kind }) => kind === 'verb');
  });
