import { SPEAKERS } from '../../../../src/language/en/speech/speaker-lexicon.ts';
import type { Finding, PassageRule } from '../finding.ts';
import type { Clause } from '../parse/clause.ts';
import { trimEnd } from '../parse/content/find-clause-end.ts';
import { nounPhraseAfter } from '../parse/noun-phrase/noun-phrase-after.ts';
import type { Passage, Range } from '../parse/passage/passage.ts';
import type { Word } from '../parse/passage/word.ts';
import { isSpeaker } from '../parse/source/is-speaker.ts';

/** Words before a colon that label the text. */
const LABELS = new Set(
  'note|update|correction|editor’s note|photo|image|video|source|sources|read more|related|watch|summary|analysis|opinion|exclusive|breaking|live|the latest|fact check|poll|q|a|question|answer|advertisement|tags|topics|warning|spoiler|fact|facts|result|results|score|price|date|where|when|what|who|why|how|weather|claim|verdict|more|background|factbox|listen|also read|clarification|disclosure|disclaimer|caption|credit|timeline|takeaways|key points|context|bottom line|the bottom line|our view|recap|reminder|contact|address|location|venue|format|rating'.split(
    '|',
  ),
);

/** "VANE", "MS. VANE": how transcripts name who speaks. */
const isCapitals = (words: readonly Word[]): boolean =>
  words.some(({ text }) => /^\p{Lu}{2}/u.test(text)) && words.every(({ text }) => !/\p{Ll}/u.test(text));

/** The name before a colon at `start`, or undefined where none stands there. */
const nameAt = ({ words }: Passage, start: number, end: number): Range | undefined => {
  let stop = start;
  while (stop < Math.min(start + 6, end) && words[stop]?.text !== ':') stop += 1;
  if (words[stop]?.text !== ':' || stop === start) return undefined;
  if (isCapitals(words.slice(start, stop))) return { start, end: stop };
  const name = nounPhraseAfter(words, start, Math.min(start + 8, end));
  return name && words[name.end]?.text === ':' ? name : undefined;
};

const isLabel = ({ words }: Passage, { start, end }: Range): boolean =>
  LABELS.has(
    words
      .slice(start, end)
      .map(({ lower }) => lower)
      .join(' '),
  );

/** "Little Help for Small Ports: the board…": a heading at the head of its paragraph, which names nobody. */
const isRunInHeading = ({ words }: Passage, { start, end }: Range): boolean => {
  const own = words.slice(start, end);
  const isOffice = own.some(({ lower, lemma }) => SPEAKERS.has(lower) || SPEAKERS.has(lemma));
  return !isOffice && (own.length > 4 || own.some(({ lower }) => /^(?:for|on|with|in|at|to|from|about|over|against)$/u.test(lower)));
};

/** True where words after the colon make a statement: a quotation, or a clause. In a transcript anything does. */
const isSaid = (passage: Passage, clauses: readonly Clause[], name: Range, end: number): boolean => {
  const { words } = passage;
  if (isCapitals(words.slice(name.start, name.end)) && words.length > name.end + 1) return words[name.end + 1]?.text !== '';
  if (words[name.end + 1]?.quoted === false && words[name.end + 2]?.quoted === true) return true;
  return clauses.some(({ context }) =>
    context.groups.some(({ start, form }) => start > name.end && start < end && form !== 'ing' && form !== 'infinitive'),
  );
};

/** "Vane: fares must rise.", "VANE: Yes. COLE: No." A name and a colon at the head of a block, as in transcripts; what follows is said up to the next name in capitals, or to the block's end. */
export const colonSpeaker: PassageRule = {
  name: 'colon-speaker',
  find: (passage, clauses) => {
    const { words, quotations } = passage;
    const turns = clauses.flatMap(({ start, end }): Range[] => {
      const name = nameAt(passage, start, end);
      return name && (start === 0 || (!words[start]?.quoted && isCapitals(words.slice(name.start, name.end)))) ? [name] : [];
    });
    if (turns[0]?.start !== 0) return [];
    return turns.flatMap((name, index): Finding[] => {
      const end = turns[index + 1]?.start ?? words.length;
      if (isLabel(passage, name) || end < name.end + 3) return [];
      // "The Post quotes Vane: …": wink-nlp takes the verb for a noun.
      if (words.slice(name.start, name.end).some(({ lower }) => /^(?:quot|cit)(?:es|ed)$/u.test(lower))) return [];
      const isTranscript = isCapitals(words.slice(name.start, name.end));
      if (!isTranscript && words.slice(name.start, name.end).every(({ pos }) => pos !== 'PROPN')) return [];
      if (!isTranscript && isRunInHeading(passage, name)) return [];
      if (!isTranscript && !isSpeaker(words, name, 'reporting', 'say')) return [];
      if (!isSaid(passage, clauses, name, end)) return [];
      const quotation = quotations.find(({ start }) => start === name.end + 2);
      const content = trimEnd(words, quotation ?? { start: name.end + 1, end });
      return [{ source: [name], cue: [{ start: name.end, end: name.end + 1 }], content: [content] }];
    });
  },
};
