import { articleOf } from '../article-of.fixture.ts';
import { splitSentences } from '../split-sentences.ts';
import type { ClauseWord, Idiom } from './chunk.ts';
import { mendParts } from './mend-parts.ts';
import { parseClauses } from './parse-clauses.ts';

/** Verbs and idioms that the tests know, as a lexicon would give them. */
const VERBS = ['reject', 'want', 'close', 'hurt', 'say', 'tell', 'call', 'oppose', 'change', 'prolong', 'back'];
const IDIOMS: Readonly<Record<string, Idiom['kind']>> = {
  reckless: 'predicate',
  unfair: 'predicate',
  wrong: 'predicate',
  ready: 'predicate',
};

/** For tests: the base form of a verb that they know. */
export const baseOf = ({ key, lemma }: ClauseWord): string | undefined =>
  VERBS.find((verb) => verb === lemma || verb === key || `${verb}d` === key || `${verb}ed` === key || `${verb}s` === key);

/** For tests: the words of a sentence, tagged. */
export const wordsOf = (sentence: string): ClauseWord[] => {
  const { text } = articleOf(sentence);
  const tokens = splitSentences(articleOf(sentence)).flatMap((own) => own.tokens);
  return tokens.map(({ span, lemma, pos, quoted }) => ({ span, key: text.slice(span.start, span.end).toLowerCase(), lemma, pos, quoted }));
};

/** For tests: each chunk of a sentence that hangs on another: `words < head of its governor relation`. */
export const tied = (sentence: string): string[] => {
  const words = mendParts(wordsOf(sentence), baseOf);
  const idioms = words.flatMap(({ key }, at): Idiom[] => {
    const kind = IDIOMS[key];
    return kind ? [{ from: at, to: at + 1, kind, takes: false }] : [];
  });
  const { chunks } = parseClauses(words, idioms);
  return chunks.flatMap(({ from, to, governor, relation, negator }) => {
    const head = words[chunks[governor]?.head ?? -1];
    const own = words
      .slice(from, to)
      .map(({ key }) => key)
      .join(' ');
    return head ? [`${own} < ${head.key} ${relation}${negator >= 0 ? ' not' : ''}`] : [];
  });
};
