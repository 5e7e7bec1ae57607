import type { Word } from '../words/words.ts';
import { type Find, indexOf, isEnded, turnedBy, type Verdict } from './comparison.ts';
import { findWorse } from './find-worse.ts';
import type { StanceClause } from './statement.ts';
import { turn } from './way/state.ts';

/** "A canal? Never.", "Dig it? Not with us.": a short question that names the matter, with its answer. */
const findAnswer: Find = (clauses, { mentions }) => {
  for (const [at, clause] of clauses.entries()) {
    const answer = clauses[at + 1];
    if (!clause.isQuestion || !answer || clause.words.length > 12) continue;
    const mention = mentions.find(({ words }) => words.some((word) => indexOf(clause, word) >= 0));
    const opening = answer.words
      .slice(0, 2)
      .map(({ key }) => key)
      .join(' ');
    const sign = /^(?:no|never|not|nonsense|rubbish|absolutely not|certainly not|over my|forget it)\b/.test(opening)
      ? -1
      : /^(?:yes|absolutely|certainly|gladly|of course|why not)\b/.test(opening)
        ? 1
        : undefined;
    if (mention && sign)
      return {
        sign: turn(mention.sign, isEnded(clause, mention, 0) ? turnedBy(sign) : sign) === 1 ? 1 : -1,
        words: answer.words.slice(0, 2),
      };
  }
  return undefined;
};

