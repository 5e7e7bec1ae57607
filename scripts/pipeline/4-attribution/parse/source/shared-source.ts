import type { Clause } from '../clause.ts';
import type { CueMatch } from '../find-cues.ts';
import type { VerbGroup } from '../find-verb-groups.ts';
import { nounPhraseBefore } from '../noun-phrase/noun-phrase-before.ts';
import type { Range } from '../passage/passage.ts';
import type { Word } from '../passage/word.ts';
import { findSubject } from './find-subject.ts';
import { invertedSource } from './inverted-source.ts';
import { isSpeaker } from './is-speaker.ts';

const isFiniteActive = ({ form, passive }: VerbGroup): boolean => !passive && (form === 'finite' || form === 'past');

/** "Vane said that after a long talk Bergen **had agreed**": a verb of what was said, in one breath with the cue before it. */
const isEmbedded = ({ passage, context }: Clause, group: VerbGroup): boolean =>
  context.cues.some(
    ({ end, cue, group: own }) =>
      end < group.start &&
      isFiniteActive(own) &&
      cue.frames.has('clause') &&
      !passage.words.slice(end, group.start).some(({ lower }) => /^(?:[,;:—–]|and|but|while|to)$/u.test(lower)),
  );

/** Subject of the nearest finite verb group to the left that has one of its own; one with a cue is preferred, and one of the same tense. */
export const sharedSubject = (clause: Clause, match: CueMatch): Range | undefined => {
  const { words } = clause.passage;
  const { groups, cues } = clause.context;
  const earlier = groups.filter(
    (group) => group.end <= match.start && !words[group.head]?.quoted && (group.form === 'finite' || group.form === 'past'),
  );
  const isCue = (group: VerbGroup): boolean => cues.some(({ group: own }) => own.start === group.start);
  const sameTense = (group: VerbGroup): boolean => match.group.form === 'ing' || group.form === match.group.form;
  const nearest = earlier.at(-1);
  // "While crews chanted, Vane spoke to skippers defending the toll": no comma parts the participle from its verb.
  const isAttached =
    match.group.form === 'ing' &&
    nearest !== undefined &&
    !words.slice(nearest.end, match.start).some(({ text }) => /^[,;:—–]$/u.test(text));
  for (const wanted of [
    (group: VerbGroup) => isAttached && group === nearest && isFiniteActive(group),
    (group: VerbGroup) => isCue(group) && sameTense(group),
    (group: VerbGroup) => sameTense(group) && isFiniteActive(group),
    () => true,
  ]) {
    for (const group of earlier.toReversed()) {
      if (!wanted(group) || isEmbedded(clause, group)) continue;
      const subject = findSubject(words, group, clause.start);
      // "dodged questions on whether he would, pledging only": the asked one is not who goes on.
      if (subject && /^(?:whether|if)$/u.test(words[subject.range.start - 1]?.lower ?? '')) continue;
      if (subject && subject.how !== 'relative' && isSpeaker(words, subject.range, 'reporting', 'say')) return subject.range;
      const inverted = invertedSource(clause, { start: group.start, end: group.end });
      if (inverted) return inverted;
    }
  }
  return undefined;
};

/** "won applause for asking", "was criticised for saying": the deed that praise or blame is for. */
const isPraised = (words: readonly Word[], groups: readonly VerbGroup[], at: number): boolean => {
  const group = groups.findLast(({ end }) => end <= at);
  const lemma = words[group?.head ?? -1]?.lemma ?? '';
  return (
    words[at]?.lower === 'for' &&
    group !== undefined &&
    at - group.end <= 4 &&
    (group.passive
      ? /^(?:critici[sz]e|praise|condemn|attack|mock|applaud|boo|jeer|cheer|rebuke|blame|fault|thank|ridicule|denounce|lambast|censure)$/u.test(
          lemma,
        )
      : /^(?:win|earn|draw|face|receive|apologi[sz]e)$/u.test(lemma))
  );
};

/** The source of a participle: "with Norway criticising", "a skipper calling for", or the subject of the main clause. */
export const participleSource = (clause: Clause, match: CueMatch): Range | undefined => {
  const { words } = clause.passage;
  const before = words[match.start - 1];
  if (match.start <= clause.start || !before) {
    // "Calling it a mistake, Vane left": the subject of the next clause.
    const next = clause.context.groups.find((group) => group.start > match.end && isFiniteActive(group) && !words[group.head]?.quoted);
    const subject = next && findSubject(words, next, match.end);
    return subject?.range;
  }
  if (before.pos === 'ADP' || before.pos === 'SCONJ')
    return /^(?:by|while|before|after|in|without|when)$/u.test(before.lower) || isPraised(words, clause.context.groups, match.start - 1)
      ? sharedSubject(clause, match)
      : undefined;
  const phrase = nounPhraseBefore(words, match.start, clause.start);
  if (phrase && /^(?:with|as|while|despite|amid|following|including|like)$/u.test(words[phrase.start - 1]?.lower ?? '')) return phrase;
  if (phrase && isSpeaker(words, phrase, 'stance', match.cue.verb) && words[phrase.start - 1]?.pos !== 'ADP') return phrase;
  return sharedSubject(clause, match);
};
