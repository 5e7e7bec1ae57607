import type { ClauseWord, Idiom } from '../../3-sentence/clauses/chunk.ts';
import { toKey, toSingular } from '../words/to-key.ts';
import { NOUN_ROWS } from './rows/noun-rows.ts';
import { PREDICATE_ROWS } from './rows/predicate-rows.ts';
import type { Row } from './rows/row.ts';
import { VERB_ROWS } from './rows/verb-rows.ts';

/** Words of the lexicon in a sentence, with all rows of one kind that have them. */
export interface StanceIdiom extends Idiom {
  rows: readonly Row[];
}

interface Phrase {
  parts: readonly string[];
  row: Row;
}

/** All rows of the lexicon. */
export const ROWS: readonly Row[] = [...VERB_ROWS, ...NOUN_ROWS, ...PREDICATE_ROWS];

const PREPOSITION = /^(?:of|to|for|on|in|with|at|by|about|over|against|from|behind|around|into|towards|upon|after|without|but|than)$/;
const BARE = /^(?:for|against|behind)$/;

/** Rows of single nouns and verbs, a preposition behind them left out, for nouns with the matter before them: "canal closure". */
const byNoun = new Map<string, Row[]>();
const byFirst = new Map<string, Phrase[]>();
const verbs = new Set<string>();
const predicates = new Set<string>();
for (const row of ROWS)
  for (const words of row.words.split(',')) {
    const parts = toKey(words);
    const [first] = parts;
    if (first === undefined) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { parts, row }]);
    if (row.kind === 'verb' && parts.length === 1) verbs.add(first);
    if (row.kind === 'predicate' && parts.length === 1) predicates.add(first);
    const isNoun = row.kind === 'noun' && (parts.length === 1 || (parts.length === 2 && PREPOSITION.test(parts[1] ?? '')));
    if (isNoun || (row.role === 'end' && parts.length === 1)) byNoun.set(first, [...(byNoun.get(first) ?? []), row]);
  }

/** The rows of a noun that stands behind the matter as its head, or of a verb of ending. */
export const rowsOfNoun = (lemma: string): readonly Row[] => byNoun.get(lemma) ?? [];

const formsOf = ({ key, lemma }: ClauseWord): string[] => [...new Set([key, lemma, toSingular(key)])];

/** The base form under which a row of verbs has a word, or undefined. */
export const verbOf = ({ key, lemma }: ClauseWord): string | undefined => {
  const stem = key.replace(/(?:ing|ed|s)$/, '');
  const single = stem.replace(/(.)\1$/, '$1');
  return [lemma, key, stem, `${stem}e`, single, key.replace(/ied$/, 'y')].find((form) => verbs.has(form));
};

/** Index after the phrase where it stands at a place, or -1. `_` is up to two words, as few as will do. */
const endOf = (words: readonly ClauseWord[], parts: readonly string[], at: number): number => {
  const [part, ...rest] = parts;
  if (part === undefined) return at;
  if (part === '_') {
    for (let free = 0; free <= 2; free += 1) {
      if (free > 0 && !/^(?:DET|PRON|ADJ|ADV|NUM|NOUN)$/.test(words[at + free - 1]?.pos ?? '')) return -1;
      const end = endOf(words, rest, at + free);
      if (end >= 0) return end;
    }
    return -1;
  }
  const word = words[at];
  return word && formsOf(word).includes(part) ? endOf(words, rest, at + 1) : -1;
};

/** Verbs with a particle that have any noun before it: "rule tolls out". */
const PARTED =
  /^(?:rule out|throw out|vote down|turn down|shoot down|tear up|tear down|rip up|rip out|pull down|knock down|close down|shut down|phase out|wipe out|stamp out|strike down|call off|put off|wind up|wind down|switch off|turn off|push through|force through|bring in|bring back|set up)$/;

/** "tear it down", "take the wall away": a verb that has its object before its particle. */
const isSplit = (words: readonly ClauseWord[], { parts, row }: Phrase, at: number): boolean => {
  const [, particle = '', ...more] = parts;
  if (row.kind !== 'verb' || more.length > 0 || !/^(?:down|up|off|out|away|back|apart|in|through)$/.test(particle)) return false;
  const next = words.slice(at + 1, at + 6).findIndex(({ key }) => key === particle);
  const object = words.slice(at + 1, at + 1 + next);
  return (
    next > 0 &&
    (/^(?:DET|PRON)$/.test(object[0]?.pos ?? '') || (/^(?:NOUN|PROPN|ADJ)$/.test(object[0]?.pos ?? '') && PARTED.test(parts.join(' ')))) &&
    object.every(({ pos }) => /^(?:DET|PRON|ADJ|NOUN|PROPN|PART)$/.test(pos)) &&
    (!/^(?:DET|PRON|NOUN|PROPN)$/.test(words[at + next + 2]?.pos ?? '') ||
      /^(?:today|tomorrow|tonight)$/.test(words[at + next + 2]?.key ?? ''))
  );
};

