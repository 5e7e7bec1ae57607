import type { Finding, PassageRule } from '../finding.ts';
import type { Clause } from '../parse/clause.ts';
import { trimEnd } from '../parse/find-clause-end.ts';
import { isSpeaker } from '../parse/is-speaker.ts';
import { nounPhraseAfter } from '../parse/noun-phrase-after.ts';
import { nounPhraseBefore } from '../parse/noun-phrase-before.ts';

const WORDS = new Set(['words', 'view', 'opinion', 'telling', 'account', 'judgement', 'judgment', 'estimation']);
const POSSESSIVE = new Set(['his', 'her', 'their']);

/** "The plan is dead, in the words of Vane." */
const findClosing = ({ passage, start, end }: Clause): Finding | undefined => {
  const { words } = passage;
  const at = words.findIndex(
    ({ lower, quoted }, index) =>
      index > start + 1 &&
      index < end - 4 &&
      lower === 'in' &&
      !quoted &&
      words[index + 1]?.lower === 'the' &&
      WORDS.has(words[index + 2]?.lower ?? '') &&
      words[index + 3]?.lower === 'of' &&
      /^[,”"’']$/u.test(words[index - 1]?.text ?? ''),
  );
  const source = at < 0 ? undefined : nounPhraseAfter(words, at + 4, end);
  const content = trimEnd(words, { start, end: at });
  if (!source || content.end <= content.start || !isSpeaker(words, source, 'reporting', 'say')) return undefined;
  return { source: [source], cue: [{ start: at, end: at + 4 }], content: [content] };
};

/** "In Vane’s words, the plan is dead." and "In the words of Vane, …" at the head of a sentence. */
export const inWordsOf: PassageRule = {
  name: 'in-words-of',
  find: ({ words }, clauses) =>
    clauses.flatMap((clause): Finding[] => {
      const { start, end } = clause;
      const closing = findClosing(clause);
      if (closing) return [closing];
      if (words[start]?.lower !== 'in' || words[start]?.quoted) return [];
      const comma = words.findIndex(({ text }, index) => index > start && index < Math.min(end, start + 14) && text === ',');
      if (comma < 0) return [];
      const noun = words.findIndex(({ lower }, index) => index > start && index < comma && WORDS.has(lower));
      if (noun < 0) return [];
      const owner = words[noun - 1];
      const source =
        words[noun + 1]?.lower === 'of'
          ? nounPhraseAfter(words, noun + 2, comma)
          : owner?.lower === "'s" || owner?.lower === "'"
            ? nounPhraseBefore(words, noun - 1, start + 1)
            : owner && POSSESSIVE.has(owner.lower)
              ? { start: noun - 1, end: noun }
              : undefined;
      const content = trimEnd(words, { start: comma + 1, end });
      if (!source || content.end <= content.start) return [];
      const isOwner = POSSESSIVE.has(words[source.start]?.lower ?? '') || isSpeaker(words, source, 'reporting', 'say');
      const cue = source.start > noun ? { start, end: noun + 2 } : { start: noun, end: noun + 1 };
      return isOwner ? [{ source: [source], cue: [cue], content: [content] }] : [];
    }),
};
