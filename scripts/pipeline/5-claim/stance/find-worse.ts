import type { Word } from '../words/words.ts';
import { type Find, indexOf, isEnded, turnedBy } from './comparison.ts';

/** "there are better ways than a canal", "railways matter far more than a canal": what comes off worse. */
export const findWorse: Find = (clauses, { mentions }) => {
  for (const clause of clauses) {
    const than = clause.words.findIndex(({ key }) => key === 'than');
    const better = clause.words.findLastIndex(
      ({ key }, at) =>
        at < than && at >= clause.cueLength && /^(?:better|more|rather|preferable|sooner|wiser|cheaper|fairer|safer)$/.test(key),
    );
    // "repairs instead of a canal"
    const instead = clause.words.findIndex(({ key }, at) => at > 0 && key === 'instead' && clause.words[at + 1]?.key === 'of');
    const left =
      instead < 0
        ? undefined
        : mentions.find(({ words }) => words.some((word) => indexOf(clause, word) > instead && indexOf(clause, word) <= instead + 5));
    if (left && !clause.isQuestion)
      return { sign: isEnded(clause, left, instead) ? left.sign : turnedBy(left.sign), words: clause.words.slice(instead, instead + 2) };
    // "more houses, not a canal"
    const not = clause.words.findIndex(
      ({ key }, at) => key === 'not' && /^(?:,|and|–|—)$/.test(clause.words[at - 1]?.key ?? '') && at > clause.cueLength + 2,
    );
    const isLeft = (word: Word): boolean => indexOf(clause, word) > not && indexOf(clause, word) <= not + 4;
    const unwanted = not < 0 || clause.isQuestion ? undefined : mentions.find(({ words }) => words.some(isLeft));
    const isPhrase =
      unwanted && clause.words.slice(not + 1).every(({ pos }) => pos !== 'VERB' && pos !== 'AUX') && clause.words[not + 1]?.pos !== 'ADP';
    // "he kept goats, not cable cars": told of what somebody does, and nothing is wanted.
    const isTold = clause.chunks.some(
      ({ kind, relation, verb, head }, at) =>
        kind === 'verb' &&
        /^(?:root|comp)$/.test(relation) &&
        at < clause.chunkOf(not) &&
        head >= clause.cueLength &&
        verb !== undefined &&
        !verb.modal &&
        !clause.idioms.some(
          ({ from, to, rows }) =>
            from < not && to > clause.cueLength && rows.some(({ role }) => /^(?:demand|attitude|quality|need|ready|commit)$/.test(role)),
        ),
    );
    if (
      unwanted &&
      !isTold &&
      isPhrase &&
      mentions.every(({ words }) => words.every((word) => indexOf(clause, word) < 0 || indexOf(clause, word) > not))
    )
      return { sign: unwanted.sign === 1 ? -1 : 1, words: clause.words.slice(not, not + 1) };
    if (better < 0) continue;
    const isMore =
      clause.words[better]?.key === 'more' &&
      !clause.words
        .slice(Math.max(0, better - 3), than)
        .some(
          ({ key, lemma }) =>
            /^(?:matter|important|urgent|useful|effective|sensible|need|needed|pressing)$/.test(lemma) ||
            /^(?:important|urgent)$/.test(key),
        );
    if (isMore || clause.words.slice(clause.cueLength, better).some(({ key }) => /^(?:no|not|nothing|n't|never)$/.test(key))) continue;
    const mention = mentions.find(({ words }) => words.some((word) => indexOf(clause, word) > than && indexOf(clause, word) <= than + 4));
    if (mention)
      return { sign: isEnded(clause, mention, than) ? mention.sign : turnedBy(mention.sign), words: clause.words.slice(better, than + 1) };
  }
  return undefined;
};
