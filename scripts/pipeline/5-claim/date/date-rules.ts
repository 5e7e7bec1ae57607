import { DOCUMENTS } from '../../../../src/language/en/names/source-lexicon.ts';
import { PRESENTING, TAKEN_UP } from '../../../../src/language/en/time/time-lexicon.ts';
import { type ReadSentence, type ResolvedReading, sentenceAt } from '../words/reading.ts';
import { type Word, wordsIn } from '../words/words.ts';
import { attachTime } from './attach-time.ts';
import type { Dating, Said } from './dating.ts';
import { type Occasion, takeUpOccasion } from './find-occasions.ts';
import type { Time } from './find-times.ts';

const HABITUAL =
  /^(?:repeatedly|often|always|long|previously|consistently|regularly|frequently|never|again|constantly|usually|traditionally|earlier|before|recently|once|formerly|lately|originally|initially)$/;
const KEEPING = /^(?:continue|keep|remain)$/;

/**
 * Whether a cue tells of a stand and not of one act of speaking: the perfect ("has rejected"), the
 * present ("opposes"), a habit ("repeatedly warned"). Such a statement has no day unless words give one.
 */
export const isBackground = (cue: readonly Word[]): boolean => {
  const verbs = cue.filter(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const first = verbs[0];
  if (cue.some(({ key, lemma }) => HABITUAL.test(key) || KEEPING.test(lemma))) return true;
  if (!first) return false;
  if (first.lemma === 'have' || first.key === 'has' || first.key === 'had') return true;
  if (first.key === 'was' || first.key === 'were' || first.key === 'did') return false;
  const isParticiple = first.key.endsWith('ing');
  const before = cue[cue.indexOf(first) - 1];
  return (
    !isParticiple &&
    before?.key !== 'to' &&
    (first.key === first.lemma || first.key === `${first.lemma}s` || first.key === `${first.lemma}es` || /^(?:is|are)$/.test(first.key))
  );
};

/** "her sworn testimony, **in which** she said": what is told of a paper or of another occasion was not said with the rest. */
export const isInWhich = ({ source, sentence }: ResolvedReading, { sentences }: Dating): boolean => {
  const start = source[0]?.span.start ?? 0;
  const before = (sentences[sentence]?.words ?? []).filter(({ span }) => span.end <= start);
  return before.at(-1)?.key === 'which' && before.at(-2)?.pos === 'ADP';
};

/** A way to date a claim. A result with an empty date means: there are words, and nothing settles them. */
export type DateRule = (reading: ResolvedReading, dating: Dating) => Said | undefined;

const concluded = ({ value, words }: Time): Said | undefined => value && { date: value.date, basis: 'resolved', words };

/** "said on Tuesday"; "On January 28, the secretary said". */
export const bySentence: DateRule = (reading, { sentences, times, contentsIn }) => {
  const sentence = sentences[reading.sentence];
  if (!sentence) return undefined;
  const time = attachTime(times[reading.sentence] ?? [], reading, sentence, contentsIn(reading.sentence));
  return time && (time.value ? { ...time.value, words: time.words } : { date: '', basis: 'unknown', words: time.words });
};

/** "signed a letter to the city on Monday, **in which** they say": a paper's day is that of what stands in it. */
export const byDocument: DateRule = (reading, { sentences, times }) => {
  const words = sentences[reading.sentence]?.words ?? [];
  const start = reading.source[0]?.span.start ?? -1;
  const before = words.filter(({ span }) => span.end <= start);
  const [time, other] = (times[reading.sentence] ?? []).filter(({ span }) => span.end <= start);
  const isInside = before.at(-1)?.key === 'which' && before.at(-2)?.key === 'in';
  const paper = before.findLastIndex(({ lemma }) => DOCUMENTS.has(lemma));
  const isPlain = paper >= 0 && !before.slice(paper + 1).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return isInside && isPlain && time && !other ? concluded(time) : undefined;
};

/** What stands in a dated post was said when it was posted, or it would give another day. */
export const byPost: DateRule = ({ block }, { article: { blocks, text } }) => {
  const post = blocks[block]?.post;
  return post && post.date !== ''
    ? { date: post.date, basis: 'stated', words: text.slice(post.signature.start, post.signature.end) }
    : undefined;
};

/** "The warning came", "He spoke": the subject is what was just said, or who said it. */
const takesUp = ({ words: [first, second, third] }: ReadSentence): boolean => {
  const isRemark = /^(?:the|his|her|their|its|this)$/.test(first?.key ?? '') && TAKEN_UP.has(second?.lemma ?? '');
  return (
    (isRemark && /^(?:come|make|be|follow)$/.test(third?.lemma ?? '')) ||
    (/^(?:he|she|they)$/.test(first?.key ?? '') && second?.lemma === 'speak')
  );
};

/** "ahead of talks on Monday" says when it was not. */
const isBefore = ({ words }: ReadSentence, time: Time): boolean =>
  words.some(({ key, span }) => span.end <= time.span.start && /^(?:before|ahead|since|until)$/.test(key));

/** "Lind has rejected the plan. The warning came after talks on Tuesday." */
export const byNextSentence: DateRule = (reading, { sentences, times }) => {
  const own = sentenceAt(sentences, (reading.attribution.content.at(-1)?.end ?? 1) - 1);
  const next = sentences[own + 1];
  if (!next || next.block !== reading.block || !takesUp(next)) return undefined;
  const found = (times[own + 1] ?? []).filter((time) => time.value !== undefined && !isBefore(next, time));
  const only = found.length === 1 ? found[0] : undefined;
  return only && concluded(only);
};

/** "during the meeting in Bergen", where the article dates talks in Bergen. */
export const byOccasion: DateRule = (reading, { sentences, occasions, contentsIn }) => {
  const sentence = sentences[reading.sentence];
  if (!sentence) return undefined;
  const contents = new Set(wordsIn(sentence.words, contentsIn(reading.sentence)));
  const outside = sentence.words.filter((word) => !contents.has(word));
  const found: Occasion | undefined = takeUpOccasion(outside, reading.sentence, occasions);
  return found && concluded(found.time);
};

/** "On January 6 the coalition met in Paris. The leaders committed to": the story goes on at the same time, about the same actor. */
export const byStory: DateRule = (reading, { sentences, times, actors }) => {
  const previous = sentences[reading.sentence - 1];
  const time = times[reading.sentence - 1]?.[0];
  if (!previous || previous.block !== reading.block || !time?.value) return undefined;
  const opens = !previous.words.some(({ span, pos }) => span.end <= time.span.start && (pos === 'VERB' || pos === 'AUX'));
  const { span } = previous;
  const named = new Set(
    actors.mentions.filter((mention) => mention.span.start >= span.start && mention.span.end <= span.end).map(({ actor }) => `${actor.id}`),
  );
  const isSame = reading.who.actors.length > 0 && reading.who.actors.every(({ actor }) => named.has(actor));
  return opens && isSame ? concluded(time) : undefined;
};

/** "Holm presented the plan in Oslo on Monday. She said": who presents something speaks then. "“...,” he said at the time". */
export const byPresentation: DateRule = (reading, { sentences, times, actors, contentsIn }) => {
  const [previous, own] = [sentences[reading.sentence - 1], sentences[reading.sentence]];
  const before = times[reading.sentence - 1] ?? [];
  const [time] = before;
  if (!previous || !own || previous.block !== reading.block || before.length !== 1 || !time?.value) return undefined;
  const contents = new Set(wordsIn(own.words, contentsIn(reading.sentence)));
  const outside = own.words.filter((word) => !contents.has(word));
  const then = outside.some(({ key }, at) => key === 'at' && outside[at + 1]?.key === 'the' && outside[at + 2]?.key === 'time');
  if (then) return concluded(time);
  const verb = previous.words.findIndex(({ pos }) => pos === 'VERB');
  const subject = previous.words.slice(0, Math.max(0, verb));
  const [from, to] = [subject[0]?.span.start ?? 0, subject.at(-1)?.span.end ?? -1];
  const isSpeaker = reading.who.actors.some(({ actor }) =>
    actors.mentions.some((mention) => mention.actor.id === actor && mention.span.start >= from && mention.span.end <= to),
  );
  return isSpeaker && PRESENTING.has(previous.words[verb]?.lemma ?? '') ? concluded(time) : undefined;
};

/**
 * A press release and a live page tell of their own day, and so do statements in the past tense and the present in
 * them; not what somebody "has said" or "had promised".
 */
export const byOwnDay: DateRule = ({ cue }, { ownDay, reportsItsDay }) => {
  const isPerfect = cue[0]?.lemma === 'have' && isBackground(cue) && cue[1]?.key !== 'just';
  return reportsItsDay && ownDay !== undefined && !isPerfect ? { date: ownDay, basis: 'published', words: '' } : undefined;
};
