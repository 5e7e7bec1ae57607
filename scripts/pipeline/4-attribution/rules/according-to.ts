import { DOCUMENTS, SPEAKERS } from '../../../../src/language/en/speech/speaker-lexicon.ts';
import type { Finding, PassageRule } from '../finding.ts';
import type { Clause } from '../parse/clause.ts';
import { trimEnd } from '../parse/content/find-clause-end.ts';
import { nounPhraseAfter, withModifier } from '../parse/noun-phrase/noun-phrase-after.ts';
import type { Range } from '../parse/passage/passage.ts';
import type { Word } from '../parse/passage/word.ts';

/** What things go by, not what somebody says. */
const NO_SOURCES = new Set([
  'rules',
  'rule',
  'timetable',
  'schedule',
  'needs',
  'need',
  'size',
  'age',
  'weight',
  'taste',
  'standards',
  'instructions',
]);

/** "according to polls": words up to the next mark or preposition, where wink-nlp sees no noun. */
const untagged = ({ passage, end }: Clause, at: number): Range | undefined => {
  let stop = at;
  while (stop < end && stop < at + 6 && passage.words[stop]?.pos !== 'PUNCT' && passage.words[stop]?.pos !== 'ADP') stop += 1;
  if (stop === at) return undefined;
  // "figures **from the operator**"
  const giver = /^(?:from|by)$/u.test(passage.words[stop]?.lower ?? '') ? nounPhraseAfter(passage.words, stop + 1, end) : undefined;
  return { start: at, end: giver?.end ?? stop };
};

/** "according to rank", "according to plan": a bare noun is what a thing goes by. */
const isStandard = (words: readonly Word[], { start, end }: Range): boolean => {
  const word = words[end - 1];
  if (!word || NO_SOURCES.has(word.lower)) return true;
  const isBare = end - start === 1 && word.pos !== 'PROPN' && /^\p{Ll}+$/u.test(word.text) && !/(?:s|ing)$/u.test(word.text);
  return isBare && !SPEAKERS.has(word.lower) && (word.lower === 'plan' || !DOCUMENTS.has(word.lower));
};

/** "the operator**, HWO**.": a name between a comma and the end of the sentence. */
const withName = (words: readonly Word[], range: Range, end: number): Range => {
  const from = range.end + 1;
  const isName =
    words[range.end]?.text === ',' && words.slice(from, end).every(({ pos, text }) => pos === 'PROPN' && /^\p{Lu}/u.test(text));
  return isName && from < end && end - from <= 4 ? { start: range.start, end } : range;
};

/** The source after "according to", with an apposition that a comma closes. */
const sourceAt = (clause: Clause, at: number): Range | undefined => {
  const { words } = clause.passage;
  const bare = nounPhraseAfter(words, at, clause.end);
  if (!bare) {
    const range = untagged(clause, at);
    return range && withName(words, range, clause.end);
  }
  const phrase = withName(words, withModifier(words, bare, clause.end), clause.end);
  const last = words[phrase.end];
  return last?.lower === "'s" ? { start: phrase.start, end: phrase.end + 1 } : phrase;
};

/** Index of the comma after which what is said begins: past "who runs the yard" and "the mayor"; -1 where none comes. */
const afterAside = ({ passage, end, context }: Clause, from: number): number => {
  const { words } = passage;
  const commaFrom = (at: number): number => words.findIndex(({ text }, index) => index >= at && index < end && text === ',');
  const first = commaFrom(from);
  const second = first < 0 ? -1 : commaFrom(first + 1);
  if (second < 0) return first;
  const isRelative = /^(?:who|which|whose)$/u.test(words[first + 1]?.lower ?? '');
  const isName = first === from && nounPhraseAfter(words, first + 1, second)?.end === second;
  const isVerbAfter = context.groups.some((group) => group.start > second && (group.form === 'finite' || group.form === 'past'));
  return isRelative || (isName && isVerbAfter && words[first - 1]?.pos === 'PROPN') ? second : first;
};

/** "The fare, according to Vane, will rise": what goes on after the source, where no verb stands before it. */
const restAfter = ({ start, end, passage, context }: Clause, at: number, source: Range): Range | undefined => {
  const { words } = passage;
  const isVerb = (from: number, to: number): boolean =>
    context.groups.some((group) => group.start >= from && group.end <= to && (group.form === 'finite' || group.form === 'past'));
  if (words[at - 1]?.text !== ',' || words[source.end]?.text !== ',' || isVerb(start, at) || !isVerb(source.end, end)) return undefined;
  const range = trimEnd(words, { start: source.end + 1, end });
  return range.end > range.start ? range : undefined;
};

/** "According to Vane, fares rise." "Fares rise, according to Vane." and "The fare, according to Vane, will rise." */
export const accordingTo: PassageRule = {
  name: 'according-to',
  find: (passage, clauses) =>
    clauses.flatMap((clause): Finding[] => {
      const { words } = passage;
      const findings: Finding[] = [];
      for (let at = clause.start; at < clause.end - 2; at += 1) {
        if (words[at]?.lower !== 'according' || words[at + 1]?.lower !== 'to' || words[at]?.quoted) continue;
        const source = sourceAt(clause, at + 2);
        if (!source || isStandard(words, source)) continue;
        // "reported that, according to Vane, fares rise"
        const lead = words[at - 1]?.text === ',' ? at - 2 : at - 1;
        const isFirst = at <= clause.start + 1 || words[lead]?.lower === 'that';
        const rest = isFirst ? undefined : restAfter(clause, at, source);
        let content: Range;
        if (isFirst) {
          const comma = afterAside(clause, source.end);
          content = { start: (comma < 0 ? source.end : comma) + 1, end: clause.end };
        } else {
          content = { start: clause.start, end: words[at - 1]?.text === ',' ? at - 1 : at };
        }
        const range = trimEnd(words, content);
        if (range.end > range.start)
          findings.push({ source: [source], cue: [{ start: at, end: at + 2 }], content: [range, ...(rest ? [rest] : [])] });
      }
      return findings;
    }),
};
