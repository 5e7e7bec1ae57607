import { MEANS } from '../../../../../src/language/en/speech/speaker-lexicon.ts';
import type { Clause } from '../clause.ts';
import type { CueMatch } from '../find-cues.ts';
import type { Range } from '../passage/passage.ts';
import type { Word } from '../passage/word.ts';
import { skipInterruptions, skipTime } from '../skip-interruption.ts';
import { quotationAfter } from './adjacent-quotation.ts';
import { makeReach, type Reach } from './reach.ts';

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

const isUsable = (range: Range): boolean => range.end > range.start;

type FindContent = (reach: Reach) => ContentAfter | undefined;

/** "said **that** fares rise", "found that door at last" apart, which points at a thing. */
const thatAt = ({ clause: { passage, end, context }, match, from, upTo }: Reach, at: number): ContentAfter | undefined => {
  const { words } = passage;
  const { frames, verb } = match.cue;
  if (words[at]?.lower !== 'that' || !(frames.has('that') || frames.has('clause')) || words[at + 1]?.text === '.') return undefined;
  const range = upTo(at + 1, false);
  const isPointing =
    verb === 'find' && words[at + 1]?.pos === 'NOUN' && !context.groups.some(({ start }) => start > at && start < range.end);
  // "ruled on an appeal that stopped the sale": which appeal it was.
  const isWhich =
    at > skipTime(words, from, end) &&
    words[at - 1]?.pos === 'NOUN' &&
    context.groups.some(({ start, form }) => start === at + 1 && (form === 'finite' || form === 'past'));
  // "think that a little harsh": it points at what was told.
  const isBare =
    match.cue.kind === 'belief' && !words[at + 1]?.quoted && !context.groups.some(({ start, end }) => start > at && end <= range.end);
  return isUsable(range) && !isPointing && !isWhich && !isBare ? { how: 'that', range } : undefined;
};

/** "said: **“We pay.”**"; a quoted fragment opens a longer clause where words follow in the same sentence. */
const quotationAt = ({ clause: { passage, end, context }, match: { cue }, upTo }: Reach, at: number): ContentAfter | undefined => {
  const quotation = cue.frames.has('quote') || cue.frames.has('clause') ? quotationAfter(passage, at) : undefined;
  if (!quotation) return undefined;
  const close = quotation.end + 1;
  const goesOn =
    quotation.end < end &&
    close < end - 1 &&
    /[\p{L}\p{N}]/u.test(passage.words[close]?.text ?? '') &&
    !context.cues.some(({ start }) => start >= close);
  return { how: 'quote', range: goesOn ? upTo(quotation.start, false) : quotation };
};

const findThatOrQuotation: FindContent = (reach) => {
  for (const at of reach.stops) {
    const found = thatAt(reach, at) ?? quotationAt(reach, at);
    if (found) return found;
  }
  return undefined;
};

/** "said, **in a statement, that** fares rise": behind a parenthesis between commas. */
const findThatBehindCommas: FindContent = ({ clause: { passage, end, context }, match, from, stops, upTo }) => {
  const { words } = passage;
  const { frames } = match.cue;
  if (!frames.has('that') || words.slice(match.end, from).some(({ text }) => text === ',')) return undefined;
  const isPaused = words[from]?.text === ',' || frames.has('hearer') || words[stops.at(-1) ?? from]?.text === ',';
  for (let at = from + 1; isPaused && at < Math.min(end - 1, from + 18); at += 1) {
    if (words[at]?.text === ',' && words[at + 1]?.lower === 'that') return { how: 'that', range: upTo(at + 2, false) };
    const isVerb = context.groups.some(({ start, form }) => start === at && (form === 'finite' || form === 'infinitive'));
    if (words[at]?.lower === 'that' || isVerb) break;
  }
  return undefined;
};

/** "promised **to pay**", "urged the council **to pay**". */
const findInfinitive: FindContent = ({ clause: { passage, end, context }, match, from, upTo }) => {
  const { words } = passage;
  const { frames } = match.cue;
  const isInfinitive = (at: number): boolean => words[at]?.lower === 'to' && context.groups.some(({ start }) => start === at);
  const at = frames.has('to') ? skipInterruptions(words, match.end, end).find(isInfinitive) : undefined;
  if (at !== undefined) return { how: 'to', range: upTo(at, false) };
  if (!frames.has('hearer') || from <= match.end || !isInfinitive(from)) return undefined;
  return { how: 'to', range: frames.has('noun') ? upTo(match.end, true) : upTo(from, false) };
};

/** "asked **whether fares rise**". */
const findQuestion: FindContent = ({ clause: { passage }, match, stops, upTo }) => {
  const { words } = passage;
  const { frames, verb } = match.cue;
  if (!frames.has('wh')) return undefined;
  for (const at of stops) {
    // "a witness testifying who listened in": no question, but which witness it is.
    const isWhich = words[at]?.lower === 'who' && (match.group.form === 'ing' || at > match.end);
    // "This is what Vane said when she left", "testified about a meeting when": no question. "did not say when" leaves one open.
    const isWhen =
      words[at]?.lower === 'when' && (at > match.end ? !frames.has('hearer') : verb === 'say' && match.group.head === match.group.start);
    if (!WH.has(words[at]?.lower ?? '') || isWhich || isWhen) continue;
    const range = upTo(at, false);
    if (range.end > range.start + 1) return { how: 'wh', range };
  }
  return undefined;
};

/** "said **fares rise**": a clause without "that". */
const findBareClause: FindContent = ({ clause: { passage, end, context }, match, from, stops, upTo }) => {
  const { words } = passage;
  if (!match.cue.frames.has('clause')) return undefined;
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
  return undefined;
};

/** "rejected **a plan**", "rejected on Tuesday **a plan**": only words of time may stand before the object. */
const findObject: FindContent = ({ clause: { passage, end }, match, upTo }) => {
  const { words } = passage;
  if (!match.cue.frames.has('noun')) return undefined;
  const timed = skipTime(words, match.end, end);
  const isTimed = ['DET', 'PRON', 'NUM'].includes(words[timed]?.pos ?? '');
  const at = isTimed ? timed : words[match.end]?.pos === 'ADV' ? match.end + 1 : match.end;
  const first = words[at];
  if (!first || at >= end || (first.pos === 'ADP' && !isQuantity(words, at))) return undefined;
  if (/^[,;:.—–)]$/u.test(first.text) || /^(?:and|but|or|by|as|than|to)$/u.test(first.lower)) return undefined;
  const range = upTo(at, true);
  return isUsable(range) && skipTime(words, range.start, range.end) < range.end ? { how: 'noun', range } : undefined;
};

/** In the order of trust: what a word or a mark opens goes before what only a verb shows, and a clause before a noun. */
const FRAMES: readonly FindContent[] = [
  findThatOrQuotation,
  findThatBehindCommas,
  findInfinitive,
  findQuestion,
  findBareClause,
  findObject,
];

/** Finds what was said after a cue, in the first of the cue's frames that fits. */
export const findContentAfter = (clause: Clause, match: CueMatch): ContentAfter | undefined => {
  if (clause.passage.words[match.end]?.lower === 'when' && AIRS.has(match.cue.verb)) return undefined;
  const reach = makeReach(clause, match);
  for (const find of FRAMES) {
    const found = find(reach);
    if (found) return found;
  }
  return undefined;
};
