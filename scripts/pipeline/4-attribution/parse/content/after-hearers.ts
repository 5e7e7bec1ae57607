import { MEDIA_NAMES, MEDIUM_NOUNS } from '../../../../../src/language/en/names/media-lexicon.ts';
import type { Clause } from '../clause.ts';
import type { CueMatch } from '../find-cues.ts';
import { nounPhraseAfter } from '../noun-phrase/noun-phrase-after.ts';
import type { Range } from '../passage/passage.ts';
import type { Word } from '../passage/word.ts';
import { skipTime } from '../skip-interruption.ts';
import { isSpeaker } from '../source/is-speaker.ts';

/** Verbs whose object may be a thing that is asked for, and no hearer. */
const ASKING = new Set(['demand', 'request', 'propose', 'recommend', 'order', 'require', 'promise']);

/** "told the crowd that" needs no check; in "demand a quota that includes cod" the noun is what is demanded, no hearer. */
const canHear = (words: readonly Word[], phrase: Range, { cue }: CueMatch): boolean =>
  (cue.kind === 'reporting' && !ASKING.has(cue.verb)) || isSpeaker(words, phrase, 'reporting', 'say');

/** "told the Post Anna Vane would", "told reporters Cole had": index after those who were told, where a name that is none of theirs follows them. */
const hearerEnd = (words: readonly Word[], { start, end }: Range): number => {
  for (let at = start + 1; at < end; at += 1) {
    const [before, word] = [words[at - 1], words[at]];
    if (!before || !word || word.pos !== 'PROPN' || !/^\p{Lu}/u.test(word.text) || !['NOUN', 'PROPN'].includes(before.pos)) continue;
    const isMedium = MEDIUM_NOUNS.has(before.lower) || (MEDIA_NAMES.has(before.lower) && /^\p{Lu}{2}/u.test(before.text));
    const isCrowd = before.pos === 'NOUN' && /^\p{Ll}+s$/u.test(before.text);
    const isTitle = before.pos === 'PROPN' && /^(?:mr|mrs|ms|sir|dame|lord|lady)\.?$/u.test(word.lower);
    if ((isMedium && at > start) || isCrowd || isTitle) return at;
  }
  return end;
};

/** "told a crowd of nurses **who filled the square** that": index of the "that" after a relative clause about those who were told. */
const relativeEnd = ({ passage, end }: Clause, from: number): number => {
  const { words } = passage;
  if (words[from]?.lower !== 'who') return from;
  const that = words.findIndex(({ lower, quoted }, at) => at > from + 1 && at < Math.min(end, from + 14) && lower === 'that' && !quoted);
  return that < 0 ? from : that;
};

/** Where what was said may begin: after the cue, and after those who were told where it names them ("told the council fares rise"). */
export const afterHearers = (clause: Clause, match: CueMatch): number => {
  const { passage, end, context } = clause;
  const { words } = passage;
  if (!match.cue.frames.has('hearer') || words[match.end]?.lower === 'that') return match.end;
  const hearer = nounPhraseAfter(words, skipTime(words, match.end, end), end);
  if (!hearer || !words[hearer.end] || !canHear(words, hearer, match)) return match.end;
  // The hearer ends at the first noun that a clause, "to" or "that" can follow.
  const isVerb = context.groups.some(({ start, form }) => start === hearer.end && form !== 'ing' && form !== 'infinitive');
  return relativeEnd(clause, isVerb ? hearerEnd(words, hearer) : hearer.end);
};
