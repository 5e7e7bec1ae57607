import { MEDIA_NAMES, MEDIUM_NOUNS } from '../../../../src/language/en/names/media-lexicon.ts';
import { MEANS } from '../../../../src/language/en/speech/speaker-lexicon.ts';
import { quotationAfter } from './adjacent-quotation.ts';
import type { Clause } from './clause.ts';
import { findClauseEnd, trimEnd } from './find-clause-end.ts';
import type { CueMatch } from './find-cues.ts';
import { isSpeaker } from './is-speaker.ts';
import { nounPhraseAfter } from './noun-phrase/noun-phrase-after.ts';
import type { Range } from './passage/passage.ts';
import type { Word } from './passage/word.ts';
import { skipInterruptions, skipTime } from './skip-interruption.ts';

/** What a cue's words after it hold, and how they stand. */
export interface ContentAfter {
  how: 'that' | 'clause' | 'wh' | 'noun' | 'to' | 'quote';
  range: Range;
}

const WH = new Set(['why', 'how', 'whether', 'what', 'who', 'where', 'when', 'if', 'which']);
/** Sounds and airs, which have a time and no question: "laughed when she came in". */
const AIRS = new Set(
  'laugh shrug sigh grin beam fume rage roar gush moan wail sob sniff snap shout yell scream cry protest object complain joke applaud'.split(
    ' ',
  ),
);

/** "at least forty ships", "over a tenth": the preposition belongs to the number. */
const isQuantity = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.pos === 'NUM' || /^(?:least|most|all)$/u.test(words[at + 1]?.lower ?? '');

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

const isUsable = (range: Range): boolean => range.end > range.start;

/** "Vane, who opposes the quota, left": index of the comma at which the main clause goes on, or `stop`. */
const mainVerbAfter = ({ passage, context }: Clause, start: number, stop: number): number => {
  const group = context.groups.find(
    ({ start: at, form }) => at > start + 1 && at < stop && (form === 'finite' || form === 'past') && passage.words[at - 1]?.text === ',',
  );
  return group ? group.start - 1 : stop;
};

/** "told a crowd of nurses **who filled the square** that": index of the "that" after a relative clause about those who were told. */
const relativeEnd = ({ passage, end }: Clause, from: number): number => {
  const { words } = passage;
  if (words[from]?.lower !== 'who') return from;
  const that = words.findIndex(({ lower, quoted }, at) => at > from + 1 && at < Math.min(end, from + 14) && lower === 'that' && !quoted);
  return that < 0 ? from : that;
};