const isAfterBe = (words: readonly ClauseWord[], at: number): boolean => {
  let before = at - 1;
  while (words[before]?.pos === 'ADV' || /^(?:not|n't|never|more|all)$/.test(words[before]?.key ?? '')) before -= 1;
  const word = words[before];
  return (
    word !== undefined &&
    (/^(?:be|seem|look|remain|become|appear|sound|stay|prove|feel)$/.test(word.lemma) || /^(?:'s|'re|'m)$/.test(word.key))
  );
};

/** "is just a start", "are just enough": the adverb, and no judgement. */
const isLimit = (words: readonly ClauseWord[], at: number): boolean =>
  words[at]?.key === 'just' && /^(?:DET|ADJ|ADV|NUM|VERB|PRON)$/.test(words[at + 1]?.pos ?? '');

/** Whether a word can be of the kind of a row where it stands. */
const fits = (words: readonly ClauseWord[], at: number, { row, parts }: Phrase): boolean => {
  const word = words[at];
  if (!word) return false;
  const isVerb = word.pos === 'VERB' || word.pos === 'AUX';
  const isModifier = words[at + 1]?.pos === 'NOUN' && word.pos === 'ADJ';
  // "was relieved", "is needed": a judgement, and no passive.
  if (row.kind === 'verb') return isVerb && !(parts.length === 1 && predicates.has(word.key) && isAfterBe(words, at));
  if (row.kind === 'noun') return !isVerb && !isModifier && word.pos !== 'ADP' && word.pos !== 'ADV';
  // "badly needed" is a judgement only behind "is": "they badly needed it".
  if (parts.length === 2 && word.pos === 'ADV' && words[at + 1]?.pos === 'VERB' && !isAfterBe(words, at))
    return words[at + 2]?.pos === 'NOUN' && words[at - 1]?.pos === 'DET';
  if (parts.length > 1 && !BARE.test(parts[0] ?? '')) return !isVerb || isAfterBe(words, at) || word.pos === 'AUX';
  if (BARE.test(parts[0] ?? '')) return isAfterBe(words, at);
  if (isVerb) return isAfterBe(words, at);
  if (isLimit(words, at) || word.key === 'means') return false;
  // "is best seen from the hill"
  if (/^(?:best|worst)$/.test(word.key) && words[at - 1]?.key !== 'the' && !/^(?:NOUN|ADJ)$/.test(words[at + 1]?.pos ?? '')) return false;
  return word.pos === 'ADJ' || word.pos === 'NOUN' || word.pos === 'PROPN' || (word.pos === 'ADV' && isAfterBe(words, at));
};

/** Finds the words of the lexicon in a run of words with mended parts of speech: none overlapping, of two the longer. */
export const findIdioms = (words: readonly ClauseWord[]): StanceIdiom[] => {
  const found: StanceIdiom[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) break;
    const hits = formsOf(word)
      .flatMap((form) => byFirst.get(form) ?? [])
      .flatMap((phrase) => {
        const whole = endOf(words, phrase.parts, at);
        const to = whole < 0 && isSplit(words, phrase, at) ? at + 1 : whole;
        const last = phrase.parts.at(-1) ?? '';
        const isInfinitive = last === 'to' && phrase.parts.length > 1 && words[to]?.pos === 'VERB' && !words[to]?.key.endsWith('ing');
        return to < 0 || isInfinitive || !fits(words, at, phrase)
          ? []
          : [{ phrase, to, takes: phrase.parts.length > 1 && PREPOSITION.test(last) }];
      });
    const to = Math.max(-1, ...hits.map((hit) => hit.to));
    const longest = hits.filter((hit) => hit.to === to);
    const [first] = longest;
    if (!first) continue;
    const kinds = longest.map(({ phrase }) => phrase.row.kind);
    const kind = kinds.includes('verb') ? 'verb' : kinds.includes('noun') ? 'noun' : 'predicate';
    const rows = longest.map(({ phrase }) => phrase.row).filter((row) => kind !== 'verb' || row.kind === 'verb');
    found.push({ from: at, to, kind, takes: first.takes || (BARE.test(word.key) && kind === 'predicate'), rows: [...new Set(rows)] });
    at = to - 1;
  }
  return found;
};
