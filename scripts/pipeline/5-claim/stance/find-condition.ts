import { makePhraseIndex } from '../words/phrase-index.ts';
import { toKey, toSingular } from '../words/to-key.ts';
import type { Word } from '../words/words.ts';

/** What opens a condition: "if", "provided that". */
const CONDITIONS: readonly string[] = [
  'if', 'only if', 'unless', 'provided', 'provided that', 'providing', 'as long as', 'so long as', 'on condition that', 'on the condition that', 'on condition of', 'on one condition', 'conditional on', 'contingent on', 'subject to', 'in the event of', 'in the event that', 'in case of', 'in exchange for', 'in return for', 'only after', 'only when',
  'only once', 'only with', 'once', 'as soon as', 'when', 'should', 'depending on', 'assuming', 'on the understanding that', 'not before', 'not until', 'but only',
]; // biome-ignore format: a word list

/** A condition in a statement: from its opening word to the end of its clause. */
export interface Condition {
  opener: string;
  from: number;
  to: number;
}

const index = makePhraseIndex(
  CONDITIONS.map((phrase) => ({ key: toKey(phrase), value: phrase })),
  ({ key }) => [key],
  ({ key }, part) => key === part,
);

/** "should" and "when" open a condition only in front of a subject; "provided" only after a comma or before "that". */
const opens = (words: readonly Word[], from: number, opener: string): boolean => {
  const next = words[from + 1];
  const before = words[from - 1];
  if (opener === 'should')
    return next?.pos === 'DET' || (/^(?:PROPN|PRON)$/.test(next?.pos ?? '') && !/^(?:NOUN|PRON|PROPN)$/.test(before?.pos ?? ''));
  // "if anything", "if possible": a way of speaking.
  if (opener === 'if' && /^(?:anything|ever|any|not|possible|necessary|so|need|nothing|at)$/.test(next?.key ?? '')) return false;
  // "even if", "what if", "as if": nothing depends on it.
  if (/^(?:even|what|as)$/.test(before?.key ?? '')) return false;
  // "once described", "when it was shown in March": told of a time that is over.
  if ((opener === 'once' || opener === 'when') && !/^(?:DET|PROPN|PRON|NOUN|ADJ)$/.test(next?.pos ?? '')) return false;
  if (
    opener === 'when' &&
    words
      .slice(from + 1, from + 8)
      .some(
        ({ key, lemma, pos }) =>
          key !== lemma && (pos === 'VERB' || pos === 'AUX') && /(?:ed|was|were|had|did|came|took|made|said)$/.test(key),
      )
  )
    return false;
  // "would agree to it provided a date was fixed", not "the town provided a bus".
  if (opener === 'provided' || opener === 'providing')
    return (
      before?.key === ',' ||
      (/^(?:DET|PRON)$/.test(next?.pos ?? '') &&
        /^(?:NOUN|PROPN|ADV)$/.test(before?.pos ?? '') &&
        words.slice(0, from).some(({ pos }) => pos === 'VERB'))
    );
  // "as long as I live", "as long as she is in office": never, and no condition.
  const after = words
    .slice(from + 3, from + 8)
    .map(({ key }) => key)
    .join(' ');
  return (
    !/^(?:as|so) long as$/.test(opener) ||
    !/^(?:i|he|she|we|they) (?:(?:am|is|was|are|were|'m) (?:alive|here|there|in|mayor|minister|president|governor|premier|chancellor|king|queen)|live|lives|lived|hold|holds|held|have a|has a|had a|draw|can) ?/.test(
      `${after} `,
    )
  );
};

/** Finds the conditions of a run of words. A condition ends at a comma, a stop or "then". */
export const findConditions = (words: readonly Word[]): Condition[] => {
  const found: Condition[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const hit = index(words, at)[0];
    if (!hit || !opens(words, at, hit.value)) continue;
    const end = words.findIndex(({ key }, own) => own >= hit.to && /^(?:[,;.:!?–—]|then|but)$/.test(key));
    found.push({ opener: hit.value, from: at, to: end < 0 ? words.length : end });
    at = (end < 0 ? words.length : end) - 1;
  }
  return found;
};

/**
 * Whether a position contains a condition already: at least half of the condition's nouns, names and
 * verbs stand in the position's text or keywords. "once a peace deal is signed" adds nothing to a
 * position that says so.
 */
export const isContained = (words: readonly Word[], { opener, from, to }: Condition, vocabulary: ReadonlySet<string>): boolean => {
  const own = words
    .slice(from + toKey(opener).length, to)
    .filter(({ pos }) => pos === 'NOUN' || pos === 'PROPN' || pos === 'VERB' || pos === 'ADJ');
  if (own.length === 0) return true;
  const known = own.filter(({ key, lemma }) => [key, lemma, toSingular(key)].some((form) => vocabulary.has(form)));
  return known.length * 2 >= own.length;
};
