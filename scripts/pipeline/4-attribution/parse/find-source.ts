import { PARTICIPLES } from '../../../../src/language/en/speech/speaker-lexicon.ts';
import { TIME_WORDS } from '../../../../src/language/en/time/time-word-lexicon.ts';
import { quotationBefore } from './adjacent-quotation.ts';
import type { Clause } from './clause.ts';
import type { CueMatch } from './find-cues.ts';
import { findOpeningSubject, findSubject } from './find-subject.ts';
import type { VerbGroup } from './find-verb-groups.ts';
import { isSpeaker } from './is-speaker.ts';
import { nounPhraseAfter, withModifier } from './noun-phrase/noun-phrase-after.ts';
import { nounPhraseBefore } from './noun-phrase/noun-phrase-before.ts';
import type { Range } from './passage/passage.ts';
import type { Word } from './passage/word.ts';
import { skipTime } from './skip-interruption.ts';

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
const sharedSubject = (clause: Clause, match: CueMatch): Range | undefined => {
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

/** "Said Vane: “We pay.”": the phrase between a cue that opens its sentence and a colon. */
const openingSource = ({ passage, end }: Clause, cue: Range): Range | undefined => {
  const phrase = nounPhraseAfter(passage.words, cue.end, end);
  return phrase && passage.words[phrase.end]?.text === ':' ? phrase : undefined;
};

/** "…,” said Vane": the phrase after a cue that stands right after what was said. */
export const invertedSource = (clause: Clause, cue: Range): Range | undefined => {
  const { words } = clause.passage;
  const before = words[cue.start - 1];
  if (cue.start === clause.start) return openingSource(clause, cue);
  if (!before || !/^[,“”"’'»«?!—–-]$/u.test(before.text)) return undefined;
  const bare = nounPhraseAfter(words, cue.end, clause.end);
  if (!bare || bare.start !== cue.end) return undefined;
  const phrase = withModifier(words, bare, clause.end);
  const opening = words[phrase.start];
  if (opening?.pos === 'PRON') return undefined;
  // After a comma that closes no quotation, "said Vane fares rise" is no inversion: nothing may follow the name.
  const isQuoted = before.text !== ',' || /^[”"’']$/u.test(words[cue.start - 2]?.text ?? '');
  const next = words[phrase.end];
  if (
    !isQuoted &&
    phrase.end < clause.end &&
    next &&
    !/^[,;:—–(]$/u.test(next.text) &&
    (!['ADP', 'SCONJ', 'ADV'].includes(next.pos) || ['VERB', 'AUX'].includes(words[phrase.end + 1]?.pos ?? '')) &&
    !TIME_WORDS.has(next.lower)
  )
    return undefined;
  const comma = next?.text === ',' ? phrase.end : -1;
  if (comma < 0) return phrase;
  // "said Vane, the harbour master" and "said Vane, who runs the harbour".
  const apposition = nounPhraseAfter(words, comma + 1, clause.end);
  const after = apposition && words[apposition.end];
  return apposition && (!after || apposition.end >= clause.end || after.text === ',')
    ? { start: phrase.start, end: apposition.end }
    : phrase;
};

/** The source of a participle: "with Norway criticising", "a skipper calling for", or the subject of the main clause. */
const participleSource = (clause: Clause, match: CueMatch): Range | undefined => {
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