/** "Vane, whose party calls it “dead”, said so": index after the quotation or comma at which the main clause goes on, or `stop`. */
const whoseEnd = ({ passage, context }: Clause, match: CueMatch, start: number, stop: number): number => {
  const { words } = passage;
  if (!words.slice(Math.max(0, match.start - 4), match.start).some(({ lower }) => lower === 'whose')) return stop;
  const group = context.groups.find(
    ({ start: at, form }) =>
      at > start && at < stop && (form === 'finite' || form === 'past') && /^[,”"’'–—-]$/u.test(words[at - 1]?.text ?? ''),
  );
  return group ? group.start - 1 : stop;
};

/** "a step that Vane called “null” **and that is likely to fail**": index of the "and" by which the writer goes on with the step, or `stop`. */
const writersEnd = ({ passage: { words }, context }: Clause, match: CueMatch, start: number, stop: number): number => {
  const relative = words.findLastIndex(
    ({ lower }, at) => at < match.start && at >= match.start - 8 && /^(?:that|which|whom)$/u.test(lower),
  );
  const isObject =
    relative > 0 &&
    /^(?:NOUN|PROPN|PUNCT)$/u.test(words[relative - 1]?.pos ?? '') &&
    !context.groups.some((group) => group.start > relative && group.end <= match.start);
  if (!isObject) return stop;
  const and = words.findIndex(
    ({ lower, quoted }, at) =>
      at > start &&
      at < stop &&
      !quoted &&
      (lower === 'and' || lower === 'but') &&
      /^(?:that|which|who)$/u.test(words[at + 1]?.lower ?? ''),
  );
  return and > 0 && context.groups.some((group) => group.start === and + 2) ? and : stop;
};

/** Finds what was said after a cue, in the first of the cue's frames that fits. */
export const findContentAfter = (clause: Clause, match: CueMatch): ContentAfter | undefined => {
  const { passage, end, context } = clause;
  const { words } = passage;
  const { frames } = match.cue;
  let from = match.end;
  if (words[from]?.lower === 'when' && AIRS.has(match.cue.verb)) return undefined;
  if (frames.has('hearer') && !(words[from]?.lower === 'that')) {
    const hearer = nounPhraseAfter(words, skipTime(words, from, end), end);
    const next = words[hearer?.end ?? -1];
    // "told the council fares rise": the hearer ends at the first noun that a clause, "to" or "that" can follow.
    if (hearer && next && canHear(words, hearer, match)) {
      const told = hearerEnd(words, hearer);
      const isVerb = context.groups.some(({ start, form }) => start === hearer.end && form !== 'ing' && form !== 'infinitive');
      from = isVerb ? told : hearer.end;
      from = relativeEnd(clause, from);
    }
  }
  const stops = skipInterruptions(words, from, end);
  const isRelative = words.slice(Math.max(0, match.start - 4), match.start).some(({ lower }) => lower === 'who' || lower === 'which');
  const upTo = (start: number, isPhrase: boolean): Range => {
    const stop = writersEnd(clause, match, start, findClauseEnd(words, start, end, isPhrase, context));
    return trimEnd(words, { start, end: isRelative ? mainVerbAfter(clause, start, stop) : whoseEnd(clause, match, start, stop) });
  };

  for (const at of stops) {
    if (words[at]?.lower === 'that' && (frames.has('that') || frames.has('clause')) && words[at + 1]?.text !== '.') {
      const range = upTo(at + 1, false);
      // "found that door at last": it points at a thing.
      const isPointing =
        match.cue.verb === 'find' && words[at + 1]?.pos === 'NOUN' && !context.groups.some(({ start }) => start > at && start < range.end);
      // "ruled on an appeal that stopped the sale": which appeal it was.
      const isWhich =
        at > skipTime(words, from, end) &&
        words[at - 1]?.pos === 'NOUN' &&
        context.groups.some(({ start, form }) => start === at + 1 && (form === 'finite' || form === 'past'));
      // "think that a little harsh": it points at what was told.
      const isBare =
        match.cue.kind === 'belief' && !words[at + 1]?.quoted && !context.groups.some(({ start, end }) => start > at && end <= range.end);
      if (isUsable(range) && !isPointing && !isWhich && !isBare) return { how: 'that', range };
    }
    const quotation = frames.has('quote') || frames.has('clause') ? quotationAfter(passage, at) : undefined;
    if (quotation) {
      // A quoted fragment opens a longer clause where words follow in the same sentence.
      const close = quotation.end + 1;
      const goesOn =
        quotation.end < end &&
        close < end - 1 &&
        /[\p{L}\p{N}]/u.test(words[close]?.text ?? '') &&
        !context.cues.some(({ start }) => start >= close);
      return { how: 'quote', range: goesOn ? upTo(quotation.start, false) : quotation };
    }
  }
  // ", in a statement, that": a parenthesis between commas.
  if (frames.has('that') && !words.slice(match.end, from).some(({ text }) => text === ',')) {
    const pause = words[from]?.text === ',' || frames.has('hearer') || words[stops.at(-1) ?? from]?.text === ',';
    for (let at = from + 1; pause && at < Math.min(end - 1, from + 18); at += 1) {
      if (words[at]?.text === ',' && words[at + 1]?.lower === 'that') return { how: 'that', range: upTo(at + 2, false) };
      if (
        words[at]?.lower === 'that' ||
        context.groups.some(({ start, form }) => start === at && (form === 'finite' || form === 'infinitive'))
      )
        break;
    }
  }
  if (frames.has('to')) {
    const at = skipInterruptions(words, match.end, end).find(
      (stop) => words[stop]?.lower === 'to' && context.groups.some(({ start }) => start === stop),
    );
    if (at !== undefined) return { how: 'to', range: upTo(at, false) };
  }
  if (frames.has('hearer') && from > match.end && words[from]?.lower === 'to' && context.groups.some(({ start }) => start === from)) {
    return { how: 'to', range: frames.has('noun') ? upTo(match.end, true) : upTo(from, false) };
  }
  for (const at of stops) {
    // "a witness testifying who listened in": no question, but which witness it is.
    const isWhich = words[at]?.lower === 'who' && (match.group.form === 'ing' || at > match.end);
    // "This is what Vane said when she left", "testified about a meeting when": no question. "did not say when" leaves one open.
    const isWhen =
      words[at]?.lower === 'when' &&
      (at > match.end ? !frames.has('hearer') : match.cue.verb === 'say' && match.group.head === match.group.start);
    if (frames.has('wh') && WH.has(words[at]?.lower ?? '') && !isWhich && !isWhen) {
      const range = upTo(at, false);
      if (range.end > range.start + 1) return { how: 'wh', range };
    }
  }
  if (frames.has('clause')) {
    for (const at of [skipTime(words, from, end), ...stops]) {
      const first = words[at];
      // "the words she said were lost": her words are what was lost.
      if (first?.pos === 'AUX' && !first.quoted && at === match.end) continue;
      if (first?.lower === 'who' && match.group.form === 'ing') continue;
      if (!first || at >= end || /^[,;:.—–]$/u.test(first.text) || /^(?:to|by|of|as|for|and|but)$/u.test(first.lower)) continue;
      const range = upTo(at, false);
      const comma = words.findIndex(({ text }, index) => index > at && index < range.end && text === ',');
      const isLed = first.pos === 'SCONJ' || first.pos === 'ADP' || first.pos === 'ADV';
      // "said in a statement the pier was closed": what was said begins after the statement.
      const later = first.pos === 'ADP' ? stops.find((stop) => stop > at) : undefined;
      if (later !== undefined && MEANS.has(words[later - 1]?.lower ?? '') && /^(?:DET|PRON|PROPN|NOUN)$/u.test(words[later]?.pos ?? ''))
        continue;
      const isClause = context.groups.some(
        ({ start, form }) =>
          start > at &&
          start < range.end &&
          form !== 'ing' &&
          form !== 'infinitive' &&
          start - at < 25 &&
          !/^(?:who|which|that)$/u.test(words[start - 1]?.lower ?? '') &&
          (isLed || comma < 0 || start < comma || words[at + 1]?.text === ',' || words[start - 1]?.text === ','),
      );
      // "said yes", "said staffers sign": where wink-nlp sees no verb, "say" alone tells that something was said.
      const isSaid =
        match.cue.verb === 'say' &&
        match.cue.tail.length === 0 &&
        !isLed &&
        !first.lower.endsWith('ing') &&
        at === skipTime(words, match.end, end);
      if ((isClause || isSaid) && isUsable(range)) return { how: 'clause', range };
    }
  }
  if (frames.has('noun')) {
    // "rejected on Tuesday a plan": only words of time may stand before the object.
    const timed = skipTime(words, match.end, end);
    const at = ['DET', 'PRON', 'NUM'].includes(words[timed]?.pos ?? '')
      ? timed
      : words[match.end]?.pos === 'ADV'
        ? match.end + 1
        : match.end;
    const first = words[at];
    if (
      first &&
      at < end &&
      (first.pos !== 'ADP' || isQuantity(words, at)) &&
      !/^[,;:.—–)]$/u.test(first.text) &&
      !/^(?:and|but|or|by|as|than|to)$/u.test(first.lower)
    ) {
      const range = upTo(at, true);
      if (isUsable(range) && skipTime(words, range.start, range.end) < range.end) return { how: 'noun', range };
    }
  }
  return undefined;
};