/** "would rather fill it than dig it": what is preferred, and what it is preferred to. */
const findPreference: Find = (clauses, { mentions }) => {
  for (const clause of clauses) {
    const rather = clause.words.findIndex(
      ({ key }, at) => /^(?:rather|sooner)$/.test(key) && /^(?:would|'d|will)$/.test(clause.words[at - 1]?.key ?? ''),
    );
    const than = clause.words.findIndex(({ key }, at) => at > rather && key === 'than');
    if (rather < 0 || than < rather + 2) continue;
    const places = mentions
      .flatMap((mention) => mention.words.map((word) => ({ mention, sign: mention.sign, at: indexOf(clause, word) })))
      .filter(({ at }) => at > rather);
    const [first] = places;
    if (!first) continue;
    const isLess = places.every(({ at }) => at > than);
    if (!isLess && !places.every(({ at }) => at < than)) continue;
    const isEnd = isEnded(clause, first.mention, isLess ? than : rather, isLess ? undefined : than);
    return { sign: isLess !== isEnd ? turnedBy(first.sign) : first.sign, words: clause.words.slice(rather, rather + 1) };
  }
  return undefined;
};

const FINE =
  /^(?:fine|manage|happily|better|happier|safer|richer|live|quieter|cleaner|healthier|wealthier|stronger|freer|fairer|calmer|wiser)$/;

const LOST =
  /^(?:cannot|can't|not|n't|no|nothing|never|nobody|fall|lose|die|suffer|collapse|fail|worse|end|ruin|struggle|defenseless|defenceless|doomed|lost|impossible|vanish|perish|starve|bankrupt|stagnate|decline|close|trouble|chaos|crisis|catastrophe|disaster)$/;

/** "the sooner the canal is dug, the better" */
const findSooner: Find = (clauses, { mentions }) => {
  for (const { words, idioms, chunks } of clauses) {
    const sooner = words.findIndex(({ key }, at) => /^(?:sooner|quicker|faster|earlier)$/.test(key) && words[at - 1]?.key === 'the');
    const better = words.findIndex(({ key }, at) => at > sooner && key === 'better' && words[at - 1]?.key === 'the');
    if (sooner < 0 || better < 0) continue;
    const inside = words.slice(sooner, better);
    const isTold = idioms.some(
      ({ from, rows }) =>
        from > sooner && from < better && rows.some(({ kind, role }) => kind === 'verb' && /^(?:end|do|fare)$/.test(role)),
    );
    const mention = mentions.find(({ words: own }) => own.some(({ span }) => inside.some((word) => word.span.start === span.start)));
    const isEnd =
      idioms.some(
        ({ from, kind, rows }) =>
          kind === 'verb' &&
          from > sooner &&
          from < better &&
          rows.some(({ role, sign }) => role === 'end' || (role === 'fare' && sign === -1)),
      ) || inside.some(({ key }) => key === 'gone');
    if (mention && isTold && chunks.length > 0)
      return { sign: isEnd === (mention.sign === 1) ? -1 : 1, words: words.slice(sooner, sooner + 1) };
  }
  return undefined;
};

/** The clause in which "without" stands: where it opens one, with the clause behind the next comma. */
const clauseAround = (words: readonly Word[], place: number): [from: number, to: number] => {
  const isMark = ({ key }: Word, at: number): boolean => key === ',' || (key === 'that' && /^(?:and|but)$/.test(words[at - 1]?.key ?? ''));
  const from = words.findLastIndex((word, at) => at < place && isMark(word, at)) + 1;
  const first = words.findIndex((word, at) => at > place && isMark(word, at));
  if (place - from > 1 || first < 0) return [from, first < 0 ? words.length : first];
  const next = words.findIndex((word, at) => at > first && isMark(word, at));
  return [from, next < 0 ? words.length : next];
};

/** "cannot survive without a canal", "would be better off without one": what the lack of it means. */
const findLack: Find = (clauses, { mentions }) => {
  for (const clause of clauses) {
    const without = clause.words.findIndex(({ key }) => key === 'without');
    const mention = mentions.find(({ words }) =>
      words.some((word) => indexOf(clause, word) > without && indexOf(clause, word) <= without + 5),
    );
    if (without < 0 || !mention || clause.isQuestion || mention.words.some((word) => word.key === 'without')) continue;
    const own = clause.words.slice(clause.cueLength);
    const place = without - clause.cueLength;
    const [from, to] = clauseAround(own, place);
    const clauseWords = own.filter((_, at) => at >= from && at < to && (at < place || at > place + 1));
    const isOff = clauseWords.some(({ key }, at) => key === 'better' && clauseWords[at + 1]?.key === 'off');
    const isFine =
      isOff ||
      (clauseWords.some(({ key, lemma }) => FINE.test(key) || FINE.test(lemma)) &&
        clauseWords.some(({ key }) => /^(?:can|could|would|will)$/.test(key)) &&
        !clauseWords.some(({ key }) => /^(?:not|n't|cannot|never)$/.test(key)));
    if (isFine) return { sign: mention.sign === 1 ? -1 : 1, words: own.slice(place, place + 1) };
    const lost = clauseWords.find(({ key, lemma }) => LOST.test(key) || LOST.test(lemma));
    const isModal = clauseWords.some(({ key }) => /^(?:can|could|would|will|cannot|wo|ca|there)$/.test(key));
    if (lost && isModal) return { sign: mention.sign, words: own.slice(place, place + 1) };
  }
  return undefined;
};

const isShut = ({ words }: StanceClause): boolean => words.some(({ key }) => /^(?:close|shut|go|end|die|leave)$/.test(key));

/** "over my dead body": what comes so, comes not with the one who speaks. */
const findOverBody: Find = (clauses, { mentions }) => {
  for (const [at, clause] of clauses.entries()) {
    const over = clause.words.findIndex(
      ({ key }, own) => key === 'over' && /^dead bod(?:y|ies)$/.test(`${clause.words[own + 2]?.key} ${clause.words[own + 3]?.key}`),
    );
    if (over < 0) continue;
    for (const near of [clause, clauses[at - 1]]) {
      const mention = near && mentions.find(({ words }) => words.some((word) => indexOf(near, word) >= 0));
      if (near && mention)
        return {
          sign: isEnded(near, mention, near.cueLength) || isShut(near) ? mention.sign : turnedBy(mention.sign),
          words: clause.words.slice(over, over + 4),
        };
    }
  }
  return undefined;
};

const COMPARISONS: readonly { rule: 'answer' | 'preference' | 'lack'; find: Find }[] = [
  { rule: 'answer', find: findOverBody },
  { rule: 'answer', find: findAnswer },
  { rule: 'preference', find: findPreference },
  { rule: 'preference', find: findWorse },
  { rule: 'preference', find: findSooner },
  { rule: 'lack', find: findLack },
];

/** Finds what a whole sentence weighs the matter against: a question with its answer, what is preferred, what would be without it. The first that is met. */
export const findComparison: (...of: Parameters<Find>) => (Verdict & { rule: string }) | undefined = (clauses, statement) => {
  for (const { rule, find } of COMPARISONS) {
    const found = find(clauses, statement);
    if (found) return { ...found, rule };
  }
  return undefined;
};
