import { PARTICIPLES } from '../../../../../src/language/en/speech/speaker-lexicon.ts';
import type { Clause } from '../clause.ts';
import { quotationBefore } from '../content/adjacent-quotation.ts';
import type { CueMatch } from '../find-cues.ts';
import { nounPhraseBefore } from '../noun-phrase/noun-phrase-before.ts';
import type { Range } from '../passage/passage.ts';
import { skipTime } from '../skip-interruption.ts';
import { findOpeningSubject, findSubject } from './find-subject.ts';
import { invertedSource } from './inverted-source.ts';
import { isSpeaker } from './is-speaker.ts';
import { participleSource, sharedSubject } from './shared-source.ts';

/** After a comma these say what the writer makes of the news: "said fares rise, signalling a change of course". */
const WRITERS_PARTICIPLES = new Set(
  'signal highlight underscore underline reflect show demonstrate reinforce suggest mark indicate reveal prove confirm'.split(' '),
);

/** "…, worried Vane": after a quotation who worries, else whom it worried. */
const isFelt = ({ passage }: Clause, { cue, start }: CueMatch): boolean =>
  cue.verb === 'worry' && quotationBefore(passage, start) === undefined;

/** "told the council" names the hearer after the verb, never the speaker. */
const NEVER_INVERTED = new Set(['tell', 'inform', 'remind', 'assure', 'reassure', 'notify', 'teach', 'brief', 'convince', 'persuade']);

/** Verbs whose past looks like their base form. */
const UNCHANGED = new Set(['put', 'read', 'let', 'set', 'cut', 'hit', 'cast', 'quit', 'beat']);

/** A present tense without -s wants a plural; "help Vane defend himself" has none. */
const fitsBase = (clause: Clause, match: CueMatch, range: Range): boolean => {
  const { words } = clause.passage;
  if (UNCHANGED.has(match.cue.verb) || words[match.group.head]?.lower !== match.cue.verb || match.group.end - match.group.start > 2)
    return true;
  const before = words[range.start - 1];
  if (before && (before.pos === 'VERB' || before.lower === 'to')) return false;
  return words
    .slice(range.start, range.end)
    .some(
      ({ lower, text }) =>
        /^(?:and|they|we|you|i|people|police|who|some|many|most|others|both|all|few|several|men|women)$/u.test(lower) ||
        (/s$/u.test(lower) && !/ss$/u.test(lower) && text.length > 2),
    );
};

/** "the towns that have agreed to pay", without a comma: tells which towns are meant. Only a saying is reported by it. */
const isDefining = ({ passage }: Clause, { start, cue }: CueMatch): boolean =>
  passage.words
    .slice(Math.max(0, start - 6), start)
    .findLast(({ lower }, index, all) => /^(?:who|which|that)$/u.test(all[index + 1]?.lower ?? '') || lower === ',')?.text !== ',' &&
  !(cue.kind === 'reporting' && !cue.frames.has('to'));

/** "and in May wrote": true where only words of time part the cue from an "and". */
const isTimedJoint = ({ passage, start }: Clause, match: CueMatch): boolean =>
  [2, 3, 4].some((back) => {
    const at = match.start - back;
    const { words } = passage;
    return at > start && words[at]?.pos === 'ADP' && words[at - 1]?.pos === 'CCONJ' && skipTime(words, at, match.start) === match.start;
  });

/** "two people briefed on the talks said", "a man known to Vane said": they were told, and speak only with the verb after it. */
const isReduced = ({ passage, context }: Clause, { group, cue }: CueMatch): boolean =>
  group.form === 'past' &&
  (NEVER_INVERTED.has(cue.verb) || PARTICIPLES.has(passage.words[group.head]?.lower ?? '')) &&
  /^(?:about|of|on|to|by|for|in)$/u.test(passage.words[group.end]?.lower ?? '') &&
  context.cues.some(({ group: later }) => later.start > group.end && (later.form === 'past' || later.form === 'finite'));

