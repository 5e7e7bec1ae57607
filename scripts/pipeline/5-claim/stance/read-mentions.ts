import type { ClauseWord } from '../../3-sentence/clauses/chunk.ts';
import type { Word } from '../words/words.ts';
import { findPronouns } from './anaphor.ts';
import { indexOf } from './comparison.ts';
import { findConditions, isContained } from './find-condition.ts';
import type { Mention, Statement } from './mention.ts';
import type { PositionFacts } from './position-facts.ts';
import { readStatement, type StanceClause } from './statement.ts';
import { type Found, findReferent, findWay } from './way/find-way.ts';
import type { Surroundings } from './way/state.ts';
import type { Sides } from './way/whose.ts';

/** A sentence that says something of the matter, and what. */
export interface Seen {
  clause: StanceClause;
  found: Found;
  /** Whether a pronoun of a later sentence stands for the matter. */
  isGoingOn: boolean;
}

/** "talked about the canal, and would vote against it": what a later clause of the sentence says of an "it" that stands for the matter, or for the act upon it. */
const findBehind = (
  { places, sign, stands, acts }: { places: readonly number[]; sign: 1 | -1; stands: Mention['stands']; acts: readonly number[] },
  around: Surroundings,
): Found | undefined => {
  if (stands || acts.length > 0) return undefined;
  const { words } = around.clause;
  const last = Math.max(...places);
  const joint = words.findIndex(({ key }, at) => at > last && /^(?:and|but|so|that|,)$/.test(key));
  const pointer = words.findIndex(({ key, pos }, at) => at > joint && /^(?:it|them)$/.test(key) && pos === 'PRON');
  if (joint < 0 || pointer < 0) return undefined;
  const way = findWay([pointer], findReferent(places, sign, around) ?? sign, around);
  // "was considered, but they had shelved it": what somebody did is told.
  return way?.nature === 'stance' && !/^(?:doing|ending|standing|failing)$/.test(way.row) ? way : undefined;
};

/** Reads the sentences that name the matter, and those behind them that go on with "this" or "it". */
export const readMentions = (clauses: readonly StanceClause[], { mentions, facts, sides }: Statement): Seen[] => {
  const isOwnWord = (word: ClauseWord | undefined): boolean =>
    word !== undefined &&
    [word.lemma, word.key].some(
      (form) =>
        facts.vocabulary.has(form) || facts.vocabulary.has(form.replace(/iz/g, 'is')) || facts.vocabulary.has(form.replace(/is/g, 'iz')),
    );
  let last: 1 | -1 | undefined;
  return clauses.flatMap((clause): Seen[] => {
    const isContrary = (word: ClauseWord | undefined): boolean =>
      word !== undefined && (facts.contrary.has(word.key) || facts.contrary.has(word.lemma));
    const around = { clause, sides, isOwnWord, isContrary, direction: facts.direction };
    const isActed = (way: Found): boolean =>
      clause.idioms.some(({ from, rows }) => way.passed.includes(from) && rows.some(({ kind, role }) => kind === 'verb' && role === 'end'));
    const own = mentions.flatMap(({ words, sign, acts, stands, isChanged = false }) => {
      const places = words.map((word) => indexOf(clause, word)).filter((place) => place >= 0);
      return places.length > 0 ? [{ places, sign, stands, isChanged, acts: acts.map((word) => indexOf(clause, word)) }] : [];
    });
    const [first] = own;
    if (first) {
      last = first.sign;
      const found = own.flatMap(({ places, sign, acts, stands, isChanged }) => {
        const way = findWay(places, sign, { ...around, isChanged });
        if (way && stands && isActed(way) !== (stands === 'either')) return [];
        return way && (acts.length === 0 || acts.some((act) => way.passed.includes(act))) ? [way] : [];
      });
      if (found.length > 0) return found.map((way) => ({ clause, found: way, isGoingOn: false }));
      const ways = own.flatMap((mention) => findBehind(mention, around) ?? []).slice(0, 1);
      return ways.map((way) => ({ clause, found: way, isGoingOn: true }));
    }
    const sign = last;
    const pointers = clause.isFirst || sign === undefined ? [] : findPronouns(clause.words).map((word) => indexOf(clause, word));
    if (sign === undefined || pointers.length === 0) {
      last = undefined;
      return [];
    }
    const way = pointers.map((pointer) => findWay([pointer], sign, around)).find((found) => found !== undefined);
    return way ? [{ clause, found: way, isGoingOn: true }] : [];
  });
};

/** The condition of the sentence that the position does not contain, and that does not name the matter itself. */
export const conditionOf = ({ clause, found }: Seen, { facts, mentions }: Statement): readonly Word[] => {
  const own = clause.words.slice(clause.cueLength);
  const matter = new Set(mentions.flatMap(({ words }) => words.map(({ span }) => span.start)));
  const open = findConditions(own).find((one) => {
    const inside = own.slice(one.from, one.to);
    const decides = found.from - clause.cueLength < one.to && found.to - clause.cueLength > one.from;
    return !decides && !isContained(own, one, facts.vocabulary) && !inside.some(({ span }) => matter.has(span.start));
  });
  return open ? own.slice(open.from, open.to) : [];
};

/** The words that gave a reading: those of the statement, else of its cue. */
export const wordsOf = ({ clause, found }: Seen): readonly Word[] => {
  const words = clause.words.slice(found.from, found.to);
  const own = words.filter((_, at) => found.from + at >= clause.cueLength);
  return own.length > 0 ? own : words;
};

/** What the next statement points back to, after a run of words that names the matter: 1 the position, -1 its contrary; undefined where they name the bare matter. */
export const readReferent = (
  words: readonly Word[],
  mentions: readonly Mention[],
  facts: PositionFacts,
  sides: Sides,
): 1 | -1 | undefined => {
  const clauses = readStatement([], words, new Set(mentions.flatMap((mention) => mention.words)));
  for (const clause of clauses.toReversed())
    for (const { words: own, sign } of mentions) {
      const places = own.map((word) => indexOf(clause, word)).filter((place) => place >= 0);
      if (places.length > 0)
        return findReferent(places, sign, {
          clause,
          sides,
          isOwnWord: (word) => word !== undefined && facts.vocabulary.has(word.lemma),
          isContrary: (word) => word !== undefined && facts.contrary.has(word.lemma),
          direction: facts.direction,
        });
    }
  return undefined;
};
