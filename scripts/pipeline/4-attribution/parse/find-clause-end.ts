import type { CueMatch } from './find-cues.ts';
import { nounPhraseBefore } from './find-noun-phrase.ts';
import type { VerbGroup } from './find-verb-groups.ts';
import type { Range, Word } from './passage.ts';

const isStop = (word: Word | undefined): boolean => word !== undefined && /^[.!?…;]+$/u.test(word.text);

/** Without the closing marks at its end. */
export const trimEnd = (words: readonly Word[], range: Range): Range => {
  let { end } = range;
  while (end > range.start && (isStop(words[end - 1]) || /^[,:—–-]$/u.test(words[end - 1]?.text ?? ''))) end -= 1;
  return { start: range.start, end };
};

const BREAKING = new Set(['but', 'while', 'whereas', 'although', 'though', 'yet']);
const BREAKING_PHRASE = new Set([
  'which',
  'who',
  'where',
  'when',
  'after',
  'before',
  'as',
  'with',
  'even',
  'because',
  'despite',
  'amid',
  'following',
  'if',
  'in',
  'at',
  'on',
  'during',
  'so',
  'since',
]);
const BREAKING_BARE = new Set(['while', 'because', 'although', 'though', 'whereas']);

/** "…, a statement that underscores": the writer's own remark on what was said. */
const WRITERS_NOUNS = new Set(
  'statement move remark comment claim step shift decision sign signal position stance view demand warning message'.split(' '),
);

/** What the search for a clause's end needs to know of its sentence. */
export interface ClauseContext {
  groups: readonly VerbGroup[];
  cues: readonly CueMatch[];
}

/** True where another cue of the same speaker begins after the comma or "and" at `at`: ", noting that", "and stressed that". */
const beginsSharedCue = (words: readonly Word[], at: number, { groups, cues }: ClauseContext, from: number): boolean => {
  const next = words[at + 1]?.text === ',' ? at + 2 : at + 1;
  const skip = /^(?:and|but|while|before|then|also)$/u.test(words[next]?.lower ?? '') ? next + 1 : next;
  const group = groups.find(({ start }) => start === next || start === skip);
  if (!group || words[group.head]?.quoted) return false;
  if (group.form === 'ing') return words[at]?.text === ',' && words[group.head]?.lower !== 'including';
  const isCue = cues.some(({ group: own }) => own.start === group.start);
  if (!isCue || (words[at]?.text === ',' && skip === next && group.form !== 'past')) return false;
  // The inner verb of a clause ("must act and agree") shares that clause's subject, not the speaker.
  const opening = groups.find(({ start }) => start >= from);
  return opening === undefined || opening.start >= at || group.form === 'past' || group.form === 'finite';
};

/** Where what is said ends: at the sentence's end, or where the words go back to the writer or to another speaker. */
export const findClauseEnd = (
  words: readonly Word[],
  from: number,
  sentenceEnd: number,
  isPhrase: boolean,
  context: ClauseContext,
): number => {
  let depth = 0;
  for (let at = from + 1; at < sentenceEnd; at += 1) {
    const word = words[at];
    if (!word || word.quoted) continue;
    if (word.text === '(') depth += 1;
    if (word.text === ')') depth -= 1;
    if (depth > 0) continue;
    const next = words[at + 1];
    if (word.text === ',' || word.lower === 'and') {
      if (beginsSharedCue(words, at, context, from)) return at;
    }
    if (word.text === ',' && next) {
      if ((BREAKING.has(next.lower) && words[at + 2]?.lower !== 'also') || (next.lower === 'according' && words[at + 2]?.lower === 'to'))
        return at;
      if (/^(?:a|an)$/u.test(next.lower) && WRITERS_NOUNS.has(words[at + 2]?.lower ?? '')) return at;
      if (isPhrase && BREAKING_PHRASE.has(next.lower)) return at;
      // "…, others have voiced doubts": a new subject with a cue of its own.
      if (
        isPhrase &&
        context.cues.some(
          ({ start, group }) =>
            start > at + 1 &&
            start <= at + 5 &&
            group.form !== 'ing' &&
            group.form !== 'infinitive' &&
            nounPhraseBefore(words, start, at + 1)?.start === at + 1,
        )
      )
        return at;
    }
    if (word.text === ';') return at;
    if (word.lower === 'according' && next?.lower === 'to') return at;
    if (isPhrase && (word.text === '—' || word.text === '–' || BREAKING_BARE.has(word.lower))) return at;
    if (isPhrase && /^(?:since|after)$/u.test(word.lower) && at > from + 1) return at;
  }
  return sentenceEnd;
};