/** "The only towns on the lake – Carvel and Marsh – opposed it": the names between two dashes. */
const betweenDashes = ({ passage: { words }, start }: Clause, match: CueMatch): Range | undefined => {
  const isDash = (at: number): boolean => /^[–—-]$/u.test(words[at]?.text ?? '');
  let opening = match.start - 2;
  while (opening > start && opening > match.start - 12 && !isDash(opening)) opening -= 1;
  const names = isDash(match.start - 1) && isDash(opening) ? nounPhraseBefore(words, match.start - 1, opening + 1) : undefined;
  return names?.start === opening + 1 && isSpeaker(words, names, match.cue.kind, match.cue.verb) ? names : undefined;
};

/** "he replied when asked": who was asked, and not who asked. */
const isAsked = ({ passage: { words } }: Clause, { group, cue }: CueMatch): boolean =>
  group.form === 'past' &&
  /^(?:ask|tell|press|question|challenge|pressure|urge|grill)$/u.test(cue.verb) &&
  [group.start, group.start - 1].some((at) => /^(?:when|if|once|as|after)$/u.test(words[at]?.lower ?? ''));

/** "Vane was the first mayor to say that": the subject of the verb that says who was the first, the only or the latest. */
const firstToSay = ({ passage: { words }, start, context }: Clause, { group }: CueMatch): Range | undefined => {
  const phrase = nounPhraseBefore(words, group.start, start);
  const be = context.groups.findLast(
    ({ end, head }) => end <= (phrase?.start ?? 0) && /^(?:be|become|remain)$/u.test(words[head]?.lemma ?? ''),
  );
  if (!be || !phrase || phrase.start - be.end > 2) return undefined;
  const isOne = words.slice(be.end, phrase.end).some(({ lower }) => /^(?:first|second|third|only|latest|last|sole)$/u.test(lower));
  return isOne && isSpeaker(words, phrase, 'stance', 'call') ? findSubject(words, be, start)?.range : undefined;
};

/** Finds who a cue makes speak; undefined where nobody is named who could. */
export const findSource = (clause: Clause, match: CueMatch): Range | undefined => {
  const { words } = clause.passage;
  const { group, cue } = match;
  if (group.form === 'infinitive') {
    const first = firstToSay(clause, match);
    return first && isSpeaker(words, first, cue.kind, cue.verb) ? first : undefined;
  }
  if (group.passive || isReduced(clause, match) || isAsked(clause, match)) return undefined;
  let range: Range | undefined;
  if (group.form === 'ing') {
    if (words[match.start - 1]?.text === ',' && WRITERS_PARTICIPLES.has(cue.verb)) return undefined;
    range = participleSource(clause, match);
  } else {
    const canInvert =
      !NEVER_INVERTED.has(cue.verb) &&
      !isFelt(clause, match) &&
      group.end - group.start <= 2 &&
      (cue.frames.has('clause') || cue.frames.has('quote'));
    const inverted = canInvert ? invertedSource(clause, match) : undefined;
    if (inverted && isSpeaker(words, inverted, cue.kind, cue.verb)) return inverted;
    const before = words[match.start - 1];
    const joint = before && (before.pos === 'CCONJ' || isTimedJoint(clause, match) || (before.text === ',' && group.form !== 'base'));
    const subject = findSubject(words, group, clause.start);
    if (subject?.how === 'relative' && isDefining(clause, match)) return undefined;
    range = subject?.range;
    if ((!range || isTimedJoint(clause, match)) && joint) range = sharedSubject(clause, match);
    if (!range || !isSpeaker(words, range, cue.kind, cue.verb))
      range = findOpeningSubject(words, group, clause.context.groups, clause.start) ?? range;
  }
  if (!range || !isSpeaker(words, range, cue.kind, cue.verb)) range = betweenDashes(clause, match) ?? range;
  // "Vane, whose office said": whose it is belongs to it.
  if (
    range &&
    words[range.start - 1]?.lower === 'whose' &&
    /^(?:office|spokes(?:man|woman|person))$/u.test(words[range.start]?.lower ?? '')
  )
    range = { start: range.start - 1, end: range.end };
  if (range && group.form === 'base' && !fitsBase(clause, match, range)) return undefined;
  return range && isSpeaker(words, range, cue.kind, cue.verb) ? range : undefined;
};
