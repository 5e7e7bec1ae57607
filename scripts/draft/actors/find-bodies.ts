import {
  ALLIANCE_NOUNS,
  AUTHORITY_NOUNS,
  FIRM_NOUNS,
  isBodyNoun,
  PARTY_MEMBERS,
  PARTY_STEMS,
} from '../../../src/language/en/names/body-lexicon.ts';
import { DEMONYMS } from '../../../src/language/en/names/demonym-lexicon.ts';
import { NOT_NOW, TITLE_ADJECTIVES } from '../../../src/language/en/names/name-title-lexicon.ts';
import { toSingular } from '../../pipeline/5-claim/words/to-key.ts';
import type { Word } from '../../pipeline/5-claim/words/words.ts';
import { findRuns } from './find-names.ts';

/** A body of people named in a sentence: an authority, a party, a company, an alliance. */
export interface FoundBody {
  name: string;
  kind: 'office' | 'group' | 'alliance';
  /** The state whose name or adjective stands before a body in lower case: "China" of "China’s trade ministry". */
  state?: string;
  /** The letters in brackets behind the name: "GCB" of "Gas Consumers’ Board (GCB)". */
  acronym?: string;
  /** True where it goes by what it is, without a capital. */
  isCommon?: boolean;
  hasThe: boolean;
  /** Index of the first word, and of the word after the last. */
  from: number;
  to: number;
}

const spell = (text: string, words: readonly Word[], from: number, to: number): string => {
  const [first, last] = [words[from], words[to - 1]];
  return first && last ? text.slice(first.span.start, last.span.end).replace(/\s+/gu, ' ') : '';
};

const kindOf = (key: string): FoundBody['kind'] => (AUTHORITY_NOUNS.has(key) ? 'office' : ALLIANCE_NOUNS.has(key) ? 'alliance' : 'group');

/** Where a name goes on behind "of": "the Bank of Orla", "the Party for the Coast". */
const endBehindOf = (words: readonly Word[], to: number, runs: readonly { from: number; to: number }[]): number => {
  const joint = words[to]?.key ?? '';
  const from = words[to + 1]?.key === 'the' ? to + 2 : to + 1;
  const next = /^(?:of|for)$/u.test(joint) ? runs.find((run) => run.from === from) : undefined;
  return next ? next.to : to;
};

/** Letters in brackets straight behind a name. */
const acronymAt = (words: readonly Word[], at: number): { acronym?: string } => {
  const [open, letters, close] = words.slice(at, at + 3);
  return open?.text === '(' &&
    close?.text === ')' &&
    letters &&
    /^\p{Lu}[\p{Lu}\p{Ll}]{1,6}$/u.test(letters.text) &&
    /\p{Lu}$/u.test(letters.text)
    ? { acronym: letters.text }
    : {};
};

/** States by their names and adjectives, in key form, one word each. */
const STATE_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(DEMONYMS).flatMap(([state, adjectives]) => [state, ...adjectives].map((word) => [word.toLowerCase(), state] as const)),
);

