import type { Finding, PassageRule } from '../finding.ts';
import type { Clause } from '../parse/clause.ts';
import { trimEnd } from '../parse/content/find-clause-end.ts';
import { nounPhraseAfter } from '../parse/noun-phrase/noun-phrase-after.ts';
import { nounPhraseBefore } from '../parse/noun-phrase/noun-phrase-before.ts';
import type { Passage, Range } from '../parse/passage/passage.ts';
import { isSpeaker } from '../parse/source/is-speaker.ts';

const WORDS = new Set(['words', 'view', 'opinion', 'telling', 'account', 'judgement', 'judgment', 'estimation']);
const POSSESSIVE = new Set(['his', 'her', 'their']);

/** "in the words of Vane", "in Vane’s words", "in her view", at `at`: whose words they are, and where the phrase ends. */
const ownerAt = ({ words }: Passage, at: number, end: number): { source: Range; end: number } | undefined => {
  if (words[at]?.lower !== 'in' || words[at]?.quoted) return undefined;
  if (words[at + 1]?.lower === 'the' && WORDS.has(words[at + 2]?.lower ?? '') && words[at + 3]?.lower === 'of') {
    const source = nounPhraseAfter(words, at + 4, end);
    return source && { source, end: source.end };
  }
  const noun = words.findIndex(({ lower }, index) => index > at + 1 && index < Math.min(end, at + 9) && WORDS.has(lower));
  const owner = words[noun - 1]?.lower ?? '';
  if (noun === at + 2 && POSSESSIVE.has(owner)) return { source: { start: noun - 1, end: noun }, end: noun + 1 };
  const source = owner === "'s" || owner === "'" ? nounPhraseBefore(words, noun - 1, at + 1) : undefined;
  return source?.start === at + 1 ? { source, end: noun + 1 } : undefined;
};

/** "The plan is dead, in the words of Vane", "The plan is, in Vane’s view, dead." */
const findLater = ({ passage, start, end }: Clause): Finding | undefined => {
  const { words } = passage;
  for (let at = start + 2; at < end - 2; at += 1) {
    if (words[at]?.lower !== 'in') continue;
    const owner = /^[,”"’']$/u.test(words[at - 1]?.text ?? '') ? ownerAt(passage, at, end) : undefined;
    if (!owner || (owner.end < end && words[owner.end]?.text !== ',')) continue;
    const { source } = owner;
    if (!POSSESSIVE.has(words[source.start]?.lower ?? '') && !isSpeaker(words, source, 'reporting', 'say')) continue;
    const rest = trimEnd(words, { start: owner.end + 1, end });
    const content = [trimEnd(words, { start, end: at }), ...(rest.end > rest.start ? [rest] : [])];
    const cue = source.end === owner.end ? { start: at, end: source.start } : { start: source.end, end: owner.end };
    return { source: [source], cue: [cue], content };
  }
  return undefined;
};

/** "In Vane’s words, the plan is dead." and "In the words of Vane, …" at the head of a sentence. */
export const inWordsOf: PassageRule = {
  name: 'in-words-of',
  find: ({ words }, clauses) =>
    clauses.flatMap((clause): Finding[] => {
      const { start, end } = clause;
      const later = findLater(clause);
      if (later) return [later];
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