/** "China’s trade ministry", "the French interior ministry": an authority without a name of its own. The government itself is the state. */
const findUnnamed = (text: string, words: readonly Word[]): readonly FoundBody[] =>
  words.flatMap(({ key, capital }, at): readonly FoundBody[] => {
    const state = capital ? STATE_OF.get(key.replace(/\./gu, '')) : undefined;
    if (state === undefined) return [];
    let to = at + 1;
    if (/^['’]s?$/u.test(words[to]?.text ?? '')) to += 1;
    const start = to;
    while (
      to < start + 3 &&
      words[to] &&
      !words[to]?.capital &&
      /^(?:NOUN|ADJ|PROPN)$/u.test(words[to]?.pos ?? '') &&
      !AUTHORITY_NOUNS.has(words[to]?.key ?? '')
    )
      to += 1;
    const noun = words[to];
    if (!noun || noun.capital || !/^(?:ministry|parliament|court|police|army|navy|military|treasury|embassy|cabinet)$/u.test(noun.key))
      return [];
    return [{ name: spell(text, words, at, to + 1), kind: 'office', state, hasThe: words[at - 1]?.key === 'the', from: at, to: to + 1 }];
  });

/** Words between a place and its council: "Orla town council". */
const PLACE_NOUNS = /^(?:city|town|county|district|island|village|borough|regional|municipal|parish)$/u;

/** "Orla town council", "Bergen Bay council": an authority of a place, with the place's name alone in capitals. */
const findCouncils = (text: string, words: readonly Word[], runs: readonly { from: number; to: number }[]): readonly FoundBody[] =>
  runs.flatMap(({ from, to }): readonly FoundBody[] => {
    // "the town council of Orla"
    if (
      words[from - 1]?.key === 'of' &&
      words[from - 2]?.key === 'council' &&
      words[from - 2]?.capital === false &&
      PLACE_NOUNS.test(words[from - 3]?.key ?? '')
    )
      return [{ name: spell(text, words, from - 3, to), kind: 'office', hasThe: words[from - 4]?.key === 'the', from: from - 3, to }];
    const end = PLACE_NOUNS.test(words[to]?.key ?? '') ? to + 1 : to;
    if (words[end]?.key !== 'council' || words[end]?.capital) return [];
    return [{ name: spell(text, words, from, end + 1), kind: 'office', hasThe: words[from - 1]?.key === 'the', from, to: end + 1 }];
  });

/** Nouns for bodies that go by what they are, without a capital: "the tram workers’ union", "the transport ministry". */
const UNNAMED =
  /^(?:union|federation|association|guild|club|ministry|department|authority|agency|commission|committee|board|court|chamber|institute|company|cooperative|society)$/u;

/** "the tram workers’ union": the words between "the" and the noun must say whose or what for. */
const findCommon = (text: string, words: readonly Word[]): readonly FoundBody[] =>
  words.flatMap(({ key, capital }, at): readonly FoundBody[] => {
    if (capital || !UNNAMED.test(key)) return [];
    let from = at;
    while (
      from > 0 &&
      at - from < 4 &&
      !words[from - 1]?.capital &&
      (words[from - 1]?.pos === 'NOUN' || (words[from - 1]?.pos === 'ADJ' && from < at) || /^['’]$/u.test(words[from - 1]?.text ?? ''))
    )
      from -= 1;
    const own = words.slice(from, at);
    const isSaid = own.some(({ pos }) => pos === 'NOUN') && !TITLE_ADJECTIVES.has(own[0]?.key ?? '') && words[from - 1]?.key === 'the';
    return isSaid ? [{ name: spell(text, words, from, at + 1), kind: kindOf(key), hasThe: true, isCommon: true, from, to: at + 1 }] : [];
  });

/** "the Liberal Democrats", "the Tories", "Labour": a party by its members. */
const isParty = (run: readonly Word[]): boolean => {
  const last = run.at(-1);
  if (!last || run.length > 3) return false;
  const isPlural = toSingular(last.key) !== last.key;
  if (run.length === 1 && PARTY_MEMBERS[last.key] !== undefined) return isPlural || last.key === 'gop';
  if (run.length === 1 && last.key === 'labor') return true;
  return (
    isPlural &&
    run.every(({ key }) =>
      [...PARTY_STEMS].some((stem) => stem === key || stem === toSingular(key) || (key.length > 2 && stem.startsWith(toSingular(key)))),
    )
  );
};

/** The bodies in the words of one sentence, in the order of the text; no two overlap. */
export const findBodies = (text: string, words: readonly Word[]): readonly FoundBody[] => {
  const runs = findRuns(text, words);
  const found: FoundBody[] = [...findUnnamed(text, words), ...findCouncils(text, words, runs)];
  found.push(...findCommon(text, words).filter((one) => !found.some((other) => other.from < one.to && one.from < other.to)));
  for (const run of runs) {
    let { from } = run;
    while (from < run.to - 1 && (TITLE_ADJECTIVES.has(words[from]?.key ?? '') || NOT_NOW.has(words[from]?.key ?? ''))) from += 1;
    if (found.some((other) => other.from < run.to && from < other.to)) continue;
    const own = words.slice(from, run.to);
    const hasThe = words[from - 1]?.key === 'the';
    const add = (to: number, kind: FoundBody['kind']): void => {
      found.push({ name: spell(text, words, from, to), kind, ...acronymAt(words, to), hasThe, from, to });
    };
    const noun = own.findLastIndex(({ key }) => isBodyNoun(key));
    const key = own[noun]?.key ?? '';
    const end = from + noun + 1;
    const joined = noun === own.length - 1 ? endBehindOf(words, end, runs) : end;
    if (noun > 0 || joined > end) add(joined, kindOf(key));
    else if (isParty(own)) add(run.to, 'group');
    else if (noun < 0 && FIRM_NOUNS.has(words[from - 1]?.key ?? '')) add(run.to, 'group');
  }
  return found.sort((a, b) => a.from - b.from);
};
